import type { Concept, Lexicon } from './lexicon.js';
import { fold } from './fold.js';

/** How much a word in the question counts beside one in the answer. */
const questionWeight = 2;

/** Two letters in one number. */
export const bigramAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Where a feature of texts (a pair of letters, a concept) occurs: the records and how much it weighs there. */
interface Postings {
  records: number[];
  weights: number[];
}

/**
 * Finds candidates among many records: an index of pairs of letters and of concepts. Pairs of letters need no knowledge
 * of where a Japanese word ends, and hold for words that no dictionary has.
 */
export class TextIndex {
  size = 0;

  readonly #lexicon: Lexicon;
  readonly #bigrams = new Map<number, Postings>();
  readonly #concepts = new Map<Concept, Postings>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds a record; its number is the order in which it came. */
  add(question: string, answer: string): void {
    const record = this.size;
    this.size += 1;
    this.#read(question, record, questionWeight);
    this.#read(answer, record, 1);
  }

  #read(original: string, record: number, weight: number): void {
    const folded = fold(original);
    const { text } = folded;
    let conceptEnd = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (at + 1 < text.length) post(this.#bigrams, bigramAt(text, at), record, weight);
      if (at < conceptEnd) continue;
      let longest: readonly Concept[] = [];
      this.#lexicon.wordsAt(folded, at, (end, concepts) => {
        conceptEnd = end;
        longest = concepts;
      });
      for (const concept of longest) if (concept >= 0) post(this.#concepts, concept, record, weight);
    }
  }

  /** How telling a feature is: much for a rare one, nothing for one that every record has. */
  #rarity(postings: Postings | undefined): number {
    return Math.log(1 + this.size / (0.5 + (postings?.records.length ?? 0)));
  }

  bigramRarity(bigram: number): number {
    return this.#rarity(this.#bigrams.get(bigram));
  }

  /**
   * Adds up for every record how much of the features it has.
   * @returns for each record that has any: the part of the features' whole weight, 0 to 1 (more where the question has
   *   them).
   */
  score(bigrams: Iterable<number>, concepts: Iterable<{ concept: Concept; weight: number }>): Map<number, number> {
    const sums = new Float64Array(this.size);
    const touched: number[] = [];
    let whole = 0;
    const collect = (postings: Postings | undefined, factor: number): void => {
      const rarity = this.#rarity(postings) * factor;
      whole += rarity;
      if (!postings) return;
      for (let index = 0; index < postings.records.length; index += 1) {
        const record = postings.records[index] ?? 0;
        if (sums[record] === 0) touched.push(record);
        sums[record] = (sums[record] ?? 0) + rarity * (0.8 + 0.2 * (postings.weights[index] ?? 0));
      }
    };
    for (const bigram of bigrams) collect(this.#bigrams.get(bigram), 1);
    for (const { concept, weight } of concepts) collect(this.#concepts.get(concept), weight);
    const scores = new Map<number, number>();
    if (whole > 0) for (const record of touched) scores.set(record, (sums[record] ?? 0) / whole);
    return scores;
  }
}

function post<Key>(index: Map<Key, Postings>, key: Key, record: number, weight: number): void {
  const postings = index.get(key);
  if (!postings) {
    index.set(key, { records: [record], weights: [weight] });
    return;
  }
  const { records } = postings;
  // Records come in order, so one that has the feature already is the last.
  if (records[records.length - 1] === record) return;
  records.push(record);
  postings.weights.push(weight);
}
