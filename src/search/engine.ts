import { answerText } from '../content/text/plain-text.js';
import type { Entry, FaqDocument } from '../content/types/faq.js';
import { Classifier } from './classifier.js';
import { coverage } from './coverage.js';
import { normalizeText } from './normalize.js';
import { findRanges } from './highlight.js';
import type { TextRange } from './highlight.js';
import { hasSubject } from './lexicon.js';
import type { Concept, Lexicon, Match } from './lexicon.js';
import { expand } from './pattern.js';
import { digest, namesOf, phraseSimilarity, phrasesOf } from './phrases.js';
import type { CompiledPhrases } from './phrases.js';
import { SpellCorrector } from './spell-correction.js';
import { conceptsOfPhrase, interpretQuery } from './interpret-query.js';
import type { Query } from './interpret-query.js';
import {
  answerOnlyShare,
  baseConceptWeight,
  examplesSupport,
  maxCandidates,
  minHitCoverage,
  minProbability,
  minScoreShare,
  minSupport,
  phraseSupport,
  textWeight,
} from './scoring.js';
import { TextIndex } from './text-index.js';
import type { Explanation, FaqHit, FaqSearch, Interpretation, SearchOptions } from './types.js';

/** How well an entry matches a query. */
interface Candidate {
  entryIndex: number;
  score: number;
  /** Similarity to its closest phrase, 0 to 1. */
  phrase: number;
  /** Score in the text index, 0 to 1 or slightly more. */
  text: number;
  /** Share of the query that it covers, 0 to 1. */
  covered: number;
  /** Probability according to the examples, 0 to 1. */
  probability: number;
  /** How strongly everything together says that it answers the query. */
  support: number;
}

/** The search of one document. Call `attachPhrases` for every entry first, then `index` for every entry. */
export class Engine implements FaqSearch {
  readonly suggestions: readonly string[];

  readonly #document: FaqDocument;
  readonly #compiled: CompiledPhrases;
  readonly #names: string[];
  readonly #lexicon: Lexicon;
  readonly #spellCorrector: SpellCorrector;
  readonly #index: TextIndex;
  readonly #classifier: Classifier;
  /** For each class of the classifier: the index of its entry. Sparse where the document does not have the entry. */
  readonly #classes: number[] = [];
  /** For each entry that has phrases, by index: the concepts of each phrase. */
  readonly #phrases = new Map<number, ReadonlySet<Concept>[]>();
  /** For each concept: the number of entries whose phrases have it. */
  readonly #uses = new Map<Concept, number>();
  /** The last query: a search interprets it once for its hits, their ranges and the interpretation. */
  #last: { original: string; query: Query } | undefined;

  constructor(document: FaqDocument, compiled: CompiledPhrases, lexicon: Lexicon) {
    this.#document = document;
    this.#compiled = compiled;
    this.#names = namesOf(compiled);
    this.#lexicon = lexicon;
    this.suggestions = compiled.suggestions[document.lang] ?? [];
    this.#spellCorrector = new SpellCorrector(lexicon);
    this.#index = new TextIndex(lexicon);
    this.#classifier = new Classifier(compiled.weights, Object.keys(compiled.entries).length + 1);
  }

  /**
   * Attaches the phrases of an entry: those in the document, and the package's if they were written for this entry, that
   * is, if both id and question are the same.
   */
  attachPhrases(entryIndex: number): void {
    const { id, question, phrases = [], readings = [] } = this.#document.entries[entryIndex];
    const { entries } = this.#compiled;
    const compiled = Object.prototype.hasOwnProperty.call(entries, id) ? entries[id] : undefined;
    const all = [
      ...phrases.flatMap(expand).map((text) => conceptsOfPhrase(text, this.#lexicon)),
      ...readings.map((text) => this.#addReading(text)),
    ];
    if (compiled?.[0].split(' ').includes(digest(question))) {
      all.push(...phrasesOf(compiled[1]));
      this.#classes[Object.keys(entries).indexOf(id)] ??= entryIndex;
    }
    if (all.length === 0) return;
    this.#phrases.set(entryIndex, all);
    this.#conceptsOf(entryIndex).forEach((concept) => this.#uses.set(concept, (this.#uses.get(concept) ?? 0) + 1));
  }

  /** Adds how a word is read aloud, `産科|さんか`, to the lexicon. Returns the concept of the word. */
  #addReading(text: string): ReadonlySet<Concept> {
    const [name, ...readings] = expand(text);
    const word = normalizeText(name);
    const concept = this.#lexicon.words.get(word)?.filter((each) => each >= 0)[0] ?? this.#lexicon.addNew(word);
    this.#names[concept] ||= name;
    for (const reading of readings) this.#lexicon.add(normalizeText(reading), concept);
    return new Set([concept]);
  }

  /** Adds an entry to the text index. */
  index(entryIndex: number): void {
    const entry = this.#document.entries[entryIndex];
    this.#index.add(entry.question, answerText(entry, this.#document), this.#conceptsOf(entryIndex));
  }

  search(query: string, options?: SearchOptions): FaqHit[] {
    const candidates = this.#candidates(query);
    const best = candidates[0]?.score ?? 0;
    const answers = candidates.some(({ support }) => support >= minSupport);
    return this.#hits(
      candidates.filter(
        ({ score, covered, probability }) =>
          answers && covered + probability >= minHitCoverage && score >= best * minScoreShare,
      ),
      query,
      options,
    );
  }

  closest(query: string, options?: SearchOptions): FaqHit[] {
    return this.#hits(
      this.#candidates(query).filter(({ text, probability }) => text > 0 || probability >= minProbability),
      query,
      { limit: 3, ...options },
    );
  }

