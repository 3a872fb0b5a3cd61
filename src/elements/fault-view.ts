import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { warningIcon } from './icons.js';
import { msg } from './msg.js';

export const faultMessage = (): string => msg('このサイトが用意した質問を読み込めませんでした。');

/** Says that the site's own document could not be had, and lets the visitor try again. */
export const renderFault = (onRetry: () => void): TemplateResult =>
  html`<div class="note-editor fault" part="fault">
    ${warningIcon}<span>${faultMessage()}</span>
    <button class="button button-small" type="button" @click=${onRetry}>${msg('再試行')}</button>
  </div>`;
