import { html } from 'lit';
import type { TemplateResult } from 'lit';

const icon = (d: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${d} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;

export const chevronIcon = icon('M6 9.5l6 6 6-6');
export const searchIcon = icon('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20');
export const closeIcon = icon('M6 6l12 12M18 6 6 18');
export const copyIcon = icon('M9 8h10v12H9zM5 16V4h10');
export const linkIcon = icon('M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1');
export const checkIcon = icon('M5 12.5l4.5 4.5L19 7.5');
export const infoIcon = icon('M12 11v6M12 7.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z');
export const warningIcon = icon('M12 4 2.5 20h19zM12 10v5M12 17.4v.1');
export const phoneIcon = icon(
  'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1Z',
);
export const printIcon = icon('M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7Z');
export const mailIcon = icon('M3 6h18v12H3zM3 7l9 7 9-7');
export const shareIcon = icon('M12 3v12M8 7l4-4 4 4M6 11H5v10h14V11h-1');
