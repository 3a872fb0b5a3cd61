import { LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '../../i18n/msg.js';
import { Announcer } from './announcer.js';
import { checkAppearance } from './appearance.js';
import type { Density, Theme } from './appearance.js';
import { headingLevelOr } from './attributes.js';
import { hydrate, isHydrating } from './hydration.js';
import { IncrementalRenderController } from './incremental-render-controller.js';
import { LanguageController } from './language-controller.js';
import type { LocalizedContent } from './language-controller.js';
import { printPart } from './late-imports.js';
import { renderLayout } from './layout-template.js';
import { LazyLoader } from './lazy-loader.js';
import { PrintFooterController } from './print-footer-controller.js';

/** The base class of the three elements. */
export abstract class GmisElement<Content> extends LitElement {
  /** The level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The colours; `auto` follows the visitor's setting. Default: `light`, which suits most pages. */
  @property({ reflect: true }) theme: Theme | undefined;

  /** The spacing; `compact` suits a narrow column. Default: `normal`. */
  @property({ reflect: true }) density: Density | undefined;

  /** The one live region. */
  protected readonly announcer = new Announcer(this);
  protected readonly lazy = new LazyLoader(this, this.announcer);
  protected readonly language: LanguageController<Content>;
  protected readonly rendering = new IncrementalRenderController(this, () => {
    this.language.setTranslations();
  });
  protected readonly printFooter = new PrintFooterController(this);

  #hadFocus = false;

  constructor(content: LocalizedContent<Content>) {
    super();
    hydrate(this);
    this.language = new LanguageController(this, this.lazy, content);
  }

  /** What the first rendering waits for. */
  protected get prerequisite(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Also waits for what is rendered step by step. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.rendering.complete(() => super.getUpdateComplete());
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const turn = this.rendering.firstTurn(this.prerequisite);
    return turn?.then(() => super.scheduleUpdate()) ?? (super.scheduleUpdate() as undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('theme') || changed.has('density')) checkAppearance(this.localName, this.theme, this.density);
    this.#hadFocus = this.shadowRoot?.activeElement?.closest('.entry, .error') != null;
  }

  /** Keeps the focus in the element when the focused control is removed. */
  protected override updated(): void {
    if (!this.#hadFocus || this.shadowRoot?.activeElement) return;
    this.renderRoot.querySelector<HTMLElement>('input, button, summary, a[href]')?.focus({ preventScroll: true });
  }

  /** Whether the author's fallback is visible and about to be replaced. */
  protected get hasFallback(): boolean {
    return this.childElementCount > 0 && !isHydrating(this);
  }

  /** The heading level that the page asks for, or the default. */
  protected headingLevelOr(fallback: number): number {
    return headingLevelOr(fallback, this.headingLevel, this.localName);
  }

  /** The content of an element, followed by its live region. */
  protected renderLayout(lang: string, content: unknown): TemplateResult {
    return renderLayout(lang, [content, this.announcer.render()], this.#onPrint);
  }

  #onPrint = ({ target }: Event): void => {
    void this.lazy.run(
      'print',
      () => printPart.load(),
      (module) => {
        module.printPart(target as Element);
      },
      () => msg('この部分だけを印刷する準備ができませんでした。'),
      () => {
        print();
      },
    );
  };
}
