import type { Query } from './interpret-query.js';

/** The features of queries share so many rows of weights, a power of two; which row, their hash tells. */
export const rows = 2048;
/** What a step of a weight counts; a weight is one step or two from zero. */
export const stepSize = 2;

/** The first of the letters that stand for a weight and the zeros before it. */
export const firstLetter = 0x23;
/** A letter that JSON would write as two, and what stands for it. */
export const [backslash, inItsPlace] = [0x5c, '~'];
/** The most zeros before a weight that a letter holds, and the letter for them and one more. */
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
 * What may speak for an entry in a query: its letters by twos and threes with its ends, and the concepts that
 * were understood, as rows of weights, each once.
 */
export function featuresOf({ normalized: { text }, finds }: Query): Set<number> {
  const found = new Set<number>();
  const add = (feature: string): void => {
    const value = hash(feature);
    found.add((value ^ (value >>> 15)) & (rows - 1));
  };
  const ended = `^${text}$`;
  for (let at = 0; at < ended.length - 1; at += 1) {
    add(ended.slice(at, at + 2));
    add(ended.slice(at, at + 3));
  }
  for (const { concepts } of finds) add(String.fromCharCode(Math.max(...concepts) + 0x100));
  // What every query has: how often a class is asked for at all.
  add('');
  return found;
}

/** Tells what a query is about, by examples: queries whose answer is known, made into weights by `scripts/phrases/learn.ts`. */
export class Classifier {
  readonly #classes: number;
  /** For each class the steps of the weights of all rows. */
  readonly #steps: Int8Array;

  constructor(packed: string, classes: number) {
    this.#classes = classes;
    this.#steps = new Int8Array(classes * rows);
    let at = 0;
    for (let index = 0; index < packed.length; index += 1) {
      const letter = packed.charAt(index);
      const code = (letter === inItsPlace ? backslash : letter.charCodeAt(0)) - firstLetter;
      at += letter === onlyZeros ? mostZeros : code >> 2;
      if (letter !== onlyZeros) this.#steps[at] = (code & 2 ? -1 : 1) * ((code & 1) + 1);
      at += 1;
    }
  }

  /** How likely each class is, together 1. */
  classify(query: Query): number[] {
    const features = [...featuresOf(query)];
    const odds: number[] = [];
    let whole = 0;
    for (let each = 0; each < this.#classes; each += 1) {
      let sum = 0;
      for (const row of features) sum += this.#steps[each * rows + row];
      odds.push(Math.exp((sum * stepSize) / Math.sqrt(features.length)));
      whole += odds[each];
    }
    return odds.map((each) => each / whole);
  }
}
