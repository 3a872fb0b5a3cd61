/** What reads, merges and routes documents that are not the ministry's. */
export type OwnDocuments = typeof import('./own-documents.js');

/**
 * Fetches it when a page has such a document. The script-tag build puts `src/entry/script-tag-local.ts` in this file's
 * place, because a classic script from another host cannot `import()` without CORS.
 */
export const loadOwnDocuments = (): Promise<OwnDocuments> => import('./own-documents.js');
