/** What stands between bars, in parentheses, or with a question mark: `(パス|PW)(を)?忘れ`. */
export class NotationError extends Error {
  override readonly name = 'NotationError';

  constructor(pattern: string, at: number, message: string) {
    super(`${pattern} (character ${at + 1}): ${message}`);
  }
}

/** More than this is a slip of the pen, not a phrase. */
const mostExpansions = 2000;

/**
 * All the texts that a pattern stands for. `|` parts alternatives, `( )` holds them together, `?` makes the letter or
 * the group before it optional.
 * @throws {NotationError} naming the place, for a parenthesis without its partner, a `?` behind nothing, or a pattern
 *   that stands for more than 2,000 texts.
 */
export function expand(pattern: string): string[] {
  let at = 0;
  const fail = (message: string): never => {
    throw new NotationError(pattern, at, message);
  };
  const join = (left: readonly string[], right: readonly string[]): string[] => {
    const joined = left.flatMap((start) => right.map((end) => start + end));
    return joined.length > mostExpansions ? fail(`stands for more than ${mostExpansions} texts`) : joined;
  };
  const alternatives = (depth: number): string[] => {
    const found: string[] = [];
    for (;;) {
      found.push(...sequence(depth));
      if (pattern[at] !== '|') break;
      at += 1;
    }
    return found;
  };
  const sequence = (depth: number): string[] => {
    let texts = [''];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      if (pattern[at] === '?') fail('? stands behind nothing that could be optional');
      let part: string[];
      if (pattern[at] === '(') {
        at += 1;
        part = alternatives(depth + 1);
        if (pattern[at] !== ')') fail('a parenthesis is not closed');
        at += 1;
      } else {
        const character = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
        part = [character];
        at += character.length;
      }
      if (pattern[at] === '?') {
        part = ['', ...part];
        at += 1;
      }
      texts = join(texts, part);
    }
    if (pattern[at] === ')' && depth === 0) fail('a parenthesis is closed that was not opened');
    return texts;
  };
  const texts = alternatives(0);
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}
