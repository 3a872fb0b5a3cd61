/** Joins names as their language does, which may differ from the page's. */
export const joinNames = (names: readonly string[]): string =>
  names.join(/[\u3040-\u9fff]/.test(String(names)) ? '・' : ', ');
