import { answerText } from '../content/text/plain-text.js';
import type { Entry, FaqDocument } from '../content/types/faq.js';
import { Classifier } from './classifier.js';
import { coverage } from './coverage.js';
import { normalizeText } from './normalize.js';
import { findRanges } from './highlight.js';
import type { TextRange } from './highlight.js';
import { subjectsOf } from './lexicon.js';
import type { Concept, Find, Lexicon } from './lexicon.js';
import { expand } from './pattern.js';
import { agreement, digest, namesOf, phrasesOf } from './phrases.js';
import type { CompiledPhrases } from './phrases.js';
import { SpellCorrector } from './spell-correction.js';
import { readPhrase, readQuery } from './interpret-query.js';
import type { Query } from './interpret-query.js';
import { TextIndex } from './text-index.js';
import type { Explanation, FaqHit, FaqSearch, Interpretation, SearchOptions } from './types.js';

/** Where no entry covers this part of what a query is about, the document does not answer it. */
const leastCoverage = 0.5;
/** What a phrase that agrees counts towards it, where more than one word was understood. */
const phraseWeight = 0.1;
/** What it counts towards it that examples speak for one of the entries rather than for none, for each logit. */
const leanWeight = 0.25;
/** Where it does answer, what an entry must cover to be among the answers: another may be meant than the one that says most. */
const leastAmongHits = 0.25;
/** What a word in the answer alone is worth beside phrases: it may be said by the way. */
const byTheWay = 0.75;
/** What the text of an entry counts beside its phrases. */
const textWeight = 0.25;
/** What a concept weighs that every entry has; rare ones weigh more. */
const leastWeight = 0.4;
/** From here on examples are said to have found an entry. */
const leastLikely = 0.25;
/** Hits that reach less than this part of the best hit's score are left out. */
const leastShare = 0.35;
/** The entries that are looked at closely. */
const mostCandidates = 64;

interface Candidate {
  record: number;
  score: number;
  phrase: number;
  text: number;
  covered: number;
  /** How likely examples make it, 0 to 1. */
  likely: number;
  /** How much of the query it answers. */
  support: number;
}

/** The search of one document. Give every entry its phrases first, then index every entry. */
export class Engine implements FaqSearch {
  readonly suggestions: readonly string[];

  readonly #document: FaqDocument;
  readonly #compiled: CompiledPhrases;
  readonly #names: string[];
  readonly #lexicon: Lexicon;
  readonly #misspelt: SpellCorrector;
  readonly #index: TextIndex;
  readonly #classifier: Classifier;
  /** For each class that examples were sorted into: its record; holes where the document has none. */
  readonly #classes: number[] = [];
  /** For each record that has phrases: the concepts of each. */
  readonly #phrases = new Map<number, ReadonlySet<Concept>[]>();
  /** In the phrases of how many records a concept is. */
  readonly #uses = new Map<Concept, number>();
  #last: { original: string; query: Query } | undefined;

  constructor(document: FaqDocument, compiled: CompiledPhrases, lexicon: Lexicon) {
    this.#document = document;
    this.#compiled = compiled;
    this.#names = namesOf(compiled);
    this.#lexicon = lexicon;
    this.suggestions = compiled.suggestions[document.lang] ?? [];
    this.#misspelt = new SpellCorrector(lexicon);
    this.#index = new TextIndex(lexicon);
    this.#classifier = new Classifier(compiled.weights, Object.keys(compiled.entries).length + 1);
  }

  /**
   * Gives an entry its phrases: those that came with it, and the package's where they were written for it, which the same
   * id and the same question tell.
   */
  attachPhrases(record: number): void {
    const { id, question, phrases = [], readings = [] } = this.#document.entries[record];
    const { entries } = this.#compiled;
    const own = Object.prototype.hasOwnProperty.call(entries, id) ? entries[id] : undefined;
    const all = [
      ...phrases.flatMap(expand).map((text) => readPhrase(text, this.#lexicon)),
      ...readings.map((text) => this.#readReading(text)),
    ];
    if (own?.[0].split(' ').includes(digest(question))) {
      all.push(...phrasesOf(own[1]));
      this.#classes[Object.keys(entries).indexOf(id)] ??= record;
    }
    if (all.length === 0) return;
    this.#phrases.set(record, all);
    this.#conceptsOf(record).forEach((concept) => this.#uses.set(concept, (this.#uses.get(concept) ?? 0) + 1));
  }

  /** The concept of a word and of how it is read: `産科|さんか`. */
  #readReading(text: string): ReadonlySet<Concept> {
    const [name, ...readings] = expand(text);
    const word = normalizeText(name);
    const concept = this.#lexicon.words.get(word)?.filter((each) => each >= 0)[0] ?? this.#lexicon.addNew(word);
    this.#names[concept] ||= name;
    for (const reading of readings) this.#lexicon.add(normalizeText(reading), concept);
    return new Set([concept]);
  }

  index(record: number): void {
    const entry = this.#document.entries[record];
    this.#index.add(entry.question, answerText(entry, this.#document), this.#conceptsOf(record));
  }

  search(query: string, options?: SearchOptions): FaqHit[] {
    const candidates = this.#candidates(query);
    const best = candidates[0]?.score ?? 0;
    const answers = candidates.some(({ support }) => support >= leastCoverage);
    return this.#hits(
      candidates.filter(
        ({ score, covered, likely }) => answers && covered + likely >= leastAmongHits && score >= best * leastShare,
      ),
      query,
      options,
    );
  }

  closest(query: string, options?: SearchOptions): FaqHit[] {
    return this.#hits(
      this.#candidates(query).filter(({ text, likely }) => text > 0 || likely >= leastLikely),
      query,
      { limit: 3, ...options },
    );
  }

