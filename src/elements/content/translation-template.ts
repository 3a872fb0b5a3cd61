import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Translation } from '../../content/types/faq.js';
import { infoIcon } from '../shared/icons.js';
import { languageParts } from '../shared/mark-japanese.js';

/** Says that what follows is not the original. */
export function renderTranslation({ label, note }: Translation): TemplateResult {
  return html`<p class="note-editor" part="translation">
    ${infoIcon}<span><b>${languageParts(label, '')}</b> ${note}</span>
  </p>`;
}
