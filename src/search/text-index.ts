import { fold } from './normalize.js';
import type { Normalized } from './normalize.js';
import { ignored } from './lexicon.js';
import type { Concept, Lexicon } from './lexicon.js';
import { pairAt } from './bigrams.js';
import type { Query } from './interpret-query.js';

/** How much more a feature counts that stands in the question as well. */
const moreInQuestion = 0.2;

const none: readonly Concept[] = [];

/** The part of a record that has something: 0 for none, {@link inAnswer}, or {@link inQuestion}. */
export type Place = number;
export const inAnswer: Place = 1;
export const inQuestion: Place = 2;

/** Where a feature of texts occurs: for each record twice its number, plus one where it stands in the question. */
type Postings = number[];

/** How much of a query each record has. */
export interface TextScores {
  /** 0 for nothing, 1 for everything, a little more where the question has it. */
  of(record: number): number;
  /** The records that have most. */
  best(limit: number): number[];
}

/**
 * Matches candidates among many records: an index of pairs of letters and of concepts. Pairs of letters need no knowledge
 * of where a Japanese word ends, and hold for words that no dictionary has.
 */
export class TextIndex {
  readonly #lexicon: Lexicon;
  readonly #texts: string[] = [];
  /** By pair of letters, and by concept: the numbers of pairs are higher. */
  readonly #postings = new Map<number, Postings>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get size(): number {
    return this.#texts.length;
  }

  /** Adds a record, with what else it is about; its number is the order in which it came. */
  add(question: string, answer: string, concepts: Iterable<Concept>): void {
    const [first, second] = [fold(question, false), fold(answer, false)];
    const number = this.size * 2;
    this.#texts.push(`${first.text}\n${second.text}`);
    for (const concept of concepts) this.#post(concept, number + 1);
    this.#read(first, number + 1);
    this.#read(second, number);
  }

  #read(normalized: Normalized, number: number): void {
    const { text } = normalized;
    let wordEnd = 0;
    let longest: readonly Concept[];
    const take = (end: number, concepts: readonly Concept[]): void => {
      wordEnd = end;
      longest = concepts;
    };
    for (let at = 0; at < text.length; at += 1) {
      if (at + 1 < text.length) this.#post(pairAt(text, at), number);
      if (at < wordEnd) continue;
      longest = none;
      this.#lexicon.wordsAt(normalized, at, take);
      for (const concept of longest) if (concept >= 0) this.#post(concept, number);
    }
  }

  #post(feature: number, number: number): void {
    const postings = this.#postings.get(feature);
    if (!postings) this.#postings.set(feature, [number]);
    // Records come in order, so one that has the feature already is the last.
    else if (postings[postings.length - 1] >> 1 !== number >> 1) postings.push(number);
  }

  /** The normalized text of a record. */
  textOf(record: number): string {
    return this.#texts[record] ?? '';
  }

  /** Where a record has a word of a concept. */
  placeOf(concept: Concept, record: number): Place {
    const postings = this.#postings.get(concept) ?? [];
    let low = 0;
    let high = postings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((postings[middle] ?? 0) >> 1 < record) low = middle + 1;
      else high = middle;
    }
    const found = postings[low] ?? -1;
    return found >> 1 === record ? inAnswer + (found & 1) : 0;
  }

  /** Adds up for every record how much of a query's pairs of letters and concepts it has, rare ones counting more. */
  score(query: Query): TextScores {
    const sums = new Float64Array(this.size);
    const touched: number[] = [];
    let whole = 0;
    featuresOf(query).forEach((weight, feature) => {
      const postings = this.#postings.get(feature) ?? [];
      // Much for a rare one, next to nothing for one that every record has.
      const rarity = weight * Math.log(1 + this.size / (0.5 + postings.length));
      whole += rarity;
      for (const number of postings) {
        const record = number >> 1;
        if (sums[record] === 0) touched.push(record);
        sums[record] = (sums[record] ?? 0) + rarity * (1 + (number & 1) * moreInQuestion);
      }
    });
    return {
      of: (record) => (whole > 0 ? (sums[record] ?? 0) / whole : 0),
      best: (limit) => bestOf(touched, sums, limit),
    };
  }
}

/** The records of the highest sums. A record that does not get among them costs one comparison. */
function bestOf(records: readonly number[], sums: Float64Array, limit: number): number[] {
  const best: number[] = [];
  const sumOf = (record: number | undefined): number => sums[record ?? -1] ?? 0;
  for (const record of records) {
    if (best.length >= limit && sumOf(record) <= sumOf(best[best.length - 1])) continue;
    let at = best.length;
    while (at > 0 && sumOf(best[at - 1]) < sumOf(record)) at -= 1;
    best.splice(at, 0, record);
    best.length = Math.min(best.length, limit);
  }
  return best;
}

/** The pairs of letters of a query, those within ignored words left out, and its concepts, each with its weight. */
function featuresOf({ normalized: { text }, finds }: Query): Map<number, number> {
  const features = new Map<number, number>();
  let at = 0;
  const pairs = (end: number): void => {
    for (; at + 1 < end; at += 1) features.set(pairAt(text, at), 1);
  };
  for (const { concepts, certainty, start, end } of finds) {
    const own = concepts.filter((concept) => concept >= 0);
    for (const concept of own) {
      const weight = (certainty * Math.min(3, (end - start) / 2)) / own.length;
      features.set(concept, Math.max(features.get(concept) ?? 0, weight));
    }
    if (concepts.every((concept) => concept === ignored)) {
      pairs(start);
      at = end;
    }
  }
  pairs(text.length);
  return features;
}
