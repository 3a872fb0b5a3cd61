/** What a document of the page's own needs of the elements. */
export type CustomContentModule = typeof import('./custom/custom-content.js');

/**
 * Fetches it when a page has such a document. The script-tag build puts `src/entry/script-tag/custom-content.ts` in this file's
 * place, because a classic script from another host cannot `import()` without CORS.
 */
export const loadCustomContent = (): Promise<CustomContentModule> => import('./custom/custom-content.js');
