import type { Normalized } from './normalize.js';
import { findFuzzy } from './fuzzy.js';
import type { Lexicon } from './lexicon.js';
import { bigramAt } from './bigrams.js';
import {
  correctedLetterValue,
  maxCorrections,
  maxLengthDifference,
  minCorrectedLength,
  slipCost,
  wordCost,
} from './scoring.js';
import { kanji, latin } from './scripts.js';
import { spacesIn } from './segmentation.js';
import type { WordCandidate } from './segmentation.js';

/** Maximum length of a word to correct to. */
const longestWord = 32;
/** Greater than any position that a vote can hold: the letters of a query and of a word before it. */
const positionRange = 512;

const minLengthOf = (word: string): number =>
  latin.test(word)
    ? minCorrectedLength.latin
    : /^[一-鿿]+$/.test(word)
      ? minCorrectedLength.kanji
      : minCorrectedLength.other;

const kanjiIn = (text: string): number => text.replace(/[^一-鿿]/g, '').length;

/** Proposes known words for misspelled ones: those that share enough bigrams, compared letter by letter with fuse.js. */
export class SpellCorrector {
  readonly #lexicon: Lexicon;
  readonly #words: string[] = [];
  /** For each bigram: the words that have it and its position, packed into one number each. */
  readonly #positions = new Map<number, number[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The words that parts of a text may be misspellings of. */
  corrections(normalized: Normalized): WordCandidate[] {
    if (this.#words.length === 0) this.#index();
    // Each bigram votes for a word and the position where that word would begin.
    const { text } = normalized;
    const votes = new Map<number, number>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      for (const position of this.#positions.get(bigramAt(text, at)) ?? [])
        votes.set(position + at, (votes.get(position + at) ?? 0) + 1);
    }
    const candidates: { word: string; start: number; share: number }[] = [];
    votes.forEach((count, vote) => {
      const word = this.#words[Math.floor(vote / positionRange)] ?? '';
      const bigrams = word.length - 1;
      // A slip changes two bigrams. A long word may contain two slips; the second often changes only one more.
      if (count < bigrams && count >= Math.max(1, bigrams - (bigrams > 5 ? 3 : 2)))
        candidates.push({ word, start: (vote % positionRange) - longestWord, share: count / bigrams });
    });
    return candidates
      .sort((a, b) => b.share - a.share)
      .slice(0, maxCorrections)
      .flatMap(({ word, start }) => this.#compare(normalized, word, start) ?? []);
  }

  #compare(normalized: Normalized, word: string, position: number): WordCandidate | undefined {
    const { text, boundaries } = normalized;
    let from = Math.max(0, position - 1);
    let to = Math.min(text.length, position + word.length + 1);
    const isLatin = latin.test(word);
    if (isLatin) {
      // A Latin word is corrected as one, from one word boundary to the next.
      while (from < to && !boundaries[from]) from += 1;
      to = from + 1;
      while (to < text.length && !boundaries[to]) to += 1;
    }
    const found = findFuzzy(text.slice(from, to), word);
    if (!found) return undefined;
    let start = isLatin ? from : from + found.start;
    let end = isLatin ? to : from + found.end;
    // A wrong letter at the beginning is part of the word.
    if (!isLatin && start === position + 1 && position >= 0) start = position;
    // A wrong kanji at the end is part of the word.
    const last = position + word.length - 1;
    if (end === last && kanji.test(word.slice(-1)) && kanji.test(text.charAt(end))) end += 1;
    if (Math.abs(end - start - word.length) > maxLengthDifference || kanjiIn(text.slice(start, end)) < kanjiIn(word))
      return undefined;
    return {
      start,
      end,
      word,
      concepts: this.#lexicon.words.get(word) ?? [],
      certainty: 1 - found.distance,
      value:
        (end - start) * (correctedLetterValue - slipCost * found.distance) -
        wordCost -
        spacesIn(normalized, start, end),
    };
  }

  #index(): void {
    this.#lexicon.words.forEach((concepts, word) => {
      if (word.length < minLengthOf(word) || word.length > longestWord || concepts.every((concept) => concept < 0))
        return;
      for (let at = 0; at + 1 < word.length; at += 1) {
        const bigram = bigramAt(word, at);
        const list = this.#positions.get(bigram) ?? [];
        list.push(this.#words.length * positionRange + longestWord - at);
        this.#positions.set(bigram, list);
      }
      this.#words.push(word);
    });
  }
}
