import type { LitElement, ReactiveController } from 'lit';
import type { FaqDocument } from '../../content/types/faq.js';
import type { FaqHit, FaqSearch, Interpretation } from '../../search/create-faq-search.js';
import type { TextRange } from '../../search/highlight.js';
import { msg } from '../../i18n/msg.js';
import { search, searchResults } from '../shared/late-imports.js';
import type { LazyLoader } from '../shared/lazy-loader.js';

/** How long after the last key a search counts as settled, in milliseconds. */
const restTime = 500;

/** Searches as the visitor types, and reports once when a search has settled. */
export class SearchController implements ReactiveController {
  /** The hits, best first; `undefined` without a search. */
  hits: readonly FaqHit[] | undefined;
  engine: FaqSearch | undefined;
  /** The code that renders the results; loaded with the engine. */
  templates: typeof import('./results-template.js') | undefined;

  readonly #host: LitElement;
  readonly #lazy: LazyLoader;
  readonly #onRest: (query: string) => void;
  #document: FaqDocument | undefined;
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #indexing: Promise<void> | undefined;
  #abort: AbortController | undefined;

  constructor(host: LitElement, lazy: LazyLoader, onRest: (query: string) => void) {
    this.#host = host;
    this.#lazy = lazy;
    this.#onRest = onRest;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Prepares the engine before the first key is pressed, once for each document. */
  prepare(): Promise<void> {
    const document = this.#document;
    return (this.#indexing ??= document ? this.#load(document) : undefined) ?? Promise.resolve();
  }

  async #load(document: FaqDocument): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    let indexing: Promise<void> | undefined;
    await this.#lazy.run(
      'search',
      () => Promise.all([search.load(), searchResults.load()]),
      ([{ createFaqSearchAsync }, templates]) => {
        this.templates = templates;
        indexing = this.#index(createFaqSearchAsync(document, { signal }), signal);
      },
      () => msg('検索を読み込めませんでした。すべての質問を表示しています。'),
      () => {
        this.#indexing = undefined;
      },
    );
    await indexing;
  }

  /** Long documents are indexed in slices, so that the page stays responsive. */
  async #index(engine: Promise<FaqSearch>, signal: AbortSignal): Promise<void> {
    try {
      this.engine = await engine;
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    this.#search(this.engine);
    this.#host.requestUpdate();
  }

  /** Sets the document that is shown and the query. */
  update(document: FaqDocument, query: string): void {
    const changed = document !== this.#document;
    if (!changed && query === this.#query) return;
    const asked = query.trim() !== '' || this.#query.trim() !== '';
    if (changed) {
      this.#abort?.abort();
      this.#indexing = undefined;
      this.engine = undefined;
    }
    this.#document = document;
    this.#query = query;
    if (query.trim() === '') {
      this.hits = undefined;
      if (asked) this.#rest();
    } else if (this.engine) {
      this.#search(this.engine);
    } else {
      void this.prepare();
    }
  }

  /** The ranges of the search terms in a text. */
  highlight(text: string): readonly TextRange[] {
    return this.hits && this.engine ? this.engine.highlight(text, this.#query) : [];
  }

  /** How the query was interpreted, if that differs from what was typed. */
  get interpretation(): Interpretation | undefined {
    return this.hits && this.engine ? this.engine.interpret(this.#query) : undefined;
  }

  #search(engine: FaqSearch): void {
    if (this.#query.trim() === '') return;
    this.hits = engine.search(this.#query, { limit: Number.POSITIVE_INFINITY });
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#onRest(this.#query);
    }, restTime);
  }
}
