import { html, nothing } from 'lit';
import { formatRevision } from '../../../content/text/format-revision.js';
import { safeUrl } from '../../../content/text/safe-url.js';
import type { FaqDocument, Source } from '../../../content/types/faq.js';
import { languageParts } from '../../shared/mark-japanese.js';
import { msg, str } from '../../../i18n/msg.js';

/** The sources of the content, the ministry's and the site's, each with the date of its last revision. */
export function renderSources({ source, revised, custom }: FaqDocument, lang: string): unknown {
  const line = (text: string, { url = '' }: Source, date: string | undefined): unknown => {
    const parts = languageParts(text, lang);
    const href = safeUrl(url);
    return html`<p class="source" part="source">
      ${href === undefined ? parts : html`<a href=${href}>${parts}</a>`}
      ${date === undefined ? nothing : html`<span>${msg(str`（最終改訂：${formatRevision(date, lang)}）`)}</span>`}
    </p>`;
  };
  return html`${line(msg(str`出典：${source.publisher}「${source.title}」`), source, revised)}${
    custom ? line(msg(str`追記：${custom.publisher}「${custom.title}」`), custom, custom.revised) : nothing
  }`;
}
