import type { Normalized } from './normalize.js';
import { ignored, outOfScope } from './lexicon.js';
import type { Find, Lexicon } from './lexicon.js';
import { hiragana, katakana, latin } from './scripts.js';

/** A word that may stand in a text, and what speaks for it. */
export interface Edge extends Find {
  value: number;
}

/** A word costs a little, so that one long word beats two short ones. */
export const wordCost = 0.4;

/** What the spaces cost that a word runs over: the query may be several words. */
export function spacesIn({ starts, ends }: Normalized, start: number, end: number): number {
  let cost = 0;
  for (let at = start + 1; at < end; at += 1) if ((starts[at] ?? 0) > (ends[at - 1] ?? 0)) cost += 0.5;
  return cost;
}

/** Every known word of a text, overlapping as they may. */
export function wordsIn(original: string, normalized: Normalized, lexicon: Lexicon): Edge[] {
  const { text, starts } = normalized;
  // Beside hiragana, katakana are no particles and endings.
  const mixed = hiragana.test(original);
  const edges: Edge[] = [];
  for (let start = 0; start < text.length; start += 1) {
    lexicon.wordsAt(normalized, start, (end, concepts) => {
      const isSubject = concepts.some((concept) => concept !== ignored);
      if (!isSubject && mixed && katakana.test(original.charAt(starts[start] ?? 0))) return;
      let value = (end - start) * (isSubject ? 1 : 0.9) - wordCost;
      // What is out of scope must not be read as something else that is in it.
      if (concepts.includes(outOfScope)) value += 0.5;
      if (!latin.test(text.charAt(start))) value -= spacesIn(normalized, start, end);
      edges.push({ start, end, concepts, certainty: 1, word: text.slice(start, end), value });
    });
  }
  return edges;
}

/** The words, in order and apart from each other, that together have the highest value. */
export function bestPath(length: number, edges: readonly Edge[]): Find[] {
  const from: Edge[][] = [];
  for (const edge of edges) (from[edge.start] ??= []).push(edge);
  const best = new Float64Array(length + 1);
  const choice: (Edge | undefined)[] = [];
  for (let at = length - 1; at >= 0; at -= 1) {
    best[at] = best[at + 1] ?? 0;
    for (const edge of from[at] ?? []) {
      const value = edge.value + (best[edge.end] ?? 0);
      if (value > (best[at] ?? 0)) {
        best[at] = value;
        choice[at] = edge;
      }
    }
  }
  const path: Find[] = [];
  for (let at = 0; at < length;) {
    const edge = choice[at];
    if (edge) path.push(edge);
    at = edge ? edge.end : at + 1;
  }
  return path;
}