  highlight(text: string, query: string): readonly TextRange[] {
    return findRanges(text, this.#interpret(query), this.#lexicon);
  }

  interpret(query: string): Interpretation | undefined {
    const { kind, matches, normalized } = this.#interpret(query);
    if (kind === 'typed') return undefined;
    const words = matches.filter(hasSubject).map(({ concepts, start, end, word }) =>
      // An English word is corrected by an English one.
      kind === 'correction' && /^[a-z]/.test(word)
        ? word
        : this.#nameOf(subjectOf(concepts), normalized.text.slice(start, end)),
    );
    return words.length === 0 ? undefined : { kind, text: words.join(' ') };
  }

  #conceptsOf(entryIndex: number): Set<Concept> {
    return new Set(this.#phrases.get(entryIndex)?.flatMap((phrase) => [...phrase]));
  }

  /** The weight of a concept in the similarity of phrases: the fewer entries have it, the higher. */
  #weigh = (concept: Concept): number =>
    baseConceptWeight +
    (this.#uses.has(concept) ? Math.log(1 + this.#phrases.size / (this.#uses.get(concept) ?? 1)) : 0);

  #interpret(original: string): Query {
    if (this.#last?.original !== original) {
      this.#last = { original, query: interpretQuery(original, this.#lexicon, this.#spellCorrector) };
    }
    return this.#last.query;
  }

  #candidates(original: string): Candidate[] {
    const query = this.#interpret(original);
    const subjects = query.matches.filter(hasSubject);
    const texts = this.#index.score(query);
    const probabilities = this.#classifier.classify(query);
    const none = probabilities[probabilities.length - 1];
    const examples = Math.log((1 - none) / none) * examplesSupport;
    const known = query.normalized.text === '' ? [] : Object.values(this.#classes);
    return [...new Set([...texts.best(maxCandidates), ...known])]
      .map((entryIndex) => {
        const phrases = this.#phrases.get(entryIndex) ?? [];
        const phrase = Math.max(0, ...phrases.map((each) => phraseSimilarity(each, subjects, this.#weigh)));
        const text = texts.of(entryIndex);
        const covered = coverage(query, {
          text: this.#index.textOf(entryIndex),
          fieldOf: (concept) => this.#index.fieldOf(concept, entryIndex),
          answerShare: phrases.length > 0 ? answerOnlyShare : 1,
          isGeneral: (concept) => concept < this.#compiled.general,
        });
        const probability = probabilities[this.#classes.indexOf(entryIndex)] ?? 0;
        const asked = probability > 0 ? (phrase + probability) / 2 : phrase;
        // An entry without phrases, as most in custom documents are, is ranked by its text only.
        const score = phrases.length > 0 ? asked + text * textWeight : text;
        return {
          entryIndex,
          score,
          phrase,
          text,
          covered,
          probability,
          support: covered + (probability > 0 ? examples : 0) + (subjects.length > 1 ? phrase * phraseSupport : 0),
        };
      })
      .sort((a, b) => b.score - a.score || a.entryIndex - b.entryIndex);
  }

  #nameOf(concept: Concept, otherwise = ''): string {
    return this.#names[concept] || otherwise;
  }

  #explain(entry: Entry, original: string, { phrase, text, covered, probability }: Candidate): Explanation {
    const { normalized, matches, kind } = this.#interpret(original);
    const matched: Explanation['matched'] = [];
    if (phrase > 0) matched.push('phrase');
    if (kind === 'romaji') matched.push('interpretation');
    if (this.highlight(entry.question, original).length > 0) matched.push('question');
    if (this.highlight(answerText(entry, this.#document), original).length > 0) matched.push('answer');
    if (probability >= minProbability) matched.push('examples');
    return {
      matched,
      phrase,
      text,
      coverage: covered,
      examples: probability,
      words: matches.filter(hasSubject).map(({ concepts, start, end, certainty }) => ({
        word: normalized.text.slice(start, end),
        concepts: concepts.filter((each) => each >= 0).map((each) => this.#nameOf(each)),
        how: certainty < 1 ? 'corrected' : 'as-typed',
      })),
    };
  }

  #hits(
    candidates: readonly Candidate[],
    query: string,
    { limit = 10, explain = false }: SearchOptions = {},
  ): FaqHit[] {
    return candidates.slice(0, Math.max(0, limit)).map((candidate) => {
      const entry = this.#document.entries[candidate.entryIndex];
      const highlight = (text: string): readonly TextRange[] => this.highlight(text, query);
      const document = this.#document;
      return {
        id: entry.id,
        score: candidate.score,
        get ranges() {
          return { question: highlight(entry.question), answer: highlight(answerText(entry, document)) };
        },
        ...(explain ? { explanation: this.#explain(entry, query, candidate) } : {}),
      };
    });
  }
}

const subjectOf = (concepts: Match['concepts']): Concept => Math.max(...concepts);
