import type { TextRange } from './highlight.js';
import type { CompiledPhrases } from './phrases.js';

export interface FaqSearchOptions {
  /** Phrases and synonyms. Default: those of the package; `false`: synonyms alone, no phrases of single entries. */
  phrases?: CompiledPhrases | false;
}

export interface SearchOptions {
  /** The most hits to give. Default: 10. */
  limit?: number;
  /** Adds to each hit what it was found by. */
  explain?: boolean;
}

/** Why an entry was found. */
export interface Explanation {
  /**
   * Where the query agrees: with a phrase kept for the entry, by a reading of Latin letters, in question or answer, or
   * with examples of what people ask when the entry answers them.
   */
  matched: ('phrase' | 'reading' | 'question' | 'answer' | 'examples')[];
  /** How well the closest phrase agrees, 0 to 1. */
  phrase: number;
  /** How much of the query's letters and words the text of the entry has, 0 to 1 or a little more. */
  text: number;
  /** How much of what the query is about the entry covers, 0 to 1. */
  coverage: number;
  /** How likely the examples make the entry, 0 to 1. */
  examples: number;
  /** The words that were understood, and how: `as-typed`, `corrected`. */
  words: { word: string; concepts: string[]; how: 'as-typed' | 'corrected' }[];
}

export interface FaqHit {
  id: string;
  /** Higher is better; comparable within one search alone. */
  score: number;
  /** Where the words stand, as offsets into the question and into `answerText(entry, document)`. */
  readonly ranges: { question: readonly TextRange[]; answer: readonly TextRange[] };
  explanation?: Explanation;
}

/** How a query was read where that differs from what was typed. */
export interface Interpretation {
  kind: 'romaji' | 'correction';
  /** The query in words that the document knows, for 「もしかして」. */
  text: string;
}

export interface FaqSearch {
  /** The entries that answer a query, best first; none where the document does not answer it. */
  search(query: string, options?: SearchOptions): FaqHit[];
  /** The entries closest to a query, whether they answer it or not. */
  closest(query: string, options?: SearchOptions): FaqHit[];
  /** Where the words of a query stand in a text, as offsets into it. */
  highlight(text: string, query: string): readonly TextRange[];
  /** How a query was read; `undefined` where it was read as typed. */
  read(query: string): Interpretation | undefined;
  /** Words to suggest before anything is typed. */
  readonly suggestions: readonly string[];
}
