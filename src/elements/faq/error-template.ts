import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { warningIcon } from '../shared/icons.js';
import { msg } from '../../i18n/msg.js';

export const customContentErrorMessage = (): string => msg('このサイトが用意した質問を読み込めませんでした。');

/** Says that the site's own document could not be had, and lets the visitor try again. */
export const renderError = (onRetry: () => void): TemplateResult =>
  html`<div class="note-editor error" part="error">
    ${warningIcon}<span>${customContentErrorMessage()}</span>
    <button class="button button-small" type="button" @click=${onRetry}>${msg('再試行')}</button>
  </div>`;
