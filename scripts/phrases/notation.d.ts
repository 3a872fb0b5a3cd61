/** What is wrong with a pattern, and where. */
export declare class PatternError extends Error {
  readonly name = 'PatternError';
  constructor(pattern: string, at: number, message: string);
}
/**
 * All the texts that a pattern stands for; see `src/search/pattern.ts`.
 * @throws {PatternError} naming the place, for a parenthesis without its partner, a `?` behind nothing, or a pattern
 *   that stands for more than 2,000 texts.
 */
export declare function expand(pattern: string): string[];
