import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

/** The only live region of an element: it announces messages to assistive technology without moving the focus. */
export class Announcer {
  readonly #host: LitElement;
  #message: (() => string) | undefined;
  #again = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Announces a message; the same message given again is announced again.
   * @param message - evaluated while rendering, so that it is in the element's language.
   */
  say(message: (() => string) | undefined): void {
    this.#message = message;
    this.#again = !this.#again;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const message = this.#message?.() ?? '';
    return html`<p class="visually-hidden" role="status">
      ${message}${message !== '' && this.#again ? '\u00a0' : ''}
    </p>`;
  }
}
