import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Category, Entry, FaqDocument, Custom } from '../../../content/types/faq.js';
import { renderBlocks } from '../../content/blocks-template.js';
import type { BlockContext } from '../../content/context.js';
import { entryFragment } from '../deep-link-controller.js';
import { heading } from '../../shared/heading-template.js';
import { renderText } from '../../content/inlines-template.js';
import type { InlineContext } from '../../content/context.js';
import { languageParts } from '../../shared/mark-japanese.js';
import { msg, str } from '../../../i18n/msg.js';

/** Names the publisher of a category or a question, if it is not the publisher of the document. */
export function renderPublisherBadge({ custom }: Pick<Entry | Category, 'custom'>, lang: string): unknown {
  return custom === undefined
    ? nothing
    : html`${' '}<span class="badge publisher-badge" part="publisher-badge" lang=${lang}
          >${badgeText(custom, lang)}</span
        >`;
}

const badgeText = ({ publisher }: Custom, lang: string): unknown =>
  languageParts(msg(str`${publisher}による追記`), lang);

/** The part below an answer: additions by others, and related questions. */
export function renderExtras(
  { additions = [], related = [] }: Entry,
  document: FaqDocument,
  shown: ReadonlySet<string>,
  context: BlockContext,
  lang: string,
): unknown {
  const questions = document.entries.filter(({ id }) => related.includes(id) && shown.has(id));
  return html`${additions.map(
    (addition) =>
      html`<section class="addition" part="addition">
        ${heading(context.headingLevel, html`<span class="badge">${badgeText(addition, lang)}</span>`, 'addition-title')}
        <div lang=${addition.lang ?? nothing}>
          ${renderBlocks(addition.blocks, { ...context, headingLevel: context.headingLevel + 1 })}
        </div>
      </section>`,
  )}${questions.length === 0 ? nothing : renderRelated(questions, context)}`;
}

function renderRelated(questions: readonly Entry[], context: BlockContext): TemplateResult {
  return html`<div class="related" part="related">
    <p class="related-title">${msg('関連する質問')}</p>
    <ul>
      ${questions.map((question) => html`<li>${renderQuestionLink(question, context)}</li>`)}
    </ul>
  </div>`;
}

export const renderQuestionLink = (
  { id, number = id, question, lang }: Entry,
  context: InlineContext,
): TemplateResult =>
  html`<a href=${entryFragment(id)}
    >${number} <span lang=${lang ?? nothing}>${renderText(question, context)}</span></a
  >`;
