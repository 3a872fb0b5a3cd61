import { normalize } from './normalize.js';
import type { Normalized } from './normalize.js';
import { ignored } from './lexicon.js';
import type { Concept, Lexicon } from './lexicon.js';
import { bigramAt } from './bigrams.js';
import type { Query } from './interpret-query.js';
import { conceptLetterWeight, maxConceptWeight, questionBonus, raritySmoothing } from './scoring.js';

const none: readonly Concept[] = [];

/** The field of an entry that has something: 0 for neither, {@link inAnswer}, or {@link inQuestion}. */
export type Field = number;
export const inAnswer: Field = 1;
export const inQuestion: Field = 2;

/** The entries that have a feature: for each, twice its index, plus one if its question has the feature. Ascending. */
type Postings = number[];

/** How much of a query the text of each entry has. */
export interface TextScores {
  /** 0 for nothing, 1 for everything, slightly more where the question has it. */
  of(entryIndex: number): number;
  /** The indexes of the entries with the highest scores. */
  best(limit: number): number[];
}

/**
 * An inverted index of the bigrams and concepts of all entries, which selects candidates among many. Bigrams need no
 * knowledge of where a Japanese word ends, and work for words that no dictionary has.
 */
export class TextIndex {
  readonly #lexicon: Lexicon;
  readonly #texts: string[] = [];
  /** By feature: a bigram, or a concept. Bigrams are higher numbers than concepts. */
  readonly #postings = new Map<number, Postings>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get size(): number {
    return this.#texts.length;
  }

  /** Adds an entry, with further concepts that it is about. Its index is the number of entries added before it. */
  add(question: string, answer: string, concepts: Iterable<Concept>): void {
    const [first, second] = [normalize(question, false), normalize(answer, false)];
    const posting = this.size * 2;
    this.#texts.push(`${first.text}\n${second.text}`);
    for (const concept of concepts) this.#post(concept, posting + 1);
    this.#addText(first, posting + 1);
    this.#addText(second, posting);
  }

  #addText(normalized: Normalized, posting: number): void {
    const { text } = normalized;
    let wordEnd = 0;
    let longest: readonly Concept[];
    const take = (end: number, concepts: readonly Concept[]): void => {
      wordEnd = end;
      longest = concepts;
    };
    for (let at = 0; at < text.length; at += 1) {
      if (at + 1 < text.length) this.#post(bigramAt(text, at), posting);
      if (at < wordEnd) continue;
      longest = none;
      this.#lexicon.wordsAt(normalized, at, take);
      for (const concept of longest) if (concept >= 0) this.#post(concept, posting);
    }
  }

  #post(feature: number, posting: number): void {
    const postings = this.#postings.get(feature);
    if (!postings) this.#postings.set(feature, [posting]);
    // Entries are added in order, so if this one has the feature already, it is the last.
    else if (postings[postings.length - 1] >> 1 !== posting >> 1) postings.push(posting);
  }

  /** The normalized question and answer of an entry, separated by a line break. */
  textOf(entryIndex: number): string {
    return this.#texts[entryIndex] ?? '';
  }

  /** The field of an entry that has a word of a concept. */
  fieldOf(concept: Concept, entryIndex: number): Field {
    const postings = this.#postings.get(concept) ?? [];
    let low = 0;
    let high = postings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((postings[middle] ?? 0) >> 1 < entryIndex) low = middle + 1;
      else high = middle;
    }
    const found = postings[low] ?? -1;
    return found >> 1 === entryIndex ? inAnswer + (found & 1) : 0;
  }

  /** The share of a query's bigrams and concepts that each entry has, weighted by rarity. */
  score(query: Query): TextScores {
    const sums = new Float64Array(this.size);
    const touched: number[] = [];
    let total = 0;
    featuresOf(query).forEach((weight, feature) => {
      const postings = this.#postings.get(feature) ?? [];
      // High for a rare feature, close to nothing for one that every entry has.
      const rarity = weight * Math.log(1 + this.size / (raritySmoothing + postings.length));
      total += rarity;
      for (const posting of postings) {
        const entryIndex = posting >> 1;
        if (sums[entryIndex] === 0) touched.push(entryIndex);
        sums[entryIndex] = (sums[entryIndex] ?? 0) + rarity * (1 + (posting & 1) * questionBonus);
      }
    });
    return {
      of: (entryIndex) => (total > 0 ? (sums[entryIndex] ?? 0) / total : 0),
      best: (limit) => bestOf(touched, sums, limit),
    };
  }
}

/** The entries with the highest sums, best first. Costs one comparison for each entry that is not among them. */
function bestOf(entryIndexes: readonly number[], sums: Float64Array, limit: number): number[] {
  const best: number[] = [];
  const sumOf = (entryIndex: number | undefined): number => sums[entryIndex ?? -1] ?? 0;
  for (const entryIndex of entryIndexes) {
    if (best.length >= limit && sumOf(entryIndex) <= sumOf(best[best.length - 1])) continue;
    let at = best.length;
    while (at > 0 && sumOf(best[at - 1]) < sumOf(entryIndex)) at -= 1;
    best.splice(at, 0, entryIndex);
    best.length = Math.min(best.length, limit);
  }
  return best;
}

/** The bigrams of a query, except those inside ignored words, and its concepts, each with its weight. */
function featuresOf({ normalized: { text }, matches }: Query): Map<number, number> {
  const features = new Map<number, number>();
  let at = 0;
  const addBigrams = (end: number): void => {
    for (; at + 1 < end; at += 1) features.set(bigramAt(text, at), 1);
  };
  for (const { concepts, certainty, start, end } of matches) {
    const subjects = concepts.filter((concept) => concept >= 0);
    for (const concept of subjects) {
      const weight = (certainty * Math.min(maxConceptWeight, (end - start) * conceptLetterWeight)) / subjects.length;
      features.set(concept, Math.max(features.get(concept) ?? 0, weight));
    }
    if (concepts.every((concept) => concept === ignored)) {
      addBigrams(start);
      at = end;
    }
  }
  addBigrams(text.length);
  return features;
}
