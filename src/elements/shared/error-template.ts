import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../../i18n/msg.js';
import { warningIcon } from './icons.js';

/** Says what could not be loaded, and lets the visitor try again. */
export const renderError = (message: string, onRetry: () => void): TemplateResult =>
  html`<div class="note-editor error" part="error">
    ${warningIcon}<span>${message}</span>
    <button class="button button-small" type="button" @click=${onRetry}>${msg('再試行')}</button>
  </div>`;
