export { createFaqSearch } from '../search/create-faq-search.js';
export type { FaqHit, FaqSearch } from '../search/create-faq-search.js';
