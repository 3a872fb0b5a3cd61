import { html, type TemplateResult } from 'lit';

/** Holds everything an element shows: the outer part takes nothing from the page, the inner one sizes the text. */
export const renderFrame = (lang: string, content: unknown): TemplateResult =>
  html`<div class="frame"><div class="root" lang=${lang} @focusin=${uncover}>${content}</div></div>`;

/** Not every browser heeds `scroll-margin` where a control in view gets the focus, and a fixed header may hide it. */
function uncover({ target }: FocusEvent): void {
  const control = target as HTMLElement;
  const covered = parseFloat(getComputedStyle(control).scrollMarginTop) - control.getBoundingClientRect().top;
  if (covered > 0 && control.matches(':focus-visible')) scrollBy(0, -covered);
}
