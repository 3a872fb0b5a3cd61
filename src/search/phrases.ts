import { hash } from './classifier.js';
import { normalizeText } from './normalize.js';
import { Lexicon, outOfScope } from './lexicon.js';
import type { Concept, Find } from './lexicon.js';
import { expand } from './pattern.js';

/**
 * The phrases in the form that the build makes of `data/phrases.<lang>.json`: normalized but for the names, and the hiragana
 * as Latin letters of half the bytes, see {@link packKana}.
 */
export interface CompiledPhrases {
  /** For each concept the pattern of its words, parted by spaces; the first alternative is its name, empty for none. */
  concepts: string;
  /** So many of them, the first, say what happened or is wanted, not to what. */
  general: number;
  /** The pattern of the words that carry no subject. */
  ignore: string;
  /** The pattern of the words of subjects that the document does not treat. */
  outOfScope: string;
  /**
   * For each entry: the digests of the questions that it stands for, and its phrases, parted by spaces, a letter for
   * each concept.
   */
  entries: Readonly<Partial<Record<string, readonly [digests: string, phrases: string]>>>;
  /** What examples taught, see `Classifier`: a class for each of the entries, and one for none of them. */
  weights: string;
  /** How runs of kanji are read, one behind the other: 届とど忘わす. */
  readings: string;
  /** Words to suggest, by language. */
  suggestions: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** A short digest of a text, good enough beside the same id, to tell whether a question is the one that phrases were written for. */
export const digest = (text: string): string => hash(text).toString(36).slice(-3);

/** How far the hiragana are from the Latin letters that stand for them. */
const shift = 0x3041 - 0xa1;

const shifted = (text: string, letters: RegExp, by: number): string =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

/** Hiragana take three bytes each, and most of the phrases are hiragana: as `¡` and its followers they take two. */
export const packKana = (text: string): string => shifted(text, /[ぁ-ん]/g, -shift);

const unpackKana = (text: string): string => shifted(text, /[¡-ó]/g, shift);

/** A reading shorter than this stands in too many other words. */
const shortestReading = 3;

const kanji = /\p{Script=Han}+/gu;

/**
 * Reads the kanji of a word by a list of readings, the longest run first.
 * @param kept - so many runs at the beginning stay kanji: 接続さき.
 */
export function applyReadings(word: string, readings: ReadonlyMap<string, string>, kept = 0): string {
  return word.replace(kanji, (run) => {
    let read = '';
    let parts = 0;
    for (let at = 0; at < run.length;) {
      let end = run.length;
      while (end > at + 1 && !readings.has(run.slice(at, end))) end -= 1;
      const part = run.slice(at, end);
      read += parts < kept ? part : (readings.get(part) ?? part);
      parts += 1;
      at = end;
    }
    return read;
  });
}

/** Builds the lexicon of all the words that phrases are made of, as written and as read aloud, step by step. */
export function* lexiconOf({
  concepts,
  ignore,
  outOfScope: beyond,
  readings,
}: CompiledPhrases): Generator<undefined, Lexicon, undefined> {
  const lexicon = new Lexicon();
  const known = new Map<string, string>();
  for (const [, run = '', reading = ''] of unpackKana(readings).matchAll(/(\p{Script=Han}+)([ぁ-ん]+)/gu))
    known.set(run, reading);
  // The patterns of the concepts by their numbers, before them by negative ones what carries no subject.
  const patterns = [beyond, ignore, ...concepts.split(' ')];
  for (let index = 0; index < patterns.length; index += 1) {
    const concept = index + outOfScope;
    const pattern = patterns[index] ?? '';
    for (const text of expand(unpackKana(pattern))) {
      const word = normalizeText(text);
      lexicon.add(word, concept);
      const reading = applyReadings(word, known);
      if (reading.length >= shortestReading && /^[a-zぁ-ん\d]+$/.test(reading)) lexicon.add(reading, concept);
      // Half-way through, an input method has made kanji of the first word alone: 接続さき.
      const half = applyReadings(word, known, 1);
      if (half.length >= shortestReading) lexicon.add(half, concept);
    }
    yield;
  }
  return lexicon;
}

/** The names of the concepts, as they are shown. */
export const namesOf = ({ concepts }: CompiledPhrases): string[] =>
  concepts.split(' ').map((pattern) => unpackKana(pattern.split('|')[0] ?? ''));

/** The letters for concepts: from `#` to the end of ASCII, then what is behind the control characters. */
const [firstLetter, lastAscii, gap] = [0x23, 0x7e, 0x22];

/** A concept as a letter, so that a phrase needs no separators within. */
export const toLetter = (concept: Concept): string =>
  String.fromCharCode(firstLetter + concept + (firstLetter + concept > lastAscii ? gap : 0));

const toConcept = (letter: string): Concept =>
  letter.charCodeAt(0) - firstLetter - (letter.charCodeAt(0) > lastAscii ? gap : 0);

/** The concepts of each phrase. */
export const phrasesOf = (compiled: string): ReadonlySet<Concept>[] =>
  compiled.split(' ').map((phrase) => new Set(phrase.split('').map(toConcept)));

/**
 * How well a phrase agrees with the words of a query: the weight of what both have, over the weight of what either has.
 * @returns 0 to 1.
 */
export function agreement(
  phrase: ReadonlySet<Concept>,
  finds: readonly Find[],
  weigh: (concept: Concept) => number,
): number {
  if (!finds.some(({ concepts }) => concepts.some((concept) => phrase.has(concept)))) return 0;
  const met = new Map<Concept, number>();
  const seen = new Set<Concept>();
  let whole = 0;
  let both = 0;
  for (const { concepts, certainty } of finds) {
    let weight = 0;
    let hit: Concept | undefined;
    for (const concept of concepts) {
      weight = Math.max(weight, weigh(concept));
      if (phrase.has(concept)) hit = concept;
    }
    const concept = hit ?? concepts[0];
    if (seen.has(concept)) continue;
    seen.add(concept);
    whole += weight;
    if (hit === undefined) continue;
    both += weight * certainty;
    met.set(hit, certainty);
  }
  phrase.forEach((concept) => {
    whole += weigh(concept);
    both += weigh(concept) * (met.get(concept) ?? 0);
  });
  return whole === 0 ? 0 : both / whole;
}
