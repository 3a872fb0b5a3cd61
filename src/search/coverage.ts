import { outOfScope } from './lexicon.js';
import type { Concept } from './lexicon.js';
import type { Query } from './interpret-query.js';
import { inAnswer, inQuestion } from './text-index.js';
import type { Place } from './text-index.js';

/** What an entry has, as far as a query asks. */
export interface EntryContent {
  /** The normalized question and answer, parted by a line break. */
  text: string;
  /** Where the entry has a word of a concept. */
  placeOf(concept: Concept): Place;
  /** What a word is worth that stands in the answer alone: where phrases say what it is about, less. */
  answerShare: number;
  /** Whether a concept says what happened or is wanted, and not to what. */
  isGeneral: (concept: Concept) => boolean;
}

/** What a letter of a general word counts where the entry has it, and where not. */
const [generalMet, generalMissing] = [0.35, 0.55];
/** What a letter of a word counts whose subject is out of scope. */
const outOfScopeWeight = 2.5;

/**
 * How much of what a query is about an entry covers: a word that nothing of the entry explains speaks against it, what is
 * ignored does not count.
 * @returns 0 to 1.
 */
export function coverage({ normalized: { text }, weights, finds }: Query, entry: EntryContent): number {
  const shareOf = (place: Place): number => (place === inAnswer ? entry.answerShare : place / inQuestion);
  let whole = 0;
  let covered = 0;
  let at = 0;
  const count = (weight: number, share: number): void => {
    whole += weight;
    covered += weight * share;
  };
  const gap = (end: number): void => {
    for (; at < end; at += 1) count(weights[at] ?? 0, shareOf(placeOfLetter(text, at, entry.text)));
  };
  for (const { start, end, concepts, certainty } of finds) {
    gap(start);
    at = end;
    const subjects = concepts.filter((concept) => concept >= 0);
    if (subjects.length > 0) {
      const share = shareOf(Math.max(...subjects.map((concept) => entry.placeOf(concept))));
      const weight = !subjects.every(entry.isGeneral) ? 1 : share > 0 ? generalMet : generalMissing;
      count((end - start) * weight, share * certainty);
    } else if (concepts.includes(outOfScope)) {
      count((end - start) * outOfScopeWeight, entry.text.includes(text.slice(start, end)) ? 1 : 0);
    }
  }
  gap(text.length);
  return whole === 0 ? 0 : covered / whole;
}

/** Where a letter of a query stands beside the same letters: few of kanji, more of those that are alike often. */
function placeOfLetter(query: string, at: number, text: string): Place {
  const letter = query.charAt(at);
  const length = /[ -~]/.test(letter) ? 5 : /[ぁ-ん]/.test(letter) ? 3 : 2;
  let place = 0;
  for (let start = Math.max(0, at - length + 1); start <= at; start += 1) {
    const found = start + length <= query.length ? text.indexOf(query.slice(start, start + length)) : -1;
    if (found >= 0) place = Math.max(place, found < text.indexOf('\n') ? inQuestion : inAnswer);
  }
  return place;
}
