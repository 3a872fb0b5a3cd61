import { fold } from './fold.js';
import type { Folded } from './fold.js';
import { findFuzzy } from './fuzzy.js';
import { ignored, outOfScope } from './lexicon.js';
import type { Concept, Find, Lexicon } from './lexicon.js';
import { readRomaji } from './romaji.js';

/** A query as it was understood. */
export interface Query {
  folded: Folded;
  /** The words found, in order and apart from each other. */
  finds: readonly Find[];
  /** How the words came to be read otherwise than typed, if they were. */
  kind: 'typed' | 'romaji' | 'correction';
  /** The part of the query that known words cover, 0 to 1. */
  known: number;
}

/** A pasted page need not be read to its end. */
const longestQuery = 240;

/** So many misspelt words are judged at the most. */
const mostFuzzy = 12;

/** Finds the words of a query: as written, misspelt, half-typed, or typed in Latin letters with the input method off. */
export function readQuery(original: string, lexicon: Lexicon, misspelt: Misspelt): Query {
  const typed = original.slice(0, longestQuery).replace(/https?:\/\//gi, ' ');
  const plain = readWords(fold(finishTyping(typed, lexicon)), lexicon, misspelt);
  if (!/[a-z]{3}/i.test(typed.normalize('NFKC'))) return plain;
  const japanese = toKana(typed, lexicon);
  if (japanese === undefined) return plain;
  const romaji = readWords(fold(japanese), lexicon, misspelt);
  return romaji.known > plain.known ? { ...romaji, kind: 'romaji' } : plain;
}

/** Drops the Latin letter that an unfinished syllable leaves at the end: ぱすw. */
function finishTyping(text: string, lexicon: Lexicon): string {
  const tail = /[ぁ-ゖァ-ヺー一-鿿]([A-Za-zＡ-Ｚａ-ｚ]{1,2})$/u.exec(text)?.[1];
  if (tail === undefined || lexicon.words.has(fold(tail).text)) return text;
  return text.slice(0, -tail.length);
}

/** The query with its Latin runs read as kana; `undefined` where they are no Japanese. */
function toKana(text: string, lexicon: Lexicon): string | undefined {
  let letters = 0;
  let left = 0;
  const kana = text.normalize('NFKC').replace(/[A-Za-z][A-Za-z'-]*/g, (run) => {
    // `roguinID`: a change of case parts a Latin word from Japanese, but for the capital that begins `Pasuwado`.
    const parts = run.match(/[A-Z]{2,}|[A-Z]?[^A-Z]+|[A-Z]/g) ?? [];
    return parts
      .map((part) => {
        const reading = readRomaji(part, (word) => lexicon.words.has(word));
        letters += part.length;
        left += reading.left;
        return reading.kana;
      })
      .join('');
  });
  return letters > 0 && left / letters <= 0.2 ? kana : undefined;
}

interface Edge extends Find {
  value: number;
}

/** A word costs a little, so that one long word beats two short ones. */
const wordCost = 0.4;

function readWords(folded: Folded, lexicon: Lexicon, misspelt: Misspelt): Query {
  const { text } = folded;
  const edges: Edge[] = [];
  for (let start = 0; start < text.length; start += 1) {
    lexicon.wordsAt(folded, start, (end, concepts) => {
      const subject = concepts.some((concept) => concept !== ignored);
      const value = (end - start) * (subject ? 1 : 0.9) - wordCost;
      edges.push({ start, end, concepts, certainty: 1, word: text.slice(start, end), value });
    });
  }
  let finds = bestPath(text.length, edges);
  if (gaps(finds, text.length) > 0) {
    const more = [...misspelt.lookUp(text), ...completions(text, lexicon, edges)];
    if (more.length > 0) finds = bestPath(text.length, [...edges, ...more]);
  }
  const known = text.length === 0 ? 0 : 1 - gaps(finds, text.length) / text.length;
  const corrected = finds.some(({ certainty, end }) => certainty < 1 && end <= text.length);
  return { folded, finds, kind: corrected ? 'correction' : 'typed', known };
}

/** Words that the end of the text may become when it is typed on. */
function completions(text: string, lexicon: Lexicon, edges: readonly Edge[]): Edge[] {
  for (let length = Math.min(8, text.length); length >= 2; length -= 1) {
    const start = text.length - length;
    // What is typed on begins where the query or a word ended, not in the middle of something unknown.
    if (start > 0 && !edges.some(({ end }) => end === start)) continue;
    const words = lexicon.completions(text.slice(start), 12);
    if (words.length === 0) continue;
    const concepts = new Set<Concept>();
    for (const word of words) for (const concept of lexicon.words.get(word) ?? []) concepts.add(concept);
    return [
      {
        start,
        end: text.length,
        concepts: [...concepts].filter((concept) => concept >= 0),
        certainty: 0.8,
        word: words[0] ?? '',
        value: length * 0.85 - wordCost,
      },
    ];
  }
  return [];
}

function bestPath(length: number, edges: readonly Edge[]): Find[] {
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

function gaps(finds: readonly Find[], length: number): number {
  let covered = 0;
  for (const { start, end } of finds) covered += end - start;
  return length - covered;
}

/** Proposes known words for what is misspelt: those that share enough pairs of letters, judged by fuse.js. */
export class Misspelt {
  readonly #lexicon: Lexicon;
  #words: string[] | undefined;
  readonly #byBigram = new Map<string, number[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  lookUp(text: string): Edge[] {
    const words = (this.#words ??= this.#index());
    const shared = new Map<number, number>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      for (const word of this.#byBigram.get(text.slice(at, at + 2)) ?? []) {
        shared.set(word, (shared.get(word) ?? 0) + 1);
      }
    }
    const candidates: { word: string; share: number }[] = [];
    shared.forEach((count, index) => {
      const word = words[index] ?? '';
      const pairs = word.length - 1;
      if (count < pairs && count >= Math.max(1, pairs - 3)) candidates.push({ word, share: count / pairs });
    });
    candidates.sort((a, b) => b.share - a.share);
    return findFuzzy(
      text,
      candidates.slice(0, mostFuzzy).map(({ word }) => word),
    ).map(({ word, start, end, distance }) => ({
      start,
      end,
      word,
      concepts: this.#lexicon.words.get(word) ?? [],
      certainty: 1 - distance,
      value: (end - start) * (0.95 - distance) - wordCost,
    }));
  }

  #index(): string[] {
    const words: string[] = [];
    this.#lexicon.words.forEach((concepts, word) => {
      if (word.length < 3 || concepts.every((concept) => concept === ignored || concept === outOfScope)) return;
      for (let at = 0; at + 1 < word.length; at += 1) {
        const bigram = word.slice(at, at + 2);
        const list = this.#byBigram.get(bigram);
        if (list) list.push(words.length);
        else this.#byBigram.set(bigram, [words.length]);
      }
      words.push(word);
    });
    return words;
  }
}
