export { createFaqSearch, createFaqSearchAsync } from '../search/create-faq-search.js';
export type {
  Explanation,
  FaqHit,
  FaqSearch,
  FaqSearchOptions,
  Interpretation,
  SearchOptions,
} from '../search/create-faq-search.js';
export type { TextRange } from '../search/highlight.js';
export type { CompiledPhrases } from '../search/phrases.js';
