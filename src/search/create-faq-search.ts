import { atOnce, inSlices } from '../faq/in-slices.js';
import type { SliceOptions } from '../faq/in-slices.js';
import { answerText } from '../faq/plain-text.js';
import type { Entry, FaqDocument } from '../faq/types.js';
import { bundledPhrases } from './bundled-phrases.js';
import { fold } from './fold.js';
import { findRanges } from './highlight.js';
import type { TextRange } from './highlight.js';
import { ignored, outOfScope } from './lexicon.js';
import type { Concept, Find, Lexicon } from './lexicon.js';
import { EntryPhrases, digest, lexiconOf } from './phrases.js';
import type { CompiledPhrases } from './phrases.js';
import { Misspelt, readQuery } from './query.js';
import type { Query } from './query.js';
import { TextIndex, bigramAt } from './text-index.js';

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
  /** Where the query agrees: with a phrase kept for the entry, by a reading of Latin letters, in question or answer. */
  matched: ('phrase' | 'reading' | 'question' | 'answer')[];
  /** How well the closest phrase agrees, 0 to 1. */
  phrase: number;
  /** How much of the query's letters and words the text of the entry has, 0 to 1 or a little more. */
  text: number;
  /** How much of what the query is about the entry covers, 0 to 1. */
  coverage: number;
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
export interface Reading {
  kind: 'romaji' | 'correction';
  /** The query in words that the document knows, for 「もしかして」. */
  text: string;
}

export interface FaqSearch {
  /** The entries that answer a query, best first; none where the document does not answer it. */
  search(query: string, options?: SearchOptions): FaqHit[];
  /** The entries closest to a query, whether they answer it or not. */
  nearest(query: string, options?: SearchOptions): FaqHit[];
  /** Where the words of a query stand in a text, as offsets into it. */
  highlight(text: string, query: string): readonly TextRange[];
  /** How a query was read; `undefined` where it was read as typed. */
  read(query: string): Reading | undefined;
  /** Words to suggest before anything is typed. */
  readonly suggestions: readonly string[];
}

/** Below this part of what a query is about, an entry is no answer to it. */
const leastCoverage = 0.5;
/** Hits that reach less than this part of the best hit's score are left out. */
const leastShare = 0.35;
/** The entries that are looked at closely. */
const mostCandidates = 64;

interface Candidate {
  record: number;
  score: number;
  explanation: Omit<Explanation, 'matched'>;
}

/** Builds the search of a document. Runs in Node and in browsers, without a DOM. */
export const createFaqSearch = (document: FaqDocument, options: FaqSearchOptions = {}): FaqSearch =>
  atOnce(build(document, options));

/** As {@link createFaqSearch}, in slices that leave the page responsive. */
export const createFaqSearchInSlices = (
  document: FaqDocument,
  options: FaqSearchOptions & SliceOptions = {},
): Promise<FaqSearch> => inSlices(build(document, options), options);

function* build(document: FaqDocument, options: FaqSearchOptions): Generator<undefined, FaqSearch, undefined> {
  const engine = new Engine(document, options);
  for (let record = 0; record < document.entries.length; record += 1) {
    engine.index(record);
    yield;
  }
  return engine;
}

let bundledLexicon: Lexicon | undefined;

class Engine implements FaqSearch {
  readonly suggestions: readonly string[];

  readonly #document: FaqDocument;
  readonly #phrases: CompiledPhrases;
  readonly #lexicon: Lexicon;
  readonly #misspelt: Misspelt;
  readonly #index: TextIndex;
  readonly #entryPhrases = new Map<number, EntryPhrases>();
  readonly #texts = new Map<number, { folded: string; concepts: ReadonlySet<Concept> }>();
  readonly #weights: number[] = [];
  #last: { original: string; query: Query } | undefined;

  constructor(document: FaqDocument, { phrases }: FaqSearchOptions) {
    this.#document = document;
    this.#phrases = phrases === false || phrases === undefined ? bundledPhrases : phrases;
    this.#lexicon =
      this.#phrases === bundledPhrases ? (bundledLexicon ??= lexiconOf(bundledPhrases)) : lexiconOf(this.#phrases);
    this.#misspelt = new Misspelt(this.#lexicon);
    this.#index = new TextIndex(this.#lexicon);
    this.suggestions = this.#phrases.suggestions[document.lang] ?? [];
    if (phrases !== false) this.#attachPhrases();
  }

