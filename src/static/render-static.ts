import { bundledEnvironments } from '../content/bundled/bundled-environments.js';
import { bundledFaq } from '../content/bundled/bundled-faq.js';
import { bundledGuides } from '../content/bundled/bundled-guides.js';
import type { FaqDocument, GuideTopic, Language } from '../content/types/faq.js';
import type { InlineContext } from '../elements/content/context.js';
import { renderTranslation } from '../elements/content/translation-template.js';
import { renderEnvironments } from '../elements/environment/environments-template.js';
import { entryFragment } from '../elements/faq/deep-link-controller.js';
import { getTranslations, setTranslations } from '../i18n/msg.js';
import { renderForInternetExplorer, renderReserve, renderStaticFaq } from './faq-template.js';
import type { StaticContact, StaticPage } from './faq-template.js';
import { renderStaticConnection, renderStaticGuide } from './guide-template.js';
import { renderStyle } from './static-style.js';
import type { StyleMode } from './static-style.js';
import { escapeHtml, writeHtml } from './write-html.js';

/** The elements that have a static form. */
export type StaticElement = 'faq' | 'browser-guide' | 'env-table';

export const staticElements: readonly StaticElement[] = ['faq', 'browser-guide', 'env-table'];
export const staticTopics: readonly (GuideTopic | 'connection')[] = ['cache', 'popup', 'connection'];

/** What to render, and how. */
export interface StaticOptions {
  element: StaticElement;
  /** The language of content and interface. Default: `ja`. */
  lang?: Language | undefined;
  /** What the browser guide is for. Default: `cache`. */
  topic?: GuideTopic | 'connection' | undefined;
  /** The heading level as the element understands it, 2 to 6. Default: 4 for the questions, 3 for the others. */
  headingLevel?: number | undefined;
  /** The site's contact for questions. */
  contact?: StaticContact | undefined;
  /**
   * The address of the page that will contain the HTML. Links to other hosts are marked as the document's `linkNotation` says, except
   * those of its `ownHosts`. Default: not known, so only `ownHosts` are not marked.
   */
  pageUrl?: string | undefined;
  /** A custom document, checked by `parseFaq`, instead of the ministry's. */
  document?: FaqDocument | undefined;
  /**
   * Whether what can be closed starts open. Default: `true` for the answers of `faq`, because a page without a script has
   * only the browser's search, and not every browser searches closed content; `false` for the procedures, where only the
   * one for Chrome is open. Inside an element, which replaces the content, `false` looks the same as the element.
   */
  open?: boolean | undefined;
  /** How the style is included. Default: `link`. */
  style?: StyleMode | undefined;
}

/**
 * What an element shows, as HTML that needs no script: to paste into a CMS that refuses scripts, or as the content of
 * the element, shown until the script has run and wherever it cannot run.
 * @throws {RangeError} for a heading level that is not an integer from 2 to 6.
 * @throws {TypeError} for a `pageUrl` that is not an absolute URL.
 */
export async function renderStatic(options: StaticOptions): Promise<string> {
  const { element, lang = 'ja', headingLevel = element === 'faq' ? 4 : 3, open = element === 'faq' } = options;
  if (!Number.isInteger(headingLevel) || headingLevel < 2 || headingLevel > 6) {
    throw new RangeError(`headingLevel must be an integer from 2 to 6, not ${String(headingLevel)}`);
  }
  const shownLang = element === 'faq' && options.document ? options.document.lang : lang;
  const pageHost = options.pageUrl === undefined ? undefined : new URL(options.pageUrl).host;
  const page: StaticPage = { lang: shownLang, open, pageHost, contact: options.contact ?? {} };
  const render = await prepare(options, lang, headingLevel, page);
  const english = /^en\b/i.test(shownLang) ? (await import('../i18n/locales/en.js')).templates : undefined;
  const before = getTranslations();
  setTranslations(english);
  try {
    return `${renderStyle(options.style ?? 'link')}<div class="gmis-static" lang="${escapeHtml(shownLang)}">
${writeHtml(render())}</div>
`;
  } finally {
    setTranslations(before);
  }
}

/** Loads the content of an element. The returned function renders synchronously, so the translations stay in force. */
async function prepare(
  { element, topic = 'cache', document }: StaticOptions,
  lang: Language,
  level: number,
  page: StaticPage,
): Promise<() => unknown> {
  const context: InlineContext = { highlight: () => [], entryUrl: entryFragment };
  switch (element) {
    case 'faq': {
      const shown = document ?? (await bundledFaq(lang));
      return () => renderStaticFaq(shown, level, page);
    }
    case 'env-table': {
      const table = await bundledEnvironments(lang);
      return () => [
        table.translation && renderTranslation(table.translation),
        renderForInternetExplorer(),
        renderReserve(),
        renderEnvironments(table, undefined, context),
      ];
    }
    case 'browser-guide': {
      if (topic === 'connection') return () => [renderForInternetExplorer(), renderStaticConnection(level, context)];
      const { guides, translation } = await bundledGuides(lang);
      return () => [
        translation && renderTranslation(translation),
        renderForInternetExplorer(),
        guides
          .filter((guide) => guide.topic === topic)
          .map((guide) => renderStaticGuide(guide, level, page.open, context)),
      ];
    }
  }
}
