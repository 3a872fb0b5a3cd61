/** Maximum number of texts of a pattern. More is a mistake of its author; the rest are left out. */
export const mostExpansions = 2000;

/**
 * All the texts that a pattern means. `|` separates alternatives, `( )` groups them, `?` makes the letter or the group
 * before it optional. Never throws: misplaced marks are skipped (`npm run phrases` reports them).
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
