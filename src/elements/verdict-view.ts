import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { judgeEnvironment } from '../environment/judge-environment.js';
import type { Environment, Judgement } from '../environment/types.js';
import { browserName } from './browser-names.js';
import { heading } from './heading.js';
import { checkIcon, infoIcon, warningIcon } from './icons.js';
import { msg } from './msg.js';

/** The verdict on the visitor's environment, in words. */
export function renderVerdict(environment: Environment, headingLevel: number): TemplateResult {
  const { verdict } = judgeEnvironment(environment);
  return html`<div class="verdict" part="verdict" data-verdict=${verdict}>
    ${verdict === 'supported' ? checkIcon : verdict === 'unknown' ? infoIcon : warningIcon}
    <div>
      ${heading(headingLevel, title(verdict), 'verdict-title')}
      <p>${browserName(environment.browser)}</p>
    </div>
  </div>`;
}

function title(verdict: Judgement['verdict']): string {
  switch (verdict) {
    case 'supported':
      return msg('お使いの環境は、G-MISの動作環境に記載されています。');
    case 'outdated':
      return msg('お使いのブラウザは、更新が必要です。');
    case 'unsupported':
      return msg('お使いの環境では、G-MISの報告機能を利用できません。');
    case 'unlisted':
      return msg('お使いの環境は、G-MISの動作環境の表に記載がありません。');
    case 'unknown':
      return msg('お使いの環境を判定できませんでした。');
  }
}
