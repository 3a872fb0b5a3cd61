import { fileDetails, leadsOutside } from '../content/text/link-details.js';
import { safeUrl } from '../content/text/safe-url.js';
import type { LinkInline, LinkMark, LinkNotation } from '../content/types/faq.js';
import { markup } from './markup.js';
import type { Part } from './markup.js';
import type { Words } from './messages.js';

/** What links need to know of the whole. */
export interface LinkContext {
  words: Words;
  /** The language of the whole, which our own words are in. */
  lang: string;
  /** The language of the part that is rendered, where it is another. */
  partLang?: string | undefined;
  /** How the site marks its links. */
  notation?: LinkNotation | undefined;
  /** The host of the page that the whole is for, where it is known. */
  pageHost?: string | undefined;
}

/**
 * A link of a document as the site marks its links: with kind and size of a file, and with the site's own words for
 * links that lead outside or open a window; its words alone where a visitor must not be sent there.
 */
export function renderDocumentLink(link: LinkInline, context: LinkContext): Part {
  const url = safeUrl(link.url);
  if (url === undefined) return link.text;
  const { notation = {}, pageHost, words } = context;
  const facts = fileDetails(link);
  const external = leadsOutside(url, notation, pageHost) && notation.external;
  const newWindow = link.newWindow && (notation.newWindow ?? { text: ourWords(words.newWindow, context) });
  return markup`<a href="${url}" rel="noreferrer"${link.newWindow && markup` target="_blank"`}>${link.text}${
    facts !== '' && `［${facts}］`
  }${external && renderMark(external)}${newWindow && renderMark(newWindow)}</a>`;
}

/** Our own words in a part that may be in another language. */
export const ourWords = (words: Part, { lang, partLang = lang }: LinkContext): Part =>
  partLang === lang ? words : markup`<span lang="${lang}">${words}</span>`;

const externalIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M14 4h6v6M20 4l-9 9M10 5H5v14h14v-5" fill="none" stroke="#00118f" stroke-width="2"/></svg>',
)}`;

/** As a picture it is an `<img>`: where a CMS strikes out its address, its name is read in its place. */
const renderMark = ({ text, style }: { text: Part } & Pick<LinkMark, 'style'>): Part =>
  style === 'icon'
    ? markup`<img class="gmis-static-icon" src="${externalIcon}" alt="${text}" width="16" height="16">`
    : markup`（${text}）`;
