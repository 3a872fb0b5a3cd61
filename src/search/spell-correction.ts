import type { Normalized } from './normalize.js';
import { findFuzzy } from './fuzzy.js';
import type { Lexicon } from './lexicon.js';
import { pairAt } from './bigrams.js';
import { kanji, latin } from './scripts.js';
import { spacesIn, wordCost } from './segmentation.js';
import type { Edge } from './segmentation.js';

/** No word of the lexicon that is worth correcting is longer. */
const longestWord = 32;
/** More than a query has letters and a word before it. */
const places = 512;
/** So many misspelt words are judged at the most. */
const mostJudged = 24;
/** So far may the length of a misspelt word be off. */
const slack = 2;
/** What a misspelt word loses for the share of its letters that are wrong. */
const slipCost = 1.6;

/** Below this length, everything is like everything; kanji say more. */
const shortestOf = (word: string): number => (latin.test(word) ? 5 : /^[一-鿿]+$/.test(word) ? 3 : 4);

const kanjiIn = (text: string): number => text.replace(/[^一-鿿]/g, '').length;

/** Proposes known words for what is misspelt: those that share enough pairs of letters, judged by fuse.js. */
export class SpellCorrector {
  readonly #lexicon: Lexicon;
  readonly #words: string[] = [];
  /** For each pair of letters: the words that have it and where, as one number each. */
  readonly #places = new Map<number, number[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The words that seem to stand misspelt in a text. */
  lookUp(normalized: Normalized): Edge[] {
    if (this.#words.length === 0) this.#index();
    // Pairs of letters vote for a word and the place where it would begin.
    const { text } = normalized;
    const votes = new Map<number, number>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      for (const place of this.#places.get(pairAt(text, at)) ?? [])
        votes.set(place + at, (votes.get(place + at) ?? 0) + 1);
    }
    const candidates: { word: string; start: number; share: number }[] = [];
    votes.forEach((count, vote) => {
      const word = this.#words[Math.floor(vote / places)] ?? '';
      const pairs = word.length - 1;
      // A slip takes two pairs away; a long word has two slips, one of them in a pair that the other took.
      if (count < pairs && count >= Math.max(1, pairs - (pairs > 5 ? 3 : 2)))
        candidates.push({ word, start: (vote % places) - longestWord, share: count / pairs });
    });
    return candidates
      .sort((a, b) => b.share - a.share)
      .slice(0, mostJudged)
      .flatMap(({ word, start }) => this.#judge(normalized, word, start) ?? []);
  }

  #judge(normalized: Normalized, word: string, place: number): Edge | undefined {
    const { text, boundaries } = normalized;
    let from = Math.max(0, place - 1);
    let to = Math.min(text.length, place + word.length + 1);
    const isLatin = latin.test(word);
    if (isLatin) {
      // A Latin word is misspelt as a whole, from where a word begins to where it ends.
      while (from < to && !boundaries[from]) from += 1;
      to = from + 1;
      while (to < text.length && !boundaries[to]) to += 1;
    }
    const found = findFuzzy(text.slice(from, to), word);
    if (!found) return undefined;
    let start = isLatin ? from : from + found.start;
    let end = isLatin ? to : from + found.end;
    // A wrong letter at the beginning is part of the word.
    if (!isLatin && start === place + 1 && place >= 0) start = place;
    // A wrong kanji at the end is part of the word.
    const last = place + word.length - 1;
    if (end === last && kanji.test(word.slice(-1)) && kanji.test(text.charAt(end))) end += 1;
    if (Math.abs(end - start - word.length) > slack || kanjiIn(text.slice(start, end)) < kanjiIn(word))
      return undefined;
    return {
      start,
      end,
      word,
      concepts: this.#lexicon.words.get(word) ?? [],
      certainty: 1 - found.distance,
      value: (end - start) * (0.95 - slipCost * found.distance) - wordCost - spacesIn(normalized, start, end),
    };
  }

  #index(): void {
    this.#lexicon.words.forEach((concepts, word) => {
      if (word.length < shortestOf(word) || word.length > longestWord || concepts.every((concept) => concept < 0))
        return;
      for (let at = 0; at + 1 < word.length; at += 1) {
        const pair = pairAt(word, at);
        const list = this.#places.get(pair) ?? [];
        list.push(this.#words.length * places + longestWord - at);
        this.#places.set(pair, list);
      }
      this.#words.push(word);
    });
  }
}