  highlight(text: string, query: string): readonly TextRange[] {
    return findRanges(text, this.#read(query), this.#lexicon);
  }

  read(query: string): Interpretation | undefined {
    const { kind, finds, normalized } = this.#read(query);
    if (kind === 'typed') return undefined;
    const words = finds.filter(subjectsOf).map(({ concepts, start, end, word }) =>
      // An English word is corrected by an English one.
      kind === 'correction' && /^[a-z]/.test(word)
        ? word
        : this.#nameOf(subjectOf(concepts), normalized.text.slice(start, end)),
    );
    return words.length === 0 ? undefined : { kind, text: words.join(' ') };
  }

  #conceptsOf(record: number): Set<Concept> {
    return new Set(this.#phrases.get(record)?.flatMap((phrase) => [...phrase]));
  }

  /** How telling a concept is: rare ones weigh more. */
  #weigh = (concept: Concept): number =>
    leastWeight + (this.#uses.has(concept) ? Math.log(1 + this.#phrases.size / (this.#uses.get(concept) ?? 1)) : 0);

  #read(original: string): Query {
    if (this.#last?.original !== original) {
      this.#last = { original, query: readQuery(original, this.#lexicon, this.#misspelt) };
    }
    return this.#last.query;
  }

  #candidates(original: string): Candidate[] {
    const query = this.#read(original);
    const subjects = query.finds.filter(subjectsOf);
    const texts = this.#index.score(query);
    const odds = this.#classifier.classify(query);
    const none = odds[odds.length - 1];
    const lean = Math.log((1 - none) / none) * leanWeight;
    const known = query.normalized.text === '' ? [] : Object.values(this.#classes);
    return [...new Set([...texts.best(mostCandidates), ...known])]
      .map((record) => {
        const phrases = this.#phrases.get(record) ?? [];
        const phrase = Math.max(0, ...phrases.map((each) => agreement(each, subjects, this.#weigh)));
        const text = texts.of(record);
        const covered = coverage(query, {
          text: this.#index.textOf(record),
          placeOf: (concept) => this.#index.placeOf(concept, record),
          answerShare: phrases.length > 0 ? byTheWay : 1,
          isGeneral: (concept) => concept < this.#compiled.general,
        });
        const likely = odds[this.#classes.indexOf(record)] ?? 0;
        // An entry without phrases, a prefecture's own, has its words alone to speak for it.
        const said = likely > 0 ? (phrase + likely) / 2 : phrase;
        const score = phrases.length > 0 ? said + text * textWeight : text;
        return {
          record,
          score,
          phrase,
          text,
          covered,
          likely,
          support: covered + (likely > 0 ? lean : 0) + (subjects.length > 1 ? phrase * phraseWeight : 0),
        };
      })
      .sort((a, b) => b.score - a.score || a.record - b.record);
  }

  #nameOf(concept: Concept, otherwise = ''): string {
    return this.#names[concept] || otherwise;
  }

  #explain(entry: Entry, original: string, { phrase, text, covered, likely }: Candidate): Explanation {
    const { normalized, finds, kind } = this.#read(original);
    const matched: Explanation['matched'] = [];
    if (phrase > 0) matched.push('phrase');
    if (kind === 'romaji') matched.push('reading');
    if (this.highlight(entry.question, original).length > 0) matched.push('question');
    if (this.highlight(answerText(entry, this.#document), original).length > 0) matched.push('answer');
    if (likely >= leastLikely) matched.push('examples');
    return {
      matched,
      phrase,
      text,
      coverage: covered,
      examples: likely,
      words: finds.filter(subjectsOf).map(({ concepts, start, end, certainty }) => ({
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
      const entry = this.#document.entries[candidate.record];
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

const subjectOf = (concepts: Find['concepts']): Concept => Math.max(...concepts);
