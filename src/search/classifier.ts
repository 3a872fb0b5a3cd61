import type { Query } from './interpret-query.js';

/** Number of rows of weights, a power of two. The hash of a feature selects its row; features may share one. */
export const rows = 2048;
/** Size of a step of a weight. Weights are quantized to −2, −1, 0, 1 or 2 steps. */
export const stepSize = 2;

/** The first of the letters that encode a weight and the zeros before it. */
export const firstLetter = 0x23;
/** A letter that JSON would escape, and the letter that replaces it. */
export const [backslash, backslashSubstitute] = [0x5c, '~'];
/** Maximum number of zeros before a weight in one letter, and the letter for that many zeros and one more. */
export const [mostZeros, onlyZeros] = [21, '!'];

/** A hash of a text, good enough to spread short ones. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * The features of a query as rows of weights, each once: its bigrams and trigrams, including its beginning and end, and
 * the concepts of its words.
 */
export function featuresOf({ normalized: { text }, matches }: Query): Set<number> {
  const found = new Set<number>();
  const add = (feature: string): void => {
    const value = hash(feature);
    found.add((value ^ (value >>> 15)) & (rows - 1));
  };
  const delimited = `^${text}$`;
  for (let at = 0; at < delimited.length - 1; at += 1) {
    add(delimited.slice(at, at + 2));
    add(delimited.slice(at, at + 3));
  }
  for (const { concepts } of matches) add(String.fromCharCode(Math.max(...concepts) + 0x100));
  // The bias, which every query has: how often a class is asked for.
  add('');
  return found;
}

/**
 * Says what a query is about, from examples: multinomial logistic regression over hashed features. The weights are
 * trained by `scripts/phrases/learn.ts` on queries whose answer is known.
 */
export class Classifier {
  readonly #classes: number;
  /** For each class: the weights of all rows, in steps. */
  readonly #steps: Int8Array;

  /** @param packed - the weights as `learn.ts` encodes them. @param classes - the number of classes. */
  constructor(packed: string, classes: number) {
    this.#classes = classes;
    this.#steps = new Int8Array(classes * rows);
    let at = 0;
    for (let index = 0; index < packed.length; index += 1) {
      const letter = packed.charAt(index);
      const code = (letter === backslashSubstitute ? backslash : letter.charCodeAt(0)) - firstLetter;
      at += letter === onlyZeros ? mostZeros : code >> 2;
      if (letter !== onlyZeros) this.#steps[at] = (code & 2 ? -1 : 1) * ((code & 1) + 1);
      at += 1;
    }
  }

  /** The probability of each class; together they are 1. */
  classify(query: Query): number[] {
    const features = [...featuresOf(query)];
    const probabilities: number[] = [];
    let total = 0;
    for (let each = 0; each < this.#classes; each += 1) {
      let sum = 0;
      for (const row of features) sum += this.#steps[each * rows + row];
      probabilities.push(Math.exp((sum * stepSize) / Math.sqrt(features.length)));
      total += probabilities[each];
    }
    return probabilities.map((each) => each / total);
  }
}