  index(record: number): void {
    const entry = this.#document.entries[record];
    this.#index.add(entry.question, answerText(entry, this.#document));
  }

  search(query: string, { limit = 10, explain = false }: SearchOptions = {}): FaqHit[] {
    const candidates = this.#candidates(query);
    const best = candidates[0]?.score ?? 0;
    return candidates
      .filter(({ score, explanation }) => explanation.coverage >= leastCoverage && score >= best * leastShare)
      .slice(0, Math.max(0, limit))
      .map((candidate) => this.#hit(candidate, query, explain));
  }

  nearest(query: string, { limit = 3, explain = false }: SearchOptions = {}): FaqHit[] {
    return this.#candidates(query)
      .slice(0, Math.max(0, limit))
      .map((candidate) => this.#hit(candidate, query, explain));
  }

  highlight(text: string, query: string): readonly TextRange[] {
    const { folded, finds } = this.#read(query);
    return findRanges(text, folded, finds, this.#lexicon);
  }

  read(query: string): Reading | undefined {
    const { kind, finds, folded } = this.#read(query);
    if (kind === 'typed') return undefined;
    const words: string[] = [];
    for (const { concepts, start, end } of finds) {
      const concept = concepts.filter((each) => each >= 0).at(0);
      const name = concept === undefined ? '' : (this.#phrases.concepts[concept]?.[0] ?? '');
      if (concept !== undefined) words.push(name === '' ? folded.text.slice(start, end) : name);
    }
    return words.length === 0 ? undefined : { kind, text: words.join(' ') };
  }

  /** Gives phrases to the entries that they were written for: same id and same question. */
  #attachPhrases(): void {
    const uses = new Map<Concept, number>();
    this.#document.entries.forEach(({ id, question }, record) => {
      const own = Object.prototype.hasOwnProperty.call(this.#phrases.entries, id)
        ? this.#phrases.entries[id]
        : undefined;
      if (!own?.digests.includes(digest(question))) return;
      const phrases = new EntryPhrases(own.phrases);
      this.#entryPhrases.set(record, phrases);
      phrases.concepts.forEach((concept) => uses.set(concept, (uses.get(concept) ?? 0) + 1));
    });
    const withPhrases = this.#entryPhrases.size;
    this.#phrases.concepts.forEach((_, concept) => {
      const used = uses.get(concept) ?? 0;
      this.#weights[concept] = used === 0 ? 0.4 : 0.4 + Math.log(1 + withPhrases / used);
    });
  }

