import { expand as expandAny, mostExpansions } from './pattern.js';

/** An error in a pattern, with its position. */
export class PatternError extends Error {
  override readonly name = 'PatternError';

  constructor(pattern: string, at: number, message: string) {
    super(`${pattern} (character ${at + 1}): ${message}`);
  }
}

/**
 * All the texts that a pattern means; see `src/search/pattern.ts`.
 * @throws {PatternError} with the position, for an unbalanced parenthesis, a `?` without anything before it, or a
 *   pattern of more than 2,000 texts.
 */
export function expand(pattern: string): string[] {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const mark = pattern[at];
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth < 0) throw new PatternError(pattern, at, 'unexpected closing parenthesis');
    if (mark === '?' && /^$|[(|?]/.test(pattern.charAt(at - 1)))
      throw new PatternError(pattern, at, '? must follow a letter or a group');
  }
  if (depth > 0) throw new PatternError(pattern, pattern.length, 'missing closing parenthesis');
  const texts = expandAny(pattern);
  if (texts.length >= mostExpansions)
    throw new PatternError(pattern, pattern.length, `expands to more than ${mostExpansions} texts`);
  return texts;
}
