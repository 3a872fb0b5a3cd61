import type { Normalized } from './normalize.js';
import { ignored, outOfScope } from './lexicon.js';
import type { Lexicon, Match } from './lexicon.js';
import { ignoredLetterValue, outOfScopeBonus, spaceCost, wordCost } from './scoring.js';
import { hiragana, katakana, latin } from './scripts.js';

/** A word that a stretch of a text may be. */
export interface WordCandidate extends Match {
  /** What the word adds to the value of a segmentation. */
  value: number;
}

/** The cost of the spaces that a word spans. */
export function spacesIn({ starts, ends }: Normalized, start: number, end: number): number {
  let cost = 0;
  for (let at = start + 1; at < end; at += 1) if ((starts[at] ?? 0) > (ends[at - 1] ?? 0)) cost += spaceCost;
  return cost;
}

/** Every known word of a text, whether or not they overlap. */
export function wordsIn(original: string, normalized: Normalized, lexicon: Lexicon): WordCandidate[] {
  const { text, starts } = normalized;
  // In a text that has hiragana as well, katakana are never particles and endings.
  const mixed = hiragana.test(original);
  const candidates: WordCandidate[] = [];
  for (let start = 0; start < text.length; start += 1) {
    lexicon.wordsAt(normalized, start, (end, concepts) => {
      const isSubject = concepts.some((concept) => concept !== ignored);
      if (!isSubject && mixed && katakana.test(original.charAt(starts[start] ?? 0))) return;
      let value = (end - start) * (isSubject ? 1 : ignoredLetterValue) - wordCost;
      if (concepts.includes(outOfScope)) value += outOfScopeBonus;
      if (!latin.test(text.charAt(start))) value -= spacesIn(normalized, start, end);
      candidates.push({ start, end, concepts, certainty: 1, word: text.slice(start, end), value });
    });
  }
  return candidates;
}

/** The segmentation of the highest value: words in order, without overlap. Unknown letters may be left between them. */
export function segment(length: number, candidates: readonly WordCandidate[]): Match[] {
  const startingAt: WordCandidate[][] = [];
  for (const candidate of candidates) (startingAt[candidate.start] ??= []).push(candidate);
  // From the end: the highest value of what follows each offset.
  const best = new Float64Array(length + 1);
  const choice: (WordCandidate | undefined)[] = [];
  for (let at = length - 1; at >= 0; at -= 1) {
    best[at] = best[at + 1] ?? 0;
    for (const candidate of startingAt[at] ?? []) {
      const value = candidate.value + (best[candidate.end] ?? 0);
      if (value > (best[at] ?? 0)) {
        best[at] = value;
        choice[at] = candidate;
      }
    }
  }
  const words: Match[] = [];
  for (let at = 0; at < length;) {
    const word = choice[at];
    if (word) words.push(word);
    at = word ? word.end : at + 1;
  }
  return words;
}