  #read(original: string): Query {
    if (this.#last?.original === original) return this.#last.query;
    const query = readQuery(original, this.#lexicon, this.#misspelt);
    this.#last = { original, query };
    return query;
  }

  #candidates(original: string): Candidate[] {
    const query = this.#read(original);
    const subjects = query.finds.filter(({ concepts }) => concepts.some((concept) => concept >= 0));
    const texts = this.#index.score(contentBigrams(query), conceptsOf(subjects));
    const records = new Set(this.#entryPhrases.keys());
    [...texts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostCandidates)
      .forEach(([record]) => records.add(record));
    const candidates: Candidate[] = [];
    records.forEach((record) => {
      const text = texts.get(record) ?? 0;
      const phrase = this.#entryPhrases.get(record)?.agreement(subjects, (concept) => this.#weights[concept] ?? 0) ?? 0;
      if (phrase === 0 && text === 0) return;
      const coverage = this.#coverage(record, query);
      candidates.push({
        record,
        score: phrase + text * 0.4,
        explanation: { phrase, text, coverage, words: this.#words(query) },
      });
    });
    return candidates.sort((a, b) => b.score - a.score || a.record - b.record);
  }

  /** How much of what the query is about an entry covers; what is ignored does not count. */
  #coverage(record: number, { folded, finds }: Query): number {
    const own = this.#text(record);
    const phrases = this.#entryPhrases.get(record)?.concepts;
    let whole = 0;
    let covered = 0;
    let at = 0;
    const gap = (end: number): void => {
      for (; at < end; at += 1) {
        const rarity = 0.7;
        whole += rarity;
        const here = own.folded.includes(folded.text.slice(at, at + 2)) && at + 1 < folded.text.length;
        const before = at > 0 && own.folded.includes(folded.text.slice(at - 1, at + 1));
        if (here || before) covered += rarity;
      }
    };
    for (const { start, end, concepts, certainty } of finds) {
      gap(start);
      at = end;
      const length = end - start;
      if (concepts.some((concept) => concept >= 0)) {
        whole += length;
        if (concepts.some((concept) => own.concepts.has(concept) || phrases?.has(concept)))
          covered += length * certainty;
      } else if (concepts.includes(outOfScope)) {
        whole += length * 2.5;
        if (own.folded.includes(folded.text.slice(start, end))) covered += length * 2.5;
      }
    }
    gap(folded.text.length);
    return whole === 0 ? 0 : covered / whole;
  }

  #text(record: number): { folded: string; concepts: ReadonlySet<Concept> } {
    let text = this.#texts.get(record);
    if (!text) {
      const entry = this.#document.entries[record];
      const original = `${entry.question}\n${answerText(entry, this.#document)}`;
      text = { folded: fold(original).text, concepts: this.#lexicon.conceptsOf(original) };
      if (this.#texts.size > 1000) this.#texts.clear();
      this.#texts.set(record, text);
    }
    return text;
  }

  #words({ folded, finds }: Query): Explanation['words'] {
    return finds
      .filter(({ concepts }) => concepts.some((concept) => concept >= 0))
      .map(({ concepts, start, end, certainty }) => ({
        word: folded.text.slice(start, end),
        concepts: concepts.filter((each) => each >= 0).map((each) => this.#phrases.concepts[each]?.[0] ?? ''),
        how: certainty < 1 ? 'corrected' : 'as-typed',
      }));
  }

  #matched(entry: Entry, query: string, phrase: number): Explanation['matched'] {
    const matched: Explanation['matched'] = [];
    if (phrase > 0) matched.push('phrase');
    if (this.#read(query).kind === 'romaji') matched.push('reading');
    if (this.highlight(entry.question, query).length > 0) matched.push('question');
    if (this.highlight(answerText(entry, this.#document), query).length > 0) matched.push('answer');
    return matched;
  }

  #hit({ record, score, explanation }: Candidate, query: string, explain: boolean): FaqHit {
    const entry = this.#document.entries[record];
    const highlight = (text: string): readonly TextRange[] => this.highlight(text, query);
    const document = this.#document;
    return {
      id: entry.id,
      score,
      get ranges() {
        return { question: highlight(entry.question), answer: highlight(answerText(entry, document)) };
      },
      ...(explain ? { explanation: { matched: this.#matched(entry, query, explanation.phrase), ...explanation } } : {}),
    };
  }
}

/** The pairs of letters of a query, those within ignored words left out. */
function contentBigrams({ folded: { text }, finds }: Query): Set<number> {
  const skip = new Set<number>();
  for (const { start, end, concepts } of finds) {
    if (concepts.every((concept) => concept === ignored)) for (let at = start; at < end; at += 1) skip.add(at);
  }
  const bigrams = new Set<number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (!skip.has(at) && !skip.has(at + 1)) bigrams.add(bigramAt(text, at));
  }
  return bigrams;
}

function conceptsOf(finds: readonly Find[]): { concept: Concept; weight: number }[] {
  const weights = new Map<Concept, number>();
  for (const { concepts, certainty, start, end } of finds) {
    const own = concepts.filter((concept) => concept >= 0);
    for (const concept of own) {
      const weight = (certainty * Math.min(3, (end - start) / 2)) / own.length;
      weights.set(concept, Math.max(weights.get(concept) ?? 0, weight));
    }
  }
  return [...weights].map(([concept, weight]) => ({ concept, weight }));
}
