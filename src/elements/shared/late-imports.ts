/**
 * Everything that the elements load only when it is needed. The script-tag build replaces this one file by
 * `src/entry/script-tag/late-imports.ts`, which makes other choices: one script, no further request for Japanese.
 */
import { lazyModule } from '../../util/lazy.js';

export { faqOutline } from '../../content/bundled/faq-outline.js';

/** The answers, and what renders them: loaded while the questions are rendered. */
export const answers = lazyModule(() => import('../faq/answers.js'));
/** The search, loaded when the field gets the focus or a query is set. */
export const search = lazyModule(() => import('../../search/create-faq-search.js'));
export const searchResults = lazyModule(() => import('../faq/results-template.js'));
/** What only a custom document needs, loaded with the first of them. */
export const customContent = lazyModule(() => import('../faq/custom/custom-content.js'));
/** Printing a part of an element, loaded when its button is pressed. */
export const printPart = lazyModule(() => import('./print-part.js'));
/** English, loaded when an element's language is English. */
export const englishMessages = lazyModule(() => import('../../i18n/locales/en.js'));
export const englishFaq = lazyModule(() => import('../../../data/faq.en.json'));
export const englishGuides = lazyModule(() => import('../../../data/guides.en.json'));
export const englishEnvironments = lazyModule(() => import('../../../data/environments.en.json'));
