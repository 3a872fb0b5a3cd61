import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Entry } from '../../../content/types/faq.js';
import { msg, str } from '../../../i18n/msg.js';
import type { Remainder } from '../document-view.js';
import { nextCount } from './pagination.js';

interface RemainderElement extends Element {
  remainder?: readonly Entry[];
}

/**
 * A placeholder for the text of entries that are not rendered, and a button that renders the next ones.
 * @param onMore - called with the id of the first of these entries.
 */
export function renderRemainder(item: Remainder, onMore: (id: string) => void): TemplateResult {
  const { remainder } = item;
  return html`<div class="more">
    <div class="remainder" .remainder=${remainder}></div>
    <button
      class="button"
      part="more"
      type="button"
      @click=${() => {
        onMore(remainder[0].id);
      }}
    >
      ${msg(str`続きの${nextCount(item)}件を表示する（残り${remainder.length}件）`)}
    </button>
  </div>`;
}

/** Every such placeholder, with its entries. */
export const remaindersIn = (root: ParentNode): { place: Element; entries: readonly Entry[] }[] =>
  [...root.querySelectorAll<RemainderElement>('.remainder')].map((place) => ({
    place,
    entries: place.remainder ?? [],
  }));
