import Fuse from 'fuse.js/basic';

/** Where a misspelt word stands in a text. */
export interface FuzzyFind {
  word: string;
  start: number;
  end: number;
  /** 0 for the same, 1 for nothing in common. */
  distance: number;
}

/** More than a slip of the finger in a word of this length is another word. */
const threshold = 0.34;

/** Judges which of a few candidate words stand misspelt in a text. */
export function findFuzzy(text: string, candidates: readonly string[]): FuzzyFind[] {
  const finds: FuzzyFind[] = [];
  for (const word of candidates) {
    const pattern = word.slice(0, 32);
    const { isMatch, score, indices } = Fuse.match(pattern, text, {
      includeMatches: true,
      ignoreLocation: true,
      threshold,
      minMatchCharLength: 1,
    });
    if (!isMatch || !indices || indices.length === 0) continue;
    const first = indices[0]?.[0] ?? 0;
    const last = indices[indices.length - 1]?.[1] ?? 0;
    // The letters must stand together: a word scattered over a sentence is not that word.
    if (last - first + 1 > word.length + 2) continue;
    finds.push({ word, start: first, end: last + 1, distance: score });
  }
  return finds;
}
