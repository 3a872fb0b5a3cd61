import { nothing } from 'lit';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive } from 'lit/directive.js';
import type { ChildPart } from 'lit/directive.js';
import type { IncrementalRenderController } from './incremental-render-controller.js';

class RenderLater extends Directive {
  #render: () => unknown = () => nothing;
  #key: unknown;
  #isRendered = false;

  override render(
    _rendering: IncrementalRenderController,
    _key: unknown,
    _isInView: boolean,
    render: () => unknown,
  ): unknown {
    return render();
  }

  override update(part: ChildPart, [rendering, key, isInView, render]: Parameters<typeof this.render>): unknown {
    this.#render = render;
    this.#isRendered = (this.#isRendered && key === this.#key) || isInView || rendering.isImmediate;
    this.#key = key;
    if (this.#isRendered) return render();
    rendering.enqueue(() => {
      this.#renderNow(part);
    });
    return nothing;
  }

  #renderNow(part: ChildPart): void {
    if (this.#isRendered) return;
    this.#isRendered = true;
    setChildPartValue(part, this.#render(), this);
  }
}

/**
 * Renders a part of a template at once if it is in view, else after the rest of the element; from then on, it is
 * rendered with every update. `renderLater(rendering, key, isInView, render)`: a different `key` (for another language,
 * for example) starts again.
 */
export const renderLater = directive(RenderLater);
