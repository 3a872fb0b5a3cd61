import { fold } from './normalize.js';
import { ignored } from './lexicon.js';
import type { Concept, Lexicon } from './lexicon.js';
import type { Query } from './interpret-query.js';

/** A stretch of a text: the offset of its first character and the one behind its last. */
export type TextRange = readonly [start: number, end: number];

/** A single letter is no word worth marking. */
const shortest = 2;

/** Where the words of a query, or their synonyms, stand in a text; the ranges are in order and apart. */
export function findRanges(text: string, { normalized: query, finds }: Query, lexicon: Lexicon): TextRange[] {
  const concepts = new Set<Concept>();
  const literals: string[] = [];
  let at = 0;
  const literal = (end: number): void => {
    if (end - at >= shortest) literals.push(query.text.slice(at, end));
  };
  for (const find of finds) {
    literal(find.start);
    at = find.end;
    for (const concept of find.concepts) if (concept >= 0) concepts.add(concept);
    if (find.concepts.every((concept) => concept !== ignored) && find.certainty === 1) {
      literals.push(query.text.slice(find.start, find.end));
    }
  }
  literal(query.text.length);
  if (concepts.size === 0 && literals.length === 0) return [];

  const normalized = fold(text);
  const ranges: TextRange[] = [];
  for (let start = 0; start < normalized.text.length;) {
    let end = 0;
    lexicon.wordsAt(normalized, start, (wordEnd, found) => {
      if (wordEnd - start >= shortest && found.some((concept) => concepts.has(concept))) end = wordEnd;
    });
    for (const each of literals) {
      if (each.length >= shortest && normalized.text.startsWith(each, start)) end = Math.max(end, start + each.length);
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
