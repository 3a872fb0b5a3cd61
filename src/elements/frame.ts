import { html, type TemplateResult } from 'lit';

/** Holds everything an element shows: the outer part takes nothing from the page, the inner one sizes the text. */
export const renderFrame = (lang: string, content: unknown): TemplateResult =>
  html`<div class="frame"><div class="root" lang=${lang}>${content}</div></div>`;
