import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';

/** What appears only on paper: the source, the date, and the address of the page. */
export class PrintFooterController implements ReactiveController {
  readonly #host: LitElement;
  #date: Date | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#note);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#note);
  }

  /**
   * Empty until the page is printed; the browser waits for what is rendered at that moment.
   * @param withSource - for an element that shows no source on the screen.
   */
  render(lang: string, withSource = false): TemplateResult | typeof nothing {
    const date = this.#date?.toLocaleDateString(lang, { dateStyle: 'long' });
    if (date === undefined) return nothing;
    const source = withSource
      ? html`${msg('出典：厚生労働省「お問合せの前にご確認いただきたい事項」')}<br />`
      : nothing;
    return html`<p class="printed">${source}${msg(str`印刷日：${date}`)}<br />${location.href}</p>`;
  }

  #note = (): void => {
    this.#date = new Date();
    this.#host.requestUpdate();
  };
}
