import { bundledEnvironments } from '../content/bundled/bundled-environments.js';
import { bundledFaq } from '../content/bundled/bundled-faq.js';
import { bundledGuides } from '../content/bundled/bundled-guides.js';
import type { FaqDocument, GuideTopic, Language } from '../content/types/faq.js';
import type { StaticContact } from './contact.js';
import { renderConnection } from './connection.js';
import { renderEnvironments } from './environments.js';
import { renderFaq } from './faq.js';
import { renderGuide } from './guides.js';
import { renderForInternetExplorer, renderTranslation, reserve } from './inlines.js';
import type { RenderContext } from './inlines.js';
import { markup } from './markup.js';
import type { Part } from './markup.js';
import { renderStyle } from './static-style.js';
import type { StyleMode } from './static-style.js';
import { wordsFor } from './messages.js';

/** The elements that have a static form. */
export type StaticElement = 'faq' | 'browser-guide' | 'env-table';

export const staticElements: readonly StaticElement[] = ['faq', 'browser-guide', 'env-table'];
export const staticTopics: readonly (GuideTopic | 'connection')[] = ['cache', 'popup', 'connection'];

/** What to render, and how. */
export interface StaticOptions {
  element: StaticElement;
  /** The language of content and words. Default: `ja`. */
  lang?: Language | undefined;
  /** What the browser guide is for. Default: `cache`. */
  topic?: GuideTopic | 'connection' | undefined;
  /** The heading level as the element understands it, 2 to 6. Default: 4 for the questions, 3 for the others. */
  headingLevel?: number | undefined;
  /** The site's own window for questions. */
  contact?: StaticContact | undefined;
  /**
   * The address of the page that it is for. Links to other hosts are marked as the document's `linkNotation` has it, but
   * for those of its `ownHosts`. Default: not known, so that these alone are not marked.
   */
  pageUrl?: string | undefined;
  /** A document of one's own, checked by `parseFaq`, in the place of the ministry's. */
  document?: FaqDocument | undefined;
  /**
   * Whether what can be closed starts open. Default: `true` for the answers of `faq`, since a page without a script has
   * no search but the browser's own, which not every browser does in what is closed; `false` for the procedures, of
   * which the one for Chrome is open. Inside an element, which takes the content's place, `false` looks the same as the element.
   */
  open?: boolean | undefined;
  /** How the style comes along. Default: `link`. */
  style?: StyleMode | undefined;
}

/**
 * What an element shows, as HTML that needs no script: to paste into a CMS that refuses scripts, or as the content of
 * the element, shown until the script has run and wherever it cannot.
 * @throws {RangeError} for a heading level that is no whole number from 2 to 6.
 * @throws {TypeError} for a `pageUrl` that is no absolute address.
 */
export async function renderStatic(options: StaticOptions): Promise<string> {
  const { element, lang = 'ja', headingLevel = element === 'faq' ? 4 : 3, open = element === 'faq' } = options;
  if (!Number.isInteger(headingLevel) || headingLevel < 2 || headingLevel > 6) {
    throw new RangeError(`headingLevel must be a whole number from 2 to 6, not ${String(headingLevel)}`);
  }
  const shownLang = element === 'faq' && options.document ? options.document.lang : lang;
  const pageHost = options.pageUrl === undefined ? undefined : new URL(options.pageUrl).host;
  const context: RenderContext = { words: wordsFor(shownLang), lang: shownLang, open, pageHost };
  const content = await renderElement(element, lang, headingLevel, options, context);
  return markup`${renderStyle(options.style ?? 'link')}<div class="gmis-static" lang="${shownLang}">
${content}</div>
`.html;
}

async function renderElement(
  element: StaticElement,
  lang: Language,
  level: number,
  { topic = 'cache', contact = {}, document }: StaticOptions,
  context: RenderContext,
): Promise<Part> {
  if (element === 'faq') return renderFaq(document ?? (await bundledFaq(lang)), level, contact, context);
  const note = renderForInternetExplorer(context);
  if (element === 'env-table') {
    const table = await bundledEnvironments(lang);
    return [
      table.translation && renderTranslation(table.translation),
      note,
      reserve,
      renderEnvironments(table, context),
    ];
  }
  if (topic === 'connection') return [note, renderConnection(level, context)];
  const { guides, translation } = await bundledGuides(lang);
  const guide = guides.filter((each) => each.topic === topic).at(0);
  return [translation && renderTranslation(translation), note, guide && renderGuide(guide, level, context)];
}
