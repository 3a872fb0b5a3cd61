/**
 * Everything that the elements load only when they need it. The script-tag build replaces this file with
 * `src/entry/script-tag/late-imports.ts`, which makes other choices: one script, no further request for Japanese.
 * `@__PURE__` lets a bundler drop what an element does not use.
 */
import { lazyModule } from '../../util/lazy.js';

export { faqOutline } from '../../content/bundled/faq-outline.js';

/** The answers, and what renders them: loaded while the questions are rendered. */
export const answers = /* @__PURE__ */ lazyModule(() => import('../faq/answers.js'));
/** The search, loaded when the field gets the focus or `query` is set. */
export const search = /* @__PURE__ */ lazyModule(() => import('../../search/create-faq-search.js'));
export const searchResults = /* @__PURE__ */ lazyModule(() => import('../faq/results-template.js'));
/** What only a custom document needs, loaded with the first of them. */
export const customContent = /* @__PURE__ */ lazyModule(() => import('../faq/custom/custom-content.js'));
/** Printing a part of an element, loaded when its button is pressed. */
export const printPart = /* @__PURE__ */ lazyModule(() => import('./print-part.js'));
/** English, loaded when an element's language is English. */
export const englishMessages = /* @__PURE__ */ lazyModule(() => import('../../i18n/locales/en.js'));
export const englishFaq = /* @__PURE__ */ lazyModule(() => import('../../../data/faq.en.json'));
export const englishGuides = /* @__PURE__ */ lazyModule(() => import('../../../data/guides.en.json'));
export const englishEnvironments = /* @__PURE__ */ lazyModule(() => import('../../../data/environments.en.json'));
