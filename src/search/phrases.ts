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
  /** For each entry: the digests of the questions that it stands for, and its phrases as numbers of concepts. */
  entries: Readonly<Record<string, { digests: readonly string[]; phrases: readonly (readonly number[])[] }>>;
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

/** The lexicon of all the words that phrases are made of. */
export function lexiconOf({ concepts, ignore, outOfScope: beyond }: CompiledPhrases): Lexicon {
  const lexicon = new Lexicon();
  concepts.forEach(([, words], concept) => {
    for (const word of words.split(' ')) lexicon.add(word, concept);
  });
  for (const word of ignore.split(' ')) lexicon.add(word, ignored);
  for (const word of beyond.split(' ')) lexicon.add(word, outOfScope);
  return lexicon;
}

/** What users say when they mean one entry. */
export class EntryPhrases {
  readonly #phrases: readonly ReadonlySet<Concept>[];
  readonly concepts = new Set<Concept>();

  constructor(phrases: readonly (readonly number[])[]) {
    this.#phrases = phrases.map((phrase) => new Set(phrase));
    for (const phrase of phrases) for (const concept of phrase) this.concepts.add(concept);
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
