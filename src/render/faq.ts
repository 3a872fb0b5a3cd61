import type { Category, Entry, FaqDocument } from '../faq/types.js';
import { renderBlocks } from './blocks.js';
import { renderContact } from './contact.js';
import type { StaticContact } from './contact.js';
import {
  entryFragment,
  languageParts,
  renderForInternetExplorer,
  renderInlines,
  renderLink,
  reserve,
  renderTranslation,
} from './inlines.js';
import type { RenderContext } from './inlines.js';
import { heading, markup } from './markup.js';
import type { Markup, Part } from './markup.js';

/** The questions and answers as `<gmis-faq>` has them. @param level - of the questions' headings, 2 to 6. */
export function renderFaq(
  document: FaqDocument,
  level: number,
  contact: StaticContact,
  context: RenderContext,
): Part[] {
  return [
    renderCover(document, level - 2),
    renderForInternetExplorer(context),
    context.open ? renderContents(document, context) : reserve,
    document.categories.map((category) => renderCategory(category, document, level, context)),
    renderContact(contact, level - 1, context.words),
    renderSource(document, context),
  ];
}

function renderCover({ audience, title, translation, notes, subtitle }: FaqDocument, level: number): Part[] {
  return [
    audience !== undefined && markup`<p class="gmis-static-audience">${audience}</p>\n`,
    heading(level, title, 'title'),
    translation && renderTranslation(translation),
    notes &&
      markup`<ul class="gmis-static-notes">${notes.map((note) => markup`<li>${renderInlines(note)}</li>`)}</ul>\n`,
    subtitle !== undefined && markup`<p class="gmis-static-subtitle">${subtitle}</p>\n`,
  ];
}

/** Where all answers are open, the questions alone are a list of their own. */
function renderContents({ entries }: FaqDocument, { words }: RenderContext): Markup {
  return markup`<nav class="gmis-static-contents" aria-label="${words.contents}"><ul>${entries.map(
    ({ id, question }) => markup`<li><a href="${entryFragment(id)}">${id} ${question}</a></li>`,
  )}</ul></nav>\n`;
}

function renderCategory({ id, title }: Category, document: FaqDocument, level: number, context: RenderContext): Part {
  const own = document.entries.filter(({ category }) => category === id);
  if (own.length === 0) return undefined;
  return markup`<section class="gmis-static-category">
${heading(level - 1, `${id} ${title}`, 'category-title')}
${own.map((entry) => renderEntry(entry, document, level, context))}</section>\n`;
}

/**
 * The id stands inside what is closed: a browser opens `<details>` for a fragment inside it, not for one that is the
 * element itself.
 */
function renderEntry(
  { id, question, answer }: Entry,
  document: FaqDocument,
  level: number,
  context: RenderContext,
): Markup {
  const words = markup`<span class="gmis-static-number">${id}</span> <span>${question}</span>`;
  return markup`<details class="gmis-static-entry"${context.open && markup` open`}>
<summary>${heading(level, words, 'summary')}</summary>
<div class="gmis-static-answer" id="gmis-${id}">
${renderBlocks(answer, level + 1, document, context)}</div>
</details>\n`;
}

function renderSource({ lang, source }: FaqDocument, { words }: RenderContext): Markup {
  const text = languageParts(words.source(source.publisher, source.title), lang);
  return markup`<p class="gmis-static-source">${renderLink(source.url, text)}</p>\n`;
}
