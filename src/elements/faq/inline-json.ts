/** The selector of a custom document inside the element. */
export const inlineJson = ':scope > script[type="application/json"]';
