import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { judgeEnvironment } from '../../environment/judge.js';
import type { Environment } from '../../environment/types.js';
import type { EnvironmentTable, Language } from '../../content/types/faq.js';
import { lastConnections } from './connection-panel.js';
import type { CopyButton } from '../shared/copy-button.js';
import { environmentName, verdictTitle } from './environment-messages.js';
import { heading } from '../shared/heading-template.js';
import { helpDeskReport } from './help-desk-report.js';
import { checkIcon, infoIcon, mailIcon, shareIcon, warningIcon } from '../shared/icons.js';
import { msg } from '../../i18n/msg.js';
import { reasonText } from './reason-messages.js';

/** The verdict on the visitor's environment: one sentence, what it is based on, the reasons, and what to do next. */
export class VerdictPanel {
  readonly #host: LitElement;
  readonly #copy: CopyButton;

  constructor(host: LitElement, copy: CopyButton) {
    this.#host = host;
    this.#copy = copy;
  }

  render(environment: Environment, table: EnvironmentTable, language: Language, headingLevel: number): TemplateResult {
    const judgement = judgeEnvironment(environment, { table });
    const { verdict, reasons } = judgement;
    const icon = verdict === 'supported' ? checkIcon : verdict === 'unknown' ? infoIcon : warningIcon;
    return html`<div class="verdict" part="verdict" data-verdict=${verdict}>
      ${icon}
      <div>
        ${heading(headingLevel, verdictTitle(verdict), 'verdict-title')}
        <p>${msg('お使いの環境：')}${environmentName(environment)}</p>
        <ul class="reasons">
          ${reasons.map((reason) => html`<li>${reasonText(reason, language)}</li>`)}
        </ul>
        ${verdict === 'unsupported' ? this.#renderHandOver() : nothing} ${renderEvidence(environment)}
        <p class="verdict-actions">${this.renderCopyReport(environment, table, language)}</p>
      </div>
    </div>`;
  }

  /** The button that copies the environment for a help desk. */
  renderCopyReport(environment: Environment, table: EnvironmentTable, language: Language): TemplateResult {
    return this.#copy.render(
      'report',
      () => helpDeskReport(environment, judgeEnvironment(environment, { table }), lastConnections(), language),
      msg('問い合わせ用に環境情報をコピー'),
    );
  }

  /** Ways to send the address of this page to a computer that can report. */
  #renderHandOver(): TemplateResult {
    const address = location.href;
    // Half a surrogate pair cannot be encoded.
    const title = document.title.replace(/\p{Cs}/gu, '');
    const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
    return html`<div class="hand-over">
      <p>${msg('このページのアドレスを、報告に使うパソコンに送れます。')}</p>
      <p class="verdict-actions">
        ${
          typeof navigator.share === 'function'
            ? html`<button
                class="button button-small"
                part="share"
                type="button"
                @click=${() => void this.#share(address)}
              >
                ${shareIcon}<span>${msg('共有する')}</span>
              </button>`
            : nothing
        }
        <a class="button button-small" part="mail-link" href=${mail}>${mailIcon}<span>${msg('メールで送る')}</span></a>
        ${this.#copy.render('page', () => address, msg('アドレスをコピー'))}
      </p>
    </div>`;
  }

  async #share(url: string): Promise<void> {
    try {
      await navigator.share({ title: document.title, url });
    } catch {
      // The visitor closed the share sheet, or the page may not open it; mail and copy are next to it.
      this.#host.requestUpdate();
    }
  }
}

/** What the browser reports, and what follows from it. */
function renderEvidence({ evidence }: Environment): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing;
  return html`<details class="evidence" part="evidence">
    <summary>${msg('判定の根拠')}</summary>
    <p>${msg('ブラウザが示した次の情報から判定しました。この情報は、どこにも送られません。')}</p>
    <ul lang="en">
      ${evidence.map(
        ({ source, value, inference }) =>
          html`<li><code>${source}</code>: ${value}${inference === '' ? nothing : html` → <b>${inference}</b>`}</li>`,
      )}
    </ul>
  </details>`;
}
