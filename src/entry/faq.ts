export { bundledEnvironments } from '../faq/bundled-environments.js';
export { bundledFaq } from '../faq/bundled-faq.js';
export { bundledGuides } from '../faq/bundled-guides.js';
export { FaqError } from '../faq/faq-error.js';
export type { Fault } from '../faq/faq-error.js';
export { parseFaq } from '../faq/parse-faq.js';
export { answerText, environmentLines, guideLines, inlineText } from '../faq/plain-text.js';
export type { References } from '../faq/plain-text.js';
export type * from '../faq/types.js';
