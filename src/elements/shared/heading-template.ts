import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A heading of level 2 to 6; the only `h1` belongs to the page. */
export function heading(level: number, content: unknown, className: string, id?: string): TemplateResult {
  switch (Math.min(6, Math.max(2, level))) {
    case 2:
      return html`<h2 class=${className} id=${id ?? nothing}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${id ?? nothing}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${id ?? nothing}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${id ?? nothing}>${content}</h5>`;
    default:
      return html`<h6 class=${className} id=${id ?? nothing}>${content}</h6>`;
  }
}
