import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Holds everything an element shows: the outer part takes nothing from the page, the inner one sizes the text.
 * @param onPrint - called when a print button is pressed, see `renderPrintButton`.
 */
export const renderLayout = (lang: string, content: unknown, onPrint: (event: Event) => void): TemplateResult =>
  html`<div class="layout">
    <div class="root" lang=${lang} @focusin=${uncover} @print-part=${onPrint}>${content}</div>
  </div>`;

/** Not every browser heeds `scroll-margin` where a control in view gets the focus, and a fixed bar may hide it. */
function uncover({ target }: FocusEvent): void {
  const control = target as HTMLElement;
  const margin = parseFloat(getComputedStyle(control).scrollMarginTop);
  const { top, bottom } = control.getBoundingClientRect();
  const covered = Math.min(top - margin, Math.max(0, bottom + margin - innerHeight));
  if (covered !== 0 && control.matches(':focus-visible')) scrollBy(0, covered);
}
