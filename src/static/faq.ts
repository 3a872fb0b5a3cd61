import { knownAudiences } from '../content/text/audience-names.js';
import { contactsFor } from '../content/select/contacts-for.js';
import { formatRevision } from '../content/text/format-revision.js';
import type { Category, Entry, FaqDocument, Custom, Source } from '../content/types/faq.js';
import { visibleEntries } from '../content/select/visible-entries.js';
import { renderBlocks } from './blocks.js';
import { isGiven, renderContact, renderAnswerContact } from './contact.js';
import type { StaticContact } from './contact.js';
import {
  entryFragment,
  langAttribute,
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
export function renderFaq(whole: FaqDocument, level: number, contact: StaticContact, outer: RenderContext): Part[] {
  const document = { ...whole, entries: visibleEntries(whole) };
  const context = {
    ...outer,
    audiences: knownAudiences(document, outer.lang),
    notation: document.linkNotation,
    routes: !isGiven(contact) && (document.contacts ?? []).some(({ topics, entries }) => topics ?? entries),
    shown: new Set(document.entries.map(({ id }) => id)),
  };
  return [
    renderHeader(document, level - 2, context),
    renderForInternetExplorer(context),
    context.open ? renderContents(document, context) : reserve,
    document.categories.map((category) => renderCategory(category, document, level, context)),
    renderContact(contact, level - 1, context.words, contactsFor(document, undefined)),
    renderSource(document, context),
  ];
}

function renderHeader(
  { audience, title, translation, notes, subtitle }: FaqDocument,
  level: number,
  context: RenderContext,
): Part[] {
  return [
    audience !== undefined && markup`<p class="gmis-static-audience">${audience}</p>\n`,
    heading(level, title, 'title'),
    translation && renderTranslation(translation),
    notes &&
      markup`<ul class="gmis-static-notes">${notes.map((note) => markup`<li>${renderInlines(note, context)}</li>`)}</ul>\n`,
    subtitle !== undefined && markup`<p class="gmis-static-subtitle">${subtitle}</p>\n`,
  ];
}

/** Where all answers are open, the questions alone are a list of their own. */
function renderContents({ entries }: FaqDocument, { words }: RenderContext): Markup {
  return markup`<nav class="gmis-static-contents" aria-label="${words.contents}"><ul>${entries.map(
    (entry) => markup`<li>${renderQuestionLink(entry)}</li>`,
  )}</ul></nav>\n`;
}

const renderQuestionLink = ({ id, number = id, question, lang }: Entry): Markup =>
  markup`<a href="${entryFragment(id)}">${number} ${inLanguage(lang, question)}</a>`;

/** A text that says so where it is in another language than the whole. */
const inLanguage = (lang: string | undefined, text: string): Part =>
  lang === undefined ? text : markup`<span lang="${lang}">${text}</span>`;

function renderCategory(
  { id, title, number = id, custom, lang }: Category,
  document: FaqDocument,
  level: number,
  context: RenderContext,
): Part {
  const own = document.entries.filter(({ category }) => category === id);
  if (own.length === 0) return undefined;
  return markup`<section class="gmis-static-category">
${heading(level - 1, markup`${number} ${inLanguage(lang, title)}${renderMark(custom, context)}`, 'category-title')}
${own.map((entry) => renderEntry(entry, document, level, context))}</section>\n`;
}

/**
 * The id stands inside what is closed: a browser opens `<details>` for a fragment inside it, not for one that is the
 * element itself.
 */
function renderEntry(entry: Entry, document: FaqDocument, level: number, context: RenderContext): Markup {
  const { id, number = id, question, answer, custom, lang } = entry;
  const blocks = renderBlocks(answer, level + 1, document, { ...context, partLang: lang });
  const fitting = context.routes ? contactsFor(document, entry) : [];
  const words = markup`<span class="gmis-static-number">${number}</span> <span${langAttribute(lang)}>${question}</span>${renderMark(custom, context)}`;
  return markup`<details class="gmis-static-entry"${context.open && markup` open`}>
<summary>${heading(level, words, 'summary')}</summary>
<div class="gmis-static-answer" id="gmis-${id}">
${
  lang === undefined
    ? blocks
    : markup`<div lang="${lang}">
${blocks}</div>
`
}${renderBelow(entry, document, level, context)}${fitting.length > 0 && renderAnswerContact(fitting, context.words)}</div>
</details>\n`;
}

/** Says whose it is, where it is not the document's own publisher's. */
const renderMark = (custom: Custom | undefined, { words, lang }: RenderContext): Part =>
  custom && markup` <small class="gmis-static-mark">${languageParts(words.addedBy(custom.publisher), lang)}</small>`;

/** What others have added to an answer, and the questions that are related to it. */
function renderBelow(
  { additions = [], related = [] }: Entry,
  document: FaqDocument,
  level: number,
  context: RenderContext,
): Part[] {
  const questions = document.entries.filter(({ id }) => related.includes(id));
  return [
    ...additions.map(
      ({ publisher, blocks, lang }) => markup`<section class="gmis-static-section">
${heading(level + 1, languageParts(context.words.addedBy(publisher), context.lang), 'section-title')}
<div${langAttribute(lang)}>
${renderBlocks(blocks, level + 2, document, { ...context, partLang: lang })}</div></section>\n`,
    ),
    questions.length > 0 &&
      markup`<p>${context.words.related}</p>
<ul>${questions.map((question) => markup`<li>${renderQuestionLink(question)}</li>`)}</ul>\n`,
  ];
}

/** Where the words come from, and the day of their last revision. */
function renderSource({ lang, source, revised, custom }: FaqDocument, { words }: RenderContext): Part[] {
  const line = (text: string, { url }: Source, date: string | undefined): Markup =>
    markup`<p class="gmis-static-source">${renderLink(url, languageParts(text, lang))}${date && words.revised(formatRevision(date, lang))}</p>\n`;
  return [
    line(words.source(source.publisher, source.title), source, revised),
    custom && line(words.addition(custom.publisher, custom.title), custom, custom.revised),
  ];
}
