import { html } from 'lit';

export const externalIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M14 4h6v6M20 4l-9 9M10 5H5v14h14v-5" fill="none" stroke="currentColor" stroke-width="2" />
</svg>`;
