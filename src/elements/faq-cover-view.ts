import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FaqDocument, Translation } from '../faq/types.js';
import { safeUrl } from '../faq/safe-url.js';
import { heading } from './heading.js';
import { infoIcon } from './icons.js';
import { renderInlines } from './inline-view.js';
import type { InlineContext } from './inline-view.js';
import { languageParts } from './language-parts.js';
import { msg, str } from './msg.js';

/** What stands before the first question: whom the document speaks to, its title, what to know first. */
export function renderCover(document: FaqDocument, headingLevel: number, context: InlineContext): TemplateResult {
  return html`<div class="cover" part="cover" lang=${document.lang}>
    ${document.audience === undefined ? nothing : html`<p class="audience">${document.audience}</p>`}
    ${heading(headingLevel, document.title, 'title')}
    ${document.translation ? renderTranslation(document.translation) : nothing}
    ${
      document.notes
        ? html`<ul class="cover-notes">
            ${document.notes.map((note) => html`<li>${renderInlines(note, context)}</li>`)}
          </ul>`
        : nothing
    }
    ${document.subtitle === undefined ? nothing : html`<p class="subtitle">${document.subtitle}</p>`}
  </div>`;
}

/** Says that what follows is not the original. */
export function renderTranslation({ label, note }: Translation): TemplateResult {
  return html`<p class="note-editor" part="translation">
    ${infoIcon}<span><b>${languageParts(label, '')}</b> ${note}</span>
  </p>`;
}

/** Where the words come from. */
export function renderSource({ source }: FaqDocument, lang: string): TemplateResult {
  const url = source.url === undefined ? undefined : safeUrl(source.url);
  const text = languageParts(msg(str`出典：${source.publisher}「${source.title}」`), lang);
  return html`<p class="source" part="source">${url === undefined ? text : html`<a href=${url}>${text}</a>`}</p>`;
}
