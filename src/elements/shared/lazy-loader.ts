import type { LitElement } from 'lit';
import { failedUrl } from '../../util/lazy.js';
import { warnOnce } from '../../util/warn-once.js';
import { msg } from '../../i18n/msg.js';
import type { Announcer } from './announcer.js';
import { renderError } from './error-template.js';
import { GmisFaqErrorEvent } from './events.js';

/** What is being loaded: the key under which a failure is kept until an attempt succeeds. */
export type LazyTask = 'answers' | 'custom-content' | 'english' | 'print' | 'search';

interface Failure {
  message: () => string;
  retry: () => void;
}

/**
 * Loads late code on behalf of an element. Every failure ends the same way: what is loaded stays usable, the element
 * shows one message with a button to try again, the page gets an event, and the console logs the cause.
 */
export class LazyLoader {
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #failures = new Map<LazyTask, Failure>();

  constructor(host: LitElement, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /**
   * Runs a task that loads something.
   * @param onLoad - called with the result, even if only a later attempt succeeds.
   * @param message - shown after a failure.
   * @param onFail - called after a failure.
   * @returns a promise that settles after the first attempt and never rejects.
   */
  async run<T>(
    task: LazyTask,
    load: () => Promise<T>,
    onLoad: (value: T) => void,
    message: () => string,
    onFail?: () => void,
  ): Promise<void> {
    try {
      const value = await load();
      if (this.#failures.delete(task)) this.#announcer.say(() => msg('読み込みました。'));
      onLoad(value);
    } catch (error) {
      const retry = (): void => void this.run(task, load, onLoad, message, onFail);
      this.#failures.set(task, { message, retry });
      this.#announcer.say(message);
      warnOnce(`<${this.#host.localName}> ${task}: ${String(error)}`);
      const code = navigator.onLine ? 'network' : 'offline';
      this.#host.dispatchEvent(new GmisFaqErrorEvent({ code, path: failedUrl(error) }));
      onFail?.();
    }
    this.#host.requestUpdate();
  }

  hasFailed(task: LazyTask): boolean {
    return this.#failures.has(task);
  }

  /** Forgets a failure that no longer matters. */
  dismiss(task: LazyTask): void {
    this.#failures.delete(task);
  }

  /** A message with a button to try again, for each failed task. */
  renderErrors(): unknown {
    return [...this.#failures.values()].map(({ message, retry }) => renderError(message(), retry));
  }
}
