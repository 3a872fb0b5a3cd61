import type { TextRange } from './highlight.js';
import type { CompiledPhrases } from './phrases.js';

/** Options of `createFaqSearch`. */
export interface FaqSearchOptions {
  /** Phrases and synonyms. Default: those of the package. `false`: only its synonyms, no phrases of single entries. */
  phrases?: CompiledPhrases | false;
}

/** Options of a single search. */
export interface SearchOptions {
  /** Maximum number of hits. Default: 10 for `search`, 3 for `closest`. */
  limit?: number;
  /** Adds an {@link Explanation} to each hit. Default: `false`. */
  explain?: boolean;
}

/** Why an entry was found. */
export interface Explanation {
  /**
   * What the query matches. `phrase`: a phrase of the entry; `interpretation`: the query read as romaji; `question`,
   * `answer`: the text of the entry; `examples`: examples of what people ask when this entry answers them.
   */
  matched: ('phrase' | 'interpretation' | 'question' | 'answer' | 'examples')[];
  /** Similarity of the query to the closest phrase of the entry, 0 to 1. */
  phrase: number;
  /** Share of the query's bigrams and concepts that the text of the entry has, 0 to 1 or slightly more. */
  text: number;
  /** Share of the query's subject that the entry covers, 0 to 1. */
  coverage: number;
  /** Probability of the entry according to the examples, 0 to 1. */
  examples: number;
  /** The words that were recognized, with their concepts, and whether they were corrected. */
  words: { word: string; concepts: string[]; how: 'as-typed' | 'corrected' }[];
}

/** An entry that a search found. */
export interface FaqHit {
  /** The id of the entry. */
  id: string;
  /** Higher is better. Comparable only within one search. */
  score: number;
  /** Where the words of the query appear, as offsets into the question and into `answerText(entry, document)`. */
  readonly ranges: { question: readonly TextRange[]; answer: readonly TextRange[] };
  /** Present with the option `explain`. */
  explanation?: Explanation;
}

/** How a query was interpreted, where that differs from what was typed. */
export interface Interpretation {
  /** `romaji`: Latin letters read as Japanese; `correction`: spelling corrected or a half-typed word completed. */
  kind: 'romaji' | 'correction';
  /** The query in words that the document knows, for 「もしかして」. */
  text: string;
}

/** The search of one document. */
export interface FaqSearch {
  /** The entries that answer a query, best first. Empty if the document does not answer it. */
  search(query: string, options?: SearchOptions): FaqHit[];
  /** The entries closest to a query, best first, whether or not they answer it. */
  closest(query: string, options?: SearchOptions): FaqHit[];
  /** Where the words of a query, or their synonyms, appear in a text, as offsets into it. */
  highlight(text: string, query: string): readonly TextRange[];
  /** How a query was interpreted; `undefined` if it was taken as typed. */
  interpret(query: string): Interpretation | undefined;
  /** Words to suggest before anything is typed. */
  readonly suggestions: readonly string[];
}
