export { createFaqSearch, createFaqSearchInSlices } from '../search/create-faq-search.js';
export type {
  Explanation,
  FaqHit,
  FaqSearch,
  FaqSearchOptions,
  Reading,
  SearchOptions,
} from '../search/create-faq-search.js';
export type { TextRange } from '../search/highlight.js';
export type { CompiledPhrases } from '../search/phrases.js';
