import { expand as expandAny, mostExpansions } from './pattern.js';

/** What is wrong with a pattern, and where. */
export class PatternError extends Error {
  override readonly name = 'PatternError';

  constructor(pattern: string, at: number, message: string) {
    super(`${pattern} (character ${at + 1}): ${message}`);
  }
}

/**
 * All the texts that a pattern stands for; see `src/search/pattern.ts`.
 * @throws {PatternError} naming the place, for a parenthesis without its partner, a `?` behind nothing, or a pattern
 *   that stands for more than 2,000 texts.
 */
export function expand(pattern: string): string[] {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const mark = pattern[at];
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth < 0) throw new PatternError(pattern, at, 'a parenthesis is closed that was not opened');
    if (mark === '?' && /^$|[(|?]/.test(pattern.charAt(at - 1)))
      throw new PatternError(pattern, at, '? stands behind nothing that could be optional');
  }
  if (depth > 0) throw new PatternError(pattern, pattern.length, 'a parenthesis is not closed');
  const texts = expandAny(pattern);
  if (texts.length >= mostExpansions)
    throw new PatternError(pattern, pattern.length, `stands for more than ${mostExpansions} texts`);
  return texts;
}
