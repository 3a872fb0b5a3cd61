import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { printIcon } from './icons.js';

/** A button that prints the part of an element around it; without a selector, the complete element. */
export const renderPrintButton = (label: string, selector = '.root'): TemplateResult =>
  html`<button
    class="button button-small"
    part="print"
    type="button"
    @click=${(event: Event) => {
      const button = event.currentTarget as Element;
      button.closest(selector)?.dispatchEvent(new Event('print-part', { bubbles: true }));
    }}
  >
    ${printIcon}<span>${label}</span>
  </button>`;
