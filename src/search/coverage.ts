import { outOfScope } from './lexicon.js';
import type { Concept } from './lexicon.js';
import type { Query } from './interpret-query.js';
import { generalWeight, literalLength, missingGeneralWeight, outOfScopeWeight } from './scoring.js';
import { inAnswer, inQuestion } from './text-index.js';
import type { Field } from './text-index.js';

/** The content of an entry that a query is compared with. */
export interface EntryContent {
  /** The normalized question and answer, separated by a line break. */
  text: string;
  /** The field of the entry that has a word of a concept. */
  fieldOf(concept: Concept): Field;
  /** Share that a word counts where only the answer has it, 0 to 1. */
  answerShare: number;
  /** Whether a concept is general: it says what happened or is wanted, not what it concerns. */
  isGeneral: (concept: Concept) => boolean;
}

/**
 * How much of what a query is about an entry covers. A word that the entry does not have counts against it; ignored
 * words do not count.
 * @returns 0 to 1.
 */
export function coverage({ normalized: { text }, weights, matches }: Query, entry: EntryContent): number {
  const shareOf = (field: Field): number => (field === inAnswer ? entry.answerShare : field / inQuestion);
  let total = 0;
  let covered = 0;
  let at = 0;
  const count = (weight: number, share: number): void => {
    total += weight;
    covered += weight * share;
  };
  const gap = (end: number): void => {
    for (; at < end; at += 1) count(weights[at] ?? 0, shareOf(fieldOfLetter(text, at, entry.text)));
  };
  for (const { start, end, concepts, certainty } of matches) {
    gap(start);
    at = end;
    const subjects = concepts.filter((concept) => concept >= 0);
    if (subjects.length > 0) {
      const share = shareOf(Math.max(...subjects.map((concept) => entry.fieldOf(concept))));
      const weight = !subjects.every(entry.isGeneral) ? 1 : share > 0 ? generalWeight : missingGeneralWeight;
      count((end - start) * weight, share * certainty);
    } else if (concepts.includes(outOfScope)) {
      count((end - start) * outOfScopeWeight, entry.text.includes(text.slice(start, end)) ? 1 : 0);
    }
  }
  gap(text.length);
  return total === 0 ? 0 : covered / total;
}

/** The field that has a letter of a query together with enough of its neighbours. */
function fieldOfLetter(query: string, at: number, text: string): Field {
  const letter = query.charAt(at);
  const length = /[ -~]/.test(letter)
    ? literalLength.ascii
    : /[ぁ-ん]/.test(letter)
      ? literalLength.hiragana
      : literalLength.other;
  let field = 0;
  for (let start = Math.max(0, at - length + 1); start <= at; start += 1) {
    const found = start + length <= query.length ? text.indexOf(query.slice(start, start + length)) : -1;
    if (found >= 0) field = Math.max(field, found < text.indexOf('\n') ? inQuestion : inAnswer);
  }
  return field;
}
