import Fuse from 'fuse.js/basic';

/** Where a misspelt word stands in a text. */
export interface FuzzyFind {
  start: number;
  end: number;
  /** 0 for the same, 1 for nothing in common. */
  distance: number;
}

/** A word has one slip of the finger, a long one two; with more it is another word. */
const slipsIn = (word: string): number => (word.length > 6 ? 2 : 1);

/** Judges whether a stretch of a text is a word misspelt. */
export function findFuzzy(text: string, word: string): FuzzyFind | undefined {
  const { isMatch, score, indices } = Fuse.match(word, text, {
    includeMatches: true,
    ignoreLocation: true,
    threshold: (slipsIn(word) + 0.1) / word.length,
    minMatchCharLength: 1,
  });
  if (!isMatch || !indices || indices.length === 0) return undefined;
  return { start: indices[0]?.[0] ?? 0, end: (indices[indices.length - 1]?.[1] ?? 0) + 1, distance: score };
}
