import type { ReactiveController } from 'lit';
import { addStyles } from '../shared/add-styles.js';
import type { Announcer } from '../shared/announcer.js';
import type { AnswersHost, AnswerRenderer } from './answers.js';
import { isPromise } from '../../util/is-promise.js';
import { loadAnswers } from './load-answers.js';
import type { AnswersModule } from './load-answers.js';
import { onServer } from '../shared/hydration.js';
import type { IncrementalRenderController } from '../shared/incremental-render-controller.js';

/** Gives an element what draws its answers, as soon as that has arrived. */
export class AnswersController implements ReactiveController {
  /** `undefined` until it has arrived. */
  view: AnswerRenderer | undefined;
  /** Settles when it has arrived, or cannot. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: AnswersHost;
  readonly #announcer: Announcer;
  readonly #turns: IncrementalRenderController;

  constructor(host: AnswersHost, announcer: Announcer, turns: IncrementalRenderController) {
    this.#host = host;
    this.#announcer = announcer;
    this.#turns = turns;
    host.addController(this);
    if (onServer) this.#load();
  }

  hostConnected(): void {
    if (!this.view) this.#load();
  }

  #load(): void {
    const answers = loadAnswers();
    if (!isPromise(answers)) this.#take(answers);
    else {
      this.ready = answers.then(
        (arrived) => {
          this.#take(arrived);
        },
        () => {
          // The document comes with it: `LanguageController` tells.
        },
      );
    }
  }

  #take({ AnswerRenderer, answerStyles }: AnswersModule): void {
    this.view ??= new AnswerRenderer(this.#host, this.#announcer, this.#turns);
    if (!onServer) addStyles(this.#host, answerStyles);
    this.#host.requestUpdate();
  }
}
