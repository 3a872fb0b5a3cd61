import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Entry } from '../../content/types/faq.js';
import type { Interpretation } from '../../search/create-faq-search.js';
import { entryFragment } from './deep-link-controller.js';
import { heading } from '../shared/heading-template.js';
import { msg, str } from '../../i18n/msg.js';

/** The message for a search that found something. */
export const resultMessage = (query: string, count: number): string =>
  msg(str`「${query.trim()}」の検索結果：${count}件`);

/** The state of a search. */
export interface Results {
  query: string;
  /** The hits, best first. */
  entries: readonly Entry[];
  /** How the query was interpreted, if that differs from what was typed. */
  interpretation: Interpretation | undefined;
  /** The closest questions, if nothing was found. */
  closest: readonly Entry[];
  /** The questions found, rendered. */
  list: unknown;
  /** Ends the search. */
  onClear: () => void;
}

export function renderResults(results: Results, headingLevel: number): TemplateResult {
  const { query, entries, interpretation, list } = results;
  if (entries.length === 0) return renderNothingFound(results);
  return html`<section class="results">
    ${heading(headingLevel, resultMessage(query, entries.length), 'category-title')}
    ${renderInterpretation(interpretation)} ${list}
  </section>`;
}

/** Says how a query was interpreted, if that differs from what was typed. */
function renderInterpretation(interpretation: Interpretation | undefined): TemplateResult | typeof nothing {
  if (!interpretation) return nothing;
  return html`<p class="interpretation" part="interpretation">${msg('もしかして：')}<b>${interpretation.text}</b></p>`;
}

/** Handles keys in the search box during a search. */
export function onSearchKey(event: KeyboardEvent, clear: () => void): void {
  const box = event.currentTarget as HTMLInputElement;
  if (event.isComposing || box.value === '' || !/^(Escape|ArrowDown)$/.test(event.key)) return;
  event.preventDefault();
  if (event.key === 'Escape') clear();
  // Moves to the first result, past everything in between; unlike Enter, it opens nothing.
  else (box.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.results .question')?.focus();
}

/** What to do when nothing was found. */
function renderNothingFound({ query, closest, onClear }: Results): TemplateResult {
  return html`<div class="nothing-found" part="nothing-found">
    <p class="nothing-found-title">${msg(str`「${query}」に合う質問は見つかりませんでした。`)}</p>
    <ul>
      <li>${msg('短い言葉や、別の言い方でもお試しください（例：パスワード、メール、ログイン）。')}</li>
      <li>${msg('ここにない内容は、下の窓口にお問い合わせください。')}</li>
    </ul>
    ${
      closest.length === 0
        ? nothing
        : html`<p>${msg('近いかもしれない質問：')}</p>
            <ul class="closest">
              ${closest.map(({ id, question }) => html`<li><a href=${entryFragment(id)}>${question}</a></li>`)}
            </ul>`
    }
    <button class="button" type="button" @click=${onClear}>${msg('すべての質問を表示する')}</button>
  </div>`;
}
