import type { ReactiveController } from 'lit';
import { addStyles } from '../shared/add-styles.js';
import type { Announcer } from '../shared/announcer.js';
import { onServer } from '../shared/hydration.js';
import type { IncrementalRenderController } from '../shared/incremental-render-controller.js';
import { answers } from '../shared/late-imports.js';
import type { AnswerRenderer, AnswersHost } from './answers.js';

/** Provides the code that renders answers once it has loaded: `LanguageController` loads it with the content. */
export class AnswersController implements ReactiveController {
  /** `undefined` until it has loaded. */
  renderer: AnswerRenderer | undefined;

  readonly #host: AnswersHost;
  readonly #announcer: Announcer;
  readonly #rendering: IncrementalRenderController;

  constructor(host: AnswersHost, announcer: Announcer, rendering: IncrementalRenderController) {
    this.#host = host;
    this.#announcer = announcer;
    this.#rendering = rendering;
    host.addController(this);
    if (onServer) this.hostUpdate();
  }

  hostUpdate(): void {
    if (this.renderer || !answers.value) return;
    const { AnswerRenderer, answerStyles } = answers.value;
    this.renderer = new AnswerRenderer(this.#host, this.#announcer, this.#rendering);
    if (!onServer) addStyles(this.#host, answerStyles);
  }
}
