/** A pattern that stands for more texts than this is a slip of the pen; the rest is left out. */
export const mostExpansions = 2000;

/**
 * All the texts that a pattern stands for. `|` parts alternatives, `( )` holds them together, `?` makes the letter or
 * the group before it optional. Never throws: a mark that stands wrong is passed over (`npm run phrases` tells of it).
 */
export function expand(pattern: string): string[] {
  const letters = pattern.match(/./gsu) ?? [];
  let at = 0;
  const alternatives = (): string[] => {
    const found: string[] = [];
    let texts = [''];
    for (;;) {
      const letter = letters[at++] as string | undefined;
      if (letter === undefined || letter === ')' || letter === '|') {
        found.push(...texts);
        if (letter !== '|') return found;
        texts = [''];
        continue;
      }
      const part = letter === '(' ? alternatives() : [letter];
      if (letters[at] === '?') {
        at += 1;
        part.unshift('');
      }
      texts = texts.flatMap((start) => part.map((end) => start + end)).slice(0, mostExpansions);
    }
  };
  return [...new Set(alternatives())].filter((text) => text.trim() !== '');
}
