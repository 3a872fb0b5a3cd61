import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Entry } from '../../../content/types/faq.js';
import { msg, str } from '../../../i18n/msg.js';
import { LongList } from './pagination.js';
import type { Rest } from './pagination.js';

interface RestElement extends Element {
  rest?: readonly Entry[];
}

/**
 * A place for what is not drawn, and a button that draws the next of it.
 * @param onMore - called with the id of the first question that is wanted.
 */
export function renderRest(rest: Rest, onMore: (id: string) => void): TemplateResult {
  const count = LongList.next(rest);
  return html`<div class="more">
    <div class="rest" .rest=${rest.rest}></div>
    <button
      class="button"
      part="more"
      type="button"
      @click=${() => {
        onMore(rest.rest[0].id);
      }}
    >
      ${msg(str`続きの${count}件を表示する（残り${rest.rest.length}件）`)}
    </button>
  </div>`;
}

export const restsIn = (root: ParentNode): { place: Element; entries: readonly Entry[] }[] =>
  [...root.querySelectorAll<RestElement>('.rest')].map((place) => ({ place, entries: place.rest ?? [] }));
