import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Wraps everything an element shows: the outer box inherits nothing from the page, the inner one sets the text size.
 * @param onPrint - called when a print button is pressed, see `renderPrintButton`.
 */
export const renderLayout = (lang: string, content: unknown, onPrint: (event: Event) => void): TemplateResult =>
  html`<div class="layout">
    <div class="root" lang=${lang} @focusin=${uncover} @print-part=${onPrint}>${content}</div>
  </div>`;

/** Not every browser applies `scroll-margin` when a visible control gets the focus, and a fixed bar may cover it. */
function uncover({ target }: FocusEvent): void {
  const control = target as HTMLElement;
  const margin = parseFloat(getComputedStyle(control).scrollMarginTop);
  const { top, bottom } = control.getBoundingClientRect();
  const covered = Math.min(top - margin, Math.max(0, bottom + margin - innerHeight));
  if (covered !== 0 && control.matches(':focus-visible')) scrollBy(0, covered);
}
