import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { printIcon } from './icons.js';

/** A button that prints the part of an element that it stands in; without a selector, the whole element. */
export const renderPrintButton = (label: string, selector = '.root'): TemplateResult =>
  html`<button
    class="button button-small"
    part="print"
    type="button"
    @click=${(event: Event) => {
      const part = (event.currentTarget as Element).closest(selector);
      if (part) {
        void import('./print-part.js').then(
          ({ printPart }) => {
            printPart(part);
          },
          () => {
            print();
          },
        );
      }
    }}
  >
    ${printIcon}<span>${label}</span>
  </button>`;
