/** What a document of the page's own needs of the elements. */
export type LocalModule = typeof import('./local/local-part.js');

/**
 * Fetches it when a page has such a document. The script-tag build puts `src/entry/script-tag-local.ts` in this file's
 * place, because a classic script from another host cannot `import()` without CORS.
 */
export const loadLocalPart = (): Promise<LocalModule> => import('./local/local-part.js');
