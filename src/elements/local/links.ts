import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeUrl } from '../../faq/safe-url.js';
import type { LinkInline, LinkMark, LinkNotation } from '../../faq/types.js';
import { externalIcon } from './icons.js';
import { msg } from '../msg.js';

/**
 * A link as the site marks its links: with kind and size of a file, and with the site's own words for links that lead
 * outside or open a window.
 * @param text - the words of the link, the words searched for marked in them.
 */
export function renderLocalLink(link: LinkInline, text: unknown, notation: LinkNotation): unknown {
  const url = safeUrl(link.url);
  if (url === undefined) return text;
  const about = [link.format, link.size].filter((each) => each !== undefined).join(' ');
  const mark = (each: LinkMark | undefined): unknown => (each === undefined ? nothing : renderMark(each));
  return html`<a
    href=${url}
    class=${link.text === link.url ? 'address' : nothing}
    rel="noreferrer"
    target=${link.newWindow ? '_blank' : nothing}
    >${text}${about === '' ? nothing : html`<span class="link-about">［${about}］</span>`}${
      isOutside(url, notation) ? mark(notation.external) : nothing
    }${link.newWindow ? mark(notation.newWindow ?? { text: msg('新しいウィンドウで開きます') }) : nothing}</a
  >`;
}

function renderMark({ text, style }: LinkMark): TemplateResult {
  if (style !== 'icon') return html`<span class="link-mark">（${text}）</span>`;
  return html`<span class="link-mark" role="img" aria-label=${text} title=${text}>${externalIcon}</span>`;
}

/** Whether a link leads to another host than the page's and the site's. Mail and telephone lead nowhere. */
function isOutside(url: string, { ownHosts = [] }: LinkNotation): boolean {
  const { protocol, host } = new URL(url);
  return protocol.startsWith('http') && host !== location.host && !ownHosts.includes(host);
}
