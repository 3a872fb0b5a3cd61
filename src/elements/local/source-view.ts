import { html, nothing } from 'lit';
import { formatRevision } from '../../faq/format-revision.js';
import { safeUrl } from '../../faq/safe-url.js';
import type { FaqDocument, Source } from '../../faq/types.js';
import { languageParts } from '../language-parts.js';
import { msg, str } from '../msg.js';

/** Where the words come from, the ministry's and the site's own, and the day of their last revision. */
export function renderSources({ source, revised, local }: FaqDocument, lang: string): unknown {
  const line = (text: string, { url = '' }: Source, date: string | undefined): unknown => {
    const parts = languageParts(text, lang);
    const href = safeUrl(url);
    return html`<p class="source" part="source">
      ${href === undefined ? parts : html`<a href=${href}>${parts}</a>`}
      ${date === undefined ? nothing : html`<span>${msg(str`（最終改訂：${formatRevision(date, lang)}）`)}</span>`}
    </p>`;
  };
  return html`${line(msg(str`出典：${source.publisher}「${source.title}」`), source, revised)}${
    local ? line(msg(str`追記：${local.publisher}「${local.title}」`), local, local.revised) : nothing
  }`;
}
