import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from './announcer.js';
import { copyText } from './copy-text.js';
import { checkIcon, copyIcon } from './icons.js';
import { msg } from '../../i18n/msg.js';

/** Copies texts on behalf of an element and shows the result on the button and to screen readers. */
export class CopyButton {
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  #copied: string | undefined;

  constructor(host: LitElement, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /**
   * @param key - distinguishes the buttons of an element.
   * @param text - called when the button is pressed.
   */
  render(key: string, text: () => string, label: string, icon: TemplateResult = copyIcon): TemplateResult {
    const copied = this.#copied === key;
    return html`<button
      class="button button-small"
      part="copy"
      type="button"
      @click=${() => void this.#copy(key, text())}
    >
      ${copied ? checkIcon : icon}<span>${copied ? msg('コピーしました') : label}</span>
    </button>`;
  }

  async #copy(key: string, text: string): Promise<void> {
    const copied = await copyText(text);
    this.#copied = copied ? key : undefined;
    this.#announcer.say(() =>
      copied ? msg('コピーしました') : msg('コピーできませんでした。文字を選んでコピーしてください。'),
    );
    this.#host.requestUpdate();
  }
}
