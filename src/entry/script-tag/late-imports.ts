/**
 * Replaces `src/elements/shared/late-imports.ts` in the script-tag build. Japanese needs no further request: answers,
 * search and printing are part of the script. Custom content and English are chunks, which Rollup splits off at these
 * imports and `load-chunk.ts` loads as classic scripts.
 */
import * as answersModule from '../../elements/faq/answers.js';
import * as searchResultsModule from '../../elements/faq/results-template.js';
import type * as lateImports from '../../elements/shared/late-imports.js';
import * as printPartModule from '../../elements/shared/print-part.js';
import * as searchModule from '../../search/create-faq-search.js';
import { lazy } from '../../util/lazy.js';
import type { Lazy } from '../../util/lazy.js';

/** The answers are available from the start, so nothing needs to be shown before them. */
export const faqOutline = undefined satisfies typeof lateImports.faqOutline;

export const answers: typeof lateImports.answers = loaded(answersModule);
export const search: typeof lateImports.search = loaded(searchModule);
export const searchResults: typeof lateImports.searchResults = loaded(searchResultsModule);
export const printPart: typeof lateImports.printPart = loaded(printPartModule);
export const customContent: typeof lateImports.customContent = lazy(
  () => import('../../elements/faq/custom/custom-content.js'),
);
export const englishMessages: typeof lateImports.englishMessages = lazy(() => import('../../i18n/locales/en.js'));
export const englishFaq: typeof lateImports.englishFaq = lazy(() => import('../../../data/faq.en.json'));
export const englishGuides: typeof lateImports.englishGuides = lazy(() => import('../../../data/guides.en.json'));
export const englishEnvironments: typeof lateImports.englishEnvironments = lazy(
  () => import('../../../data/environments.en.json'),
);

function loaded<T>(value: T): Lazy<T> {
  return { status: 'loaded', value, error: undefined, load: () => Promise.resolve(value), preload: () => undefined };
}
