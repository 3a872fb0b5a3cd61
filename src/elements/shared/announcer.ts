import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

/** The one live region of an element: what assistive technology is told without the focus moving. */
export class Announcer {
  readonly #host: LitElement;
  #message: (() => string) | undefined;
  #again = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Says a message once; the same message said again is told again.
   * @param message - worded while rendering, so that it speaks the element's language.
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
