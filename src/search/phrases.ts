import { hash } from './classifier.js';
import { normalizeText } from './normalize.js';
import { Lexicon, outOfScope } from './lexicon.js';
import type { Concept, Match } from './lexicon.js';
import { expand } from './pattern.js';

/**
 * The phrases as `npm run phrases` compiles them from `data/phrases.<lang>.json`: normalized except for the names, with
 * hiragana encoded in fewer bytes, see {@link packKana}.
 */
export interface CompiledPhrases {
  /** For each concept the pattern of its words, separated by spaces. The first alternative is its name, empty for none. */
  concepts: string;
  /** The number of general concepts, which come first: they say what happened or is wanted, not what it concerns. */
  general: number;
  /** The pattern of the words without a subject. */
  ignore: string;
  /** The pattern of the words whose subject the document does not treat. */
  outOfScope: string;
  /**
   * For each entry: the digests of its question in each language, and its phrases. Both are separated by spaces; a
   * phrase has a letter for each concept.
   */
  entries: Readonly<Partial<Record<string, readonly [digests: string, phrases: string]>>>;
  /** The weights of the `Classifier`: a class for each entry, and a last one for none of them. */
  weights: string;
  /** How runs of kanji are read aloud, one after the other: 届とど忘わす. */
  readings: string;
  /** Words to suggest, by language. */
  suggestions: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** A short digest of a question. Together with the id, it shows whether phrases were written for this question. */
export const digest = (text: string): string => hash(text).toString(36).slice(-3);

/** The distance from the hiragana to the Latin letters that encode them. */
const shift = 0x3041 - 0xa1;

const shifted = (text: string, letters: RegExp, by: number): string =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

/** Encodes hiragana, which most phrases consist of, as `¡` and the letters after it: two bytes each instead of three. */
export const packKana = (text: string): string => shifted(text, /[ぁ-ん]/g, -shift);

const unpackKana = (text: string): string => shifted(text, /[¡-ó]/g, shift);

/** Minimum length of a reading, in kana. Shorter ones occur inside too many other words. */
const shortestReading = 3;

const kanji = /\p{Script=Han}+/gu;

/**
 * Replaces the kanji of a word by their readings, the longest run first.
 * @param kept - the number of runs at the beginning that stay kanji: 接続さき. Default: 0.
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

/** Builds the lexicon of all words that phrases are made of, as written and as read aloud, one pattern per step. */
export function* lexiconOf({
  concepts,
  ignore,
  outOfScope: outOfScopePattern,
  readings,
}: CompiledPhrases): Generator<undefined, Lexicon, undefined> {
  const lexicon = new Lexicon();
  const known = new Map<string, string>();
  for (const [, run = '', reading = ''] of unpackKana(readings).matchAll(/(\p{Script=Han}+)([ぁ-ん]+)/gu))
    known.set(run, reading);
  // `outOfScope` and `ignored` are the concepts −2 and −1, so their patterns precede those of the concepts from 0.
  const patterns = [outOfScopePattern, ignore, ...concepts.split(' ')];
  for (let index = 0; index < patterns.length; index += 1) {
    const concept = index + outOfScope;
    const pattern = patterns[index] ?? '';
    for (const text of expand(unpackKana(pattern))) {
      const word = normalizeText(text);
      lexicon.add(word, concept);
      const reading = applyReadings(word, known);
      if (reading.length >= shortestReading && /^[a-zぁ-ん\d]+$/.test(reading)) lexicon.add(reading, concept);
      // While typing, an input method has converted only the first word to kanji: 接続さき.
      const half = applyReadings(word, known, 1);
      if (half.length >= shortestReading) lexicon.add(half, concept);
    }
    yield;
  }
  return lexicon;
}

/** The names of the concepts as they are displayed. */
export const namesOf = ({ concepts }: CompiledPhrases): string[] =>
  concepts.split(' ').map((pattern) => unpackKana(pattern.split('|')[0] ?? ''));

/** The letters that encode concepts: from `#` to the end of ASCII, then from after the control characters. */
const [firstLetter, lastAscii, gap] = [0x23, 0x7e, 0x22];

/** A concept as a letter, so that a phrase needs no separators. */
export const toLetter = (concept: Concept): string =>
  String.fromCharCode(firstLetter + concept + (firstLetter + concept > lastAscii ? gap : 0));

const toConcept = (letter: string): Concept =>
  letter.charCodeAt(0) - firstLetter - (letter.charCodeAt(0) > lastAscii ? gap : 0);

/** The concepts of each phrase. */
export const phrasesOf = (compiled: string): ReadonlySet<Concept>[] =>
  compiled.split(' ').map((phrase) => new Set(phrase.split('').map(toConcept)));

/**
 * How similar a phrase is to the words of a query: the weight of the concepts that each has in common with the other,
 * divided by the weight of all concepts of both (a weighted Dice coefficient).
 * @returns 0 to 1.
 */
export function phraseSimilarity(
  phrase: ReadonlySet<Concept>,
  matches: readonly Match[],
  weigh: (concept: Concept) => number,
): number {
  if (!matches.some(({ concepts }) => concepts.some((concept) => phrase.has(concept)))) return 0;
  const shared = new Map<Concept, number>();
  const seen = new Set<Concept>();
  let total = 0;
  let common = 0;
  for (const { concepts, certainty } of matches) {
    let weight = 0;
    let hit: Concept | undefined;
    for (const concept of concepts) {
      weight = Math.max(weight, weigh(concept));
      if (phrase.has(concept)) hit = concept;
    }
    const concept = hit ?? concepts[0];
    if (seen.has(concept)) continue;
    seen.add(concept);
    total += weight;
    if (hit === undefined) continue;
    common += weight * certainty;
    shared.set(hit, certainty);
  }
  phrase.forEach((concept) => {
    total += weigh(concept);
    common += weigh(concept) * (shared.get(concept) ?? 0);
  });
  return total === 0 ? 0 : common / total;
}
