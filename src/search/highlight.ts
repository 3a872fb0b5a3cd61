import { normalize } from './normalize.js';
import { ignored } from './lexicon.js';
import type { Concept, Lexicon } from './lexicon.js';
import type { Query } from './interpret-query.js';

/** A stretch of a text: the offset of its first character and the offset after its last, in UTF-16 code units. */
export type TextRange = readonly [start: number, end: number];

/** Minimum length of a word to highlight, in letters. */
const minLength = 2;

/** Where the words of a query, or their synonyms, appear in a text. The ranges are in order and do not touch. */
export function findRanges(text: string, { normalized: query, matches }: Query, lexicon: Lexicon): TextRange[] {
  const concepts = new Set<Concept>();
  const literals: string[] = [];
  let at = 0;
  const literal = (end: number): void => {
    if (end - at >= minLength) literals.push(query.text.slice(at, end));
  };
  for (const match of matches) {
    literal(match.start);
    at = match.end;
    for (const concept of match.concepts) if (concept >= 0) concepts.add(concept);
    if (match.concepts.every((concept) => concept !== ignored) && match.certainty === 1) {
      literals.push(query.text.slice(match.start, match.end));
    }
  }
  literal(query.text.length);
  if (concepts.size === 0 && literals.length === 0) return [];

  const normalized = normalize(text);
  const ranges: TextRange[] = [];
  for (let start = 0; start < normalized.text.length;) {
    let end = 0;
    lexicon.wordsAt(normalized, start, (wordEnd, found) => {
      if (wordEnd - start >= minLength && found.some((concept) => concepts.has(concept))) end = wordEnd;
    });
    for (const each of literals) {
      if (each.length >= minLength && normalized.text.startsWith(each, start)) end = Math.max(end, start + each.length);
    }
    if (end === 0) {
      start += 1;
      continue;
    }
    const range: TextRange = [normalized.starts[start] ?? 0, normalized.ends[end - 1] ?? 0];
    const before = ranges[ranges.length - 1];
    if (ranges.length > 0 && before[1] >= range[0]) ranges[ranges.length - 1] = [before[0], range[1]];
    else ranges.push(range);
    start = end;
  }
  return ranges;
}
