import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fileDetails, leadsOutside } from '../../../content/text/link-details.js';
import { safeUrl } from '../../../content/text/safe-url.js';
import type { LinkInline, LinkMark, LinkNotation } from '../../../content/types/faq.js';
import { externalIcon } from './icons.js';
import { msg } from '../../../i18n/msg.js';

/**
 * A link as the site marks its links: with kind and size of a file, and with the site's own words for links that lead
 * outside or open a window.
 * @param text - the words of the link, the words searched for marked in them.
 */
export function renderCustomLink(link: LinkInline, text: unknown, notation: LinkNotation, lang: string): unknown {
  const url = safeUrl(link.url);
  if (url === undefined) return text;
  const about = fileDetails(link);
  const mark = (each: Mark | undefined): unknown => (each === undefined ? nothing : renderMark(each));
  return html`<a
    href=${url}
    class=${link.text === link.url ? 'address' : nothing}
    rel="noreferrer"
    target=${link.newWindow ? '_blank' : nothing}
    >${text}${about === '' ? nothing : html`<span class="link-about">［${about}］</span>`}${
      leadsOutside(url, notation, location.host) ? mark(notation.external) : nothing
    }${link.newWindow ? mark(notation.newWindow ?? { text: msg('新しいウィンドウで開きます'), lang }) : nothing}</a
  >`;
}

/** `lang`: of our own words, which may stand in an answer in another language. */
type Mark = LinkMark & { lang?: string };

function renderMark({ text, style, lang }: Mark): TemplateResult {
  if (style !== 'icon') return html`<span class="link-mark" lang=${lang ?? nothing}>（${text}）</span>`;
  return html`<span class="link-mark" role="img" aria-label=${text} title=${text}>${externalIcon}</span>`;
}
