import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fileDetails, leadsOutside } from '../../../content/text/link-details.js';
import { safeUrl } from '../../../content/text/safe-url.js';
import type { LinkInline, LinkMark, LinkNotation } from '../../../content/types/faq.js';
import { externalIcon } from './icons.js';
import { msg } from '../../../i18n/msg.js';

/** What a link needs from its document and its page. */
export interface LinkContext {
  notation: LinkNotation;
  /** The language of our messages, which can differ from that of the answer. */
  lang: string;
  /** The host of the page; `undefined` if not known. */
  pageHost: string | undefined;
  /** Renders the mark of a link as a picture. Default: an icon as `<svg>`. @param text - what the picture says. */
  renderIcon?: ((text: string) => TemplateResult) | undefined;
}

/**
 * A link with the marks that the site uses: the type and size of a file, and the site's wording for links that lead to
 * other sites or open a new window.
 * @param text - the text of the link, with the search terms marked in it.
 */
export function renderCustomLink(link: LinkInline, text: unknown, context: LinkContext): unknown {
  const url = safeUrl(link.url);
  if (url === undefined) return text;
  const { notation, lang, pageHost } = context;
  const about = fileDetails(link);
  const mark = (each: Mark | undefined): unknown => (each === undefined ? nothing : renderMark(each, context));
  return html`<a
    href=${url}
    class=${link.text === link.url ? 'address' : nothing}
    rel="noreferrer"
    target=${link.newWindow ? '_blank' : nothing}
    >${text}${about === '' ? nothing : html`<span class="link-about">［${about}］</span>`}${
      leadsOutside(url, notation, pageHost) ? mark(notation.external) : nothing
    }${link.newWindow ? mark(notation.newWindow ?? { text: msg('新しいウィンドウで開きます'), lang }) : nothing}</a
  >`;
}

/** `lang`: of our messages, which can differ from that of the answer. */
type Mark = LinkMark & { lang?: string };

function renderMark({ text, style, lang }: Mark, { renderIcon = renderSvg }: LinkContext): TemplateResult {
  if (style === 'icon') return renderIcon(text);
  return html`<span class="link-mark" lang=${lang ?? nothing}>（${text}）</span>`;
}

const renderSvg = (text: string): TemplateResult =>
  html`<span class="link-mark" role="img" aria-label=${text} title=${text}>${externalIcon}</span>`;
