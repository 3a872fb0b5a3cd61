/** Where a document of the site's own can stand inside the element. */
export const inlineJson = ':scope > script[type="application/json"]';
