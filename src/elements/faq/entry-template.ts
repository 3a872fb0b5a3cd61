import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Category, Entry } from '../../content/types/faq.js';
import { heading } from '../shared/heading-template.js';
import { chevronIcon } from '../shared/icons.js';
import { renderText } from '../content/inlines-template.js';
import type { InlineContext } from '../content/context.js';

/** What a question needs from its element. */
export interface EntryState {
  open: boolean;
  onToggle: (open: boolean) => void;
  /** The rendered content of the answer. */
  answer: unknown;
  /** The publisher of the question, if it is not the ministry. */
  badge: unknown;
}

/** A category with its questions. */
export function renderCategory(
  { id, title, number = id, lang }: Category,
  headingLevel: number,
  list: unknown,
  badge: unknown,
): TemplateResult {
  // The space is part of the number: screen readers would skip a text node that is only a space.
  return html`<section class="category" part="category">
    ${heading(
      headingLevel - 1,
      html`<span class="category-number">${`${number} `}</span><span lang=${lang ?? nothing}>${title}</span>${badge}`,
      'category-title',
    )}
    ${list}
  </section>`;
}

/**
 * Keeps G-MIS on one line, with the spaces around it in the same text node, because screen readers skip a text node that
 * is only a space. Only in questions: a button is read as one, but in a paragraph VoiceOver stops at every text node.
 */
const keepName = (text: string): unknown =>
  text.split(/(\s*G-MIS\s*)/).map((part, index) => (index % 2 ? html`<span class="name">${part}</span>` : part));

/** The number and the text of a question. @param badge - its publisher, if that is not the ministry. */
export const renderQuestion = (
  { id, question, number = id, lang }: Entry,
  badge: unknown,
  context: InlineContext,
): TemplateResult =>
  html`<span class="number">${number}</span>
    <span class="question-text"
      ><span lang=${lang ?? nothing}>${renderText(question, context, keepName)}</span> ${badge}</span
    >`;

/**
 * A question as a heading with its button, and its answer. A closed answer is `hidden="until-found"`: the browser's
 * find-in-page opens it.
 */
export function renderEntry(
  entry: Entry,
  headingLevel: number,
  state: EntryState,
  context: InlineContext,
): TemplateResult {
  const { id } = entry;
  const button = html`<button
    class="question"
    part="question"
    type="button"
    id=${`question-${id}`}
    aria-expanded=${state.open}
    aria-controls=${`answer-${id}`}
    @click=${() => {
      state.onToggle(!state.open);
    }}
  >
    <span class="chevron">${chevronIcon}</span>
    ${renderQuestion(entry, state.badge, context)}
  </button>`;
  return html`<div class="entry" part="entry" id=${`gmis-${id}`}>
    ${heading(headingLevel, button, 'entry-heading')}
    <div
      class="answer"
      part="answer"
      id=${`answer-${id}`}
      hidden=${state.open ? nothing : 'until-found'}
      @beforematch=${() => {
        state.onToggle(true);
      }}
    >
      ${state.answer}
    </div>
  </div>`;
}
