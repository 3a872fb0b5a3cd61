/** Names one after the other, as their own language does it: a document keeps its names on a page in another language. */
export const joinNames = (names: readonly string[]): string =>
  names.join(/[\u3040-\u9fff]/.test(String(names)) ? '・' : ', ');
