/**
 * What only pages with a document of their own need. It is fetched when the first of them is asked for; see
 * `load-own-documents.ts`.
 */
export { audiencesOf, casesFor, knownAudiences } from './audiences.js';
export { areasOf, contactsFor } from './contacts-for.js';
export { FaqError } from './faq-error.js';
export { formatRevision } from './format-revision.js';
export { ownFaq } from './own-faq.js';
export { visibleEntries } from './visible-entries.js';
