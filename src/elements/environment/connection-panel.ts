import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { connectionTargets } from '../../environment/connection-targets.js';
import { checkConnection } from '../../environment/connection.js';
import type { ConnectionOutcome, ConnectionResult, ConnectionTarget } from '../../environment/connection.js';
import type { Announcer } from '../shared/announcer.js';
import { connectionText, siteName } from './connection-messages.js';
import { heading } from '../shared/heading-template.js';
import { checkIcon, infoIcon, warningIcon } from '../shared/icons.js';
import { msg } from '../../i18n/msg.js';

/** The results of the last check in this page; the text for the help desk includes them, whichever element copies it. */
let lastOutcomes: readonly ConnectionOutcome[] = [];

export const lastConnections = (): readonly ConnectionOutcome[] => lastOutcomes;

/** Checks whether G-MIS can be reached from this network, only when the visitor asks for it. */
export class ConnectionPanel implements ReactiveController {
  readonly #announcer: Announcer;
  readonly #targets: () => readonly ConnectionTarget[];
  #running: AbortController | undefined;
  #outcomes: readonly ConnectionOutcome[] = [];

  constructor(
    host: LitElement,
    announcer: Announcer,
    targets: () => readonly ConnectionTarget[] = () => connectionTargets,
  ) {
    this.#announcer = announcer;
    this.#targets = targets;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  render(headingLevel: number, copyReport: unknown): TemplateResult {
    const running = this.#running !== undefined;
    return html`<div class="connection" part="connection">
      ${heading(headingLevel, msg('接続の確認'), 'guide-title')}
      <p>
        ${msg(
          'ボタンを押すと、お使いのネットワークからG-MISに届くかどうかを、このブラウザで試します。入力した内容や個人の情報は送りません。',
        )}
      </p>
      <button class="button" part="check" type="button" aria-disabled=${running} @click=${() => void this.#check()}>
        ${running ? msg('確認しています…') : msg('接続を確認する')}
      </button>
      ${
        this.#outcomes.length === 0
          ? nothing
          : html`<ul class="outcomes">
                ${this.#outcomes.map(renderOutcome)}
              </ul>
              ${copyReport}`
      }
    </div>`;
  }

  async #check(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#announcer.say(() => msg('確認しています…'));
    this.#outcomes = await checkConnection(this.#targets(), {
      signal: running.signal,
      online: () => navigator.onLine,
      violations: document,
    });
    lastOutcomes = this.#outcomes;
    this.#running = undefined;
    this.#announcer.say(() =>
      this.#outcomes.map((outcome) => `${siteName(outcome)} ${connectionText(outcome)}`).join(' '),
    );
  }
}

const icons: Readonly<Record<ConnectionResult, TemplateResult>> = {
  reachable: checkIcon,
  unreachable: warningIcon,
  undetermined: infoIcon,
};

function renderOutcome(outcome: ConnectionOutcome): TemplateResult {
  return html`<li data-result=${outcome.result}>
    ${icons[outcome.result]}
    <span>
      <b>${siteName(outcome)}</b> <code class="address">${outcome.url}</code><br />${connectionText(outcome)}
    </span>
  </li>`;
}
