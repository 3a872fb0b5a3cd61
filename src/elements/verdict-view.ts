import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { judgeEnvironment } from '../environment/judge.js';
import type { Environment } from '../environment/types.js';
import type { EnvironmentTable, Language } from '../faq/types.js';
import { environmentName, verdictTitle } from './environment-words.js';
import { heading } from './heading.js';
import { checkIcon, infoIcon, warningIcon } from './icons.js';
import { msg } from './msg.js';
import { reasonText } from './reason-words.js';

/** The verdict on the visitor's environment: one sentence, what it was given on, and why. */
export function renderVerdict(
  environment: Environment,
  table: EnvironmentTable,
  language: Language,
  headingLevel: number,
): TemplateResult {
  const { verdict, reasons } = judgeEnvironment(environment, { table });
  const icon = verdict === 'supported' ? checkIcon : verdict === 'unknown' ? infoIcon : warningIcon;
  return html`<div class="verdict" part="verdict" data-verdict=${verdict}>
    ${icon}
    <div>
      ${heading(headingLevel, verdictTitle(verdict), 'verdict-title')}
      <p>${msg('お使いの環境：')}${environmentName(environment)}</p>
      <ul class="reasons">
        ${reasons.map((reason) => html`<li>${reasonText(reason, language)}</li>`)}
      </ul>
    </div>
  </div>`;
}
