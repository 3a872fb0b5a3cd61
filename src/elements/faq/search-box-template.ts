import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Category } from '../../content/types/faq.js';
import { chevronIcon, closeIcon, searchIcon } from '../shared/icons.js';
import { msg } from '../../i18n/msg.js';
import { renderPrintButton } from '../shared/print-button-template.js';

/** The value of the category filter that shows all categories. */
export const allCategories = 'all';

/** What the search box needs from its element. */
export interface SearchBoxState {
  query: string;
  /** Suggested search terms. */
  suggestions: readonly string[];
  /** @param word - the suggestion that was pressed, if one was. */
  onQuery: (query: string, word?: string) => void;
  /** Called when the visitor presses Enter. */
  onSubmit: () => void;
  onKeydown: (event: KeyboardEvent) => void;
  /** Called when the visitor is about to type. */
  onFocus: () => void;
}

/** The search box; it reports nothing while an input method is composing, and reports once when it has finished. */
export function renderSearchBox(state: SearchBoxState): TemplateResult {
  const read = (event: Event): void => {
    if (!(event as InputEvent).isComposing) state.onQuery((event.target as HTMLInputElement).value);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    state.onSubmit();
  };
  const clear = (event: Event): void => {
    state.onQuery('');
    (event.currentTarget as Element).closest('form')?.querySelector('input')?.focus();
  };
  return html`<form
    class="search"
    part="search"
    role="search"
    aria-label=${msg('よくあるご質問の検索')}
    @submit=${submit}
  >
    <label for="query">${msg('質問を検索')}</label>
    <p class="hint" id="query-hint">${msg('困っていることを、ふだんの言葉で入力してください。')}</p>
    <div class="search-field">
      ${searchIcon}
      <input
        id="query"
        part="search-input"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="query-hint"
        .value=${state.query}
        @focus=${state.onFocus}
        @input=${read}
        @compositionend=${(event: Event) => {
          state.onQuery((event.target as HTMLInputElement).value);
        }}
        @keydown=${state.onKeydown}
      />
      ${
        state.query === ''
          ? nothing
          : html`<button class="clear" type="button" @click=${clear}>${closeIcon}<span>${msg('消す')}</span></button>`
      }
    </div>
    ${state.suggestions.length === 0 ? nothing : renderSuggestions(state)}
  </form>`;
}

function renderSuggestions({ suggestions, onQuery }: SearchBoxState): TemplateResult {
  return html`<div class="suggestions">
    <span id="suggestions-label">${msg('よく使われる言葉：')}</span>
    <ul aria-labelledby="suggestions-label">
      ${suggestions.map(
        (word) =>
          html`<li>
            <button
              class="chip"
              type="button"
              @click=${() => {
                onQuery(word, word);
              }}
            >
              ${word}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The category filter. */
export function renderCategoryFilter(
  categories: readonly Category[],
  chosen: string,
  onChoose: (category: string) => void,
): TemplateResult {
  return html`<div class="filter">
    <label for="category">${msg('分類')}</label>
    <div class="select">
      <select
        id="category"
        part="category-filter"
        @change=${(event: Event) => {
          onChoose((event.target as HTMLSelectElement).value);
        }}
      >
        <option value=${allCategories} ?selected=${chosen === allCategories} .selected=${chosen === allCategories}>
          ${msg('すべての分類')}
        </option>
        ${categories.map(({ id, title }) => html`<option value=${id} ?selected=${chosen === id} .selected=${chosen === id}>${title}</option>`)}
      </select>
      ${chevronIcon}
    </div>
  </div>`;
}

/** Opens, closes or prints every answer in view at once. */
export function renderToggleAll(onToggle: (open: boolean) => void): TemplateResult {
  const button = (open: boolean, label: string): TemplateResult =>
    html`<button
      class="button button-small"
      part="toggle-all"
      type="button"
      @click=${() => {
        onToggle(open);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="toggle-all">
    ${button(true, msg('すべて開く'))} ${button(false, msg('すべて閉じる'))} ${renderPrintButton(msg('すべて印刷'))}
  </div>`;
}
