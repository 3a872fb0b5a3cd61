import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FaqDocument } from '../../content/types/faq.js';
import { safeUrl } from '../../content/text/safe-url.js';
import { heading } from '../shared/heading-template.js';
import { renderInlines, renderLink } from '../content/inlines-template.js';
import type { InlineContext } from '../content/context.js';
import { renderTranslation } from '../content/translation-template.js';
import { languageParts } from '../shared/mark-japanese.js';
import { msg, str } from '../../i18n/msg.js';

/** The part above the first question: whom the document addresses, its title, and introductory notes. */
export function renderHeader(document: FaqDocument, headingLevel: number, context: InlineContext): TemplateResult {
  return html`<div class="header" part="header" lang=${document.lang}>
    ${document.audience === undefined ? nothing : html`<p class="audience">${document.audience}</p>`}
    ${heading(headingLevel, document.title, 'title')}
    ${document.translation ? renderTranslation(document.translation) : nothing}
    ${
      document.notes
        ? html`<ul class="header-notes">
            ${document.notes.map((note) => html`<li>${renderInlines(note, context)}</li>`)}
          </ul>`
        : nothing
    }
    ${document.subtitle === undefined ? nothing : html`<p class="subtitle">${document.subtitle}</p>`}
  </div>`;
}

/** The source of the content. */
export const renderSource = ({ source: { publisher, title, url = '' } }: FaqDocument, lang: string): TemplateResult =>
  html`<p class="source" part="source">
    ${renderLink(safeUrl(url), languageParts(msg(str`出典：${publisher}「${title}」`), lang))}
  </p>`;
