import { safeUrl } from '../content/text/safe-url.js';
import type { Audience, Field, Inline, NoteBlock, Translation } from '../content/types/faq.js';
import { ourWords, renderDocumentLink } from './links.js';
import { markup } from './markup.js';
import type { Markup, Part } from './markup.js';
import type { LinkContext } from './links.js';
import type { Words } from './messages.js';

/** What every piece needs to know of the whole. */
export interface RenderContext extends LinkContext {
  /** The language of the text that is rendered. */
  lang: string;
  /** Whether what can be closed starts open. */
  open: boolean;
  /** The audiences by name, for what is told apart by them. */
  audiences?: readonly Audience[];
  /** Whether the document has windows for some questions alone, and the page names none. */
  routes?: boolean;
  /** The ids of the questions that are shown. Default: all. */
  shown?: ReadonlySet<string>;
}

/** The fragment that leads to an entry, the same as with the elements. */
export const entryFragment = (id: string): string => `#gmis-${encodeURIComponent(id)}`;

export function renderInlines(content: readonly Inline[], context: RenderContext): Part[] {
  return content.map((inline) => {
    if (typeof inline === 'string') return inline;
    switch (inline.type) {
      case 'emphasis':
        return markup`<em>${inline.text}</em>`;
      case 'menu':
        return markup`<b class="gmis-static-menu">${inline.text}</b>`;
      case 'language':
        return markup`<span lang="${inline.lang}">${inline.text}</span>`;
      case 'entry':
        // Its words alone where the question is not shown, as the elements have it.
        return context.shown?.has(inline.entry) === false
          ? inline.text
          : markup`<a href="${entryFragment(inline.entry)}">${inline.text}</a>`;
      case 'link':
        return renderDocumentLink(inline, context);
    }
  });
}

/** Declares the language of a part that is not in the language around it. */
export const langAttribute = (lang: string | undefined): Part => lang !== undefined && markup` lang="${lang}"`;

/** A link, or its words alone where a visitor must not be sent there. */
export function renderLink(url: string | undefined, content: Part): Part {
  const href = url === undefined ? undefined : safeUrl(url);
  return href === undefined ? content : markup`<a href="${href}" rel="noreferrer">${content}</a>`;
}

/** A remark; what we wrote ourselves says so, so that nobody takes it for the publisher's. */
export function renderNote({ origin, kind, content }: NoteBlock, context: RenderContext): Markup {
  const drawn = renderInlines(content, context);
  if (kind === 'warning') {
    return markup`<p class="gmis-static-box"><b>${ourWords(context.words.warning, context)}</b> ${drawn}</p>\n`;
  }
  return origin === 'editor'
    ? renderEditorNote(drawn, context.words)
    : markup`<p class="gmis-static-note">${drawn}</p>\n`;
}

export const renderEditorNote = (content: Part, { editor }: Words): Markup =>
  markup`<p class="gmis-static-box"><b>${editor}</b> ${content}</p>\n`;

export function renderFields(fields: readonly Field[], context: RenderContext): Markup {
  return markup`<dl class="gmis-static-fields">${fields.map(
    ({ term, content }) => markup`<div><dt>${term}</dt><dd>${renderInlines(content, context)}</dd></div>`,
  )}</dl>\n`;
}

/** Says that what follows is not the original. */
export const renderTranslation = ({ label, note }: Translation): Markup =>
  markup`<p class="gmis-static-box gmis-static-translation"><b>${languageParts(label, '')}</b> ${note}</p>\n`;

/** What only Internet Explorer shows: it runs no script of ours, and cannot be used for G-MIS. */
export const renderForInternetExplorer = ({ words }: RenderContext): Markup =>
  markup`<p class="gmis-static-ie"><b>${words.internetExplorer}</b></p>\n`;

/** Keeps the module that only an element fills (search box, verdict), while the script that brings it is on its way. */
export const reserve = markup`<div class="gmis-static-reserve"></div>\n`;

const japanese = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+)/u;

/** A text in another language with its Japanese words declared as such. */
export function languageParts(text: string, lang: string): Part {
  if (lang === 'ja') return text;
  return text.split(japanese).map((part, index) => (index % 2 === 1 ? markup`<span lang="ja">${part}</span>` : part));
}
