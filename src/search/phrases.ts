import { Lexicon, ignored, outOfScope } from './lexicon.js';
import type { Concept, Find } from './lexicon.js';

/** The phrases in the form that the build makes of `data/phrases.<lang>.json`. */
export interface CompiledPhrases {
  /** For each concept: its name and its folded words, parted by spaces. */
  concepts: readonly (readonly [name: string, words: string])[];
  /** Folded words that carry no subject. */
  ignore: string;
  /** Folded words of subjects that the document does not treat. */
  outOfScope: string;
  /**
   * For each entry: the digests of the questions that it stands for, and its phrases, parted by spaces, as numbers of
   * concepts of two digits to the base 36.
   */
  entries: Readonly<Partial<Record<string, { digests: readonly string[]; phrases: string }>>>;
  /** How runs of kanji are read, one behind the other: 届とど忘わす. */
  readings: string;
  /** Words to suggest, by language. */
  suggestions: Readonly<Record<string, readonly string[]>>;
}

/** A short digest of a text, to tell whether a question is the one that phrases were written for. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** A reading shorter than this stands in too many other words. */
const shortestReading = 3;

/** Reads the kanji of a word by a list of readings, the longest run first. */
export function applyReadings(word: string, readings: ReadonlyMap<string, string>): string {
  return word.replace(/\p{Script=Han}+/gu, (run) => {
    let read = '';
    for (let at = 0; at < run.length;) {
      let end = run.length;
      while (end > at && !readings.has(run.slice(at, end))) end -= 1;
      if (end === at) end += 1;
      read += readings.get(run.slice(at, end)) ?? run.slice(at, end);
      at = end;
    }
    return read;
  });
}

function readingsOf(compiled: string): ReadonlyMap<string, string> {
  const readings = new Map<string, string>();
  for (const [, run = '', reading = ''] of compiled.matchAll(/(\p{Script=Han}+)([ぁ-ん]+)/gu)) {
    readings.set(run, reading);
  }
  return readings;
}

/** The lexicon of all the words that phrases are made of, as written and as read aloud. */
export function lexiconOf({ concepts, ignore, outOfScope: beyond, readings }: CompiledPhrases): Lexicon {
  const lexicon = new Lexicon();
  const known = readingsOf(readings);
  const add = (words: string, concept: Concept): void => {
    for (const word of words.split(' ')) {
      lexicon.add(word, concept);
      const reading = applyReadings(word, known);
      if (reading !== word && reading.length >= shortestReading && /^[a-zぁ-ん\d]+$/.test(reading)) {
        lexicon.add(reading, concept);
      }
    }
  };
  concepts.forEach(([, words], concept) => {
    add(words, concept);
  });
  add(ignore, ignored);
  add(beyond, outOfScope);
  return lexicon;
}

/** What users say when they mean one entry. */
export class EntryPhrases {
  readonly #phrases: readonly ReadonlySet<Concept>[];
  readonly concepts = new Set<Concept>();

  /** @param compiled - as in {@link CompiledPhrases}. */
  constructor(compiled: string) {
    this.#phrases = compiled.split(' ').map((phrase) => {
      const concepts = new Set<Concept>();
      for (let at = 0; at < phrase.length; at += 2) concepts.add(parseInt(phrase.slice(at, at + 2), 36));
      return concepts;
    });
    for (const phrase of this.#phrases) phrase.forEach((concept) => this.concepts.add(concept));
  }

  /**
   * How well the closest phrase agrees with a query: the weight of what both have, over the weight of what either has.
   * @returns 0 to 1.
   */
  agreement(finds: readonly Find[], weigh: (concept: Concept) => number): number {
    let best = 0;
    for (const phrase of this.#phrases) best = Math.max(best, agreementWith(phrase, finds, weigh));
    return best;
  }
}

function agreementWith(
  phrase: ReadonlySet<Concept>,
  finds: readonly Find[],
  weigh: (concept: Concept) => number,
): number {
  let phraseWhole = 0;
  phrase.forEach((concept) => {
    phraseWhole += weigh(concept);
  });
  const met = new Map<Concept, number>();
  let queryWhole = 0;
  let queryMet = 0;
  for (const { concepts, certainty } of finds) {
    let weight = 0;
    let hit: Concept | undefined;
    for (const concept of concepts) {
      weight = Math.max(weight, weigh(concept));
      if (phrase.has(concept)) hit = concept;
    }
    queryWhole += weight;
    if (hit === undefined) continue;
    queryMet += weight * certainty;
    met.set(hit, Math.max(met.get(hit) ?? 0, certainty));
  }
  let phraseMet = 0;
  met.forEach((certainty, concept) => {
    phraseMet += weigh(concept) * certainty;
  });
  const whole = phraseWhole + queryWhole;
  return whole === 0 ? 0 : (phraseMet + queryMet) / whole;
}
