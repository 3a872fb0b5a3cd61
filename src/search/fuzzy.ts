import Fuse from 'fuse.js/basic';
import { singleSlipLength } from './scoring.js';

/** Where a text has a word, possibly misspelled. */
export interface FuzzyMatch {
  start: number;
  end: number;
  /** 0 for identical, 1 for nothing in common. */
  distance: number;
}

const slipsIn = (word: string): number => (word.length > singleSlipLength ? 2 : 1);

/** Finds a word in a stretch of text, allowing for one or two slips. */
export function findFuzzy(text: string, word: string): FuzzyMatch | undefined {
  const { isMatch, score, indices } = Fuse.match(word, text, {
    includeMatches: true,
    ignoreLocation: true,
    threshold: (slipsIn(word) + 0.1) / word.length,
    minMatchCharLength: 1,
  });
  if (!isMatch || !indices || indices.length === 0) return undefined;
  return { start: indices[0]?.[0] ?? 0, end: (indices[indices.length - 1]?.[1] ?? 0) + 1, distance: score };
}
