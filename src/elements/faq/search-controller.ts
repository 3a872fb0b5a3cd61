import type { LitElement, ReactiveController } from 'lit';
import type { FaqDocument } from '../../content/types/faq.js';
import type { FaqHit, FaqSearch, Interpretation } from '../../search/create-faq-search.js';
import type { TextRange } from '../../search/highlight.js';
import { warnOnce } from '../../util/warn-once.js';

/** How long after the last key a search counts as finished, in milliseconds. */
const restTime = 500;

/** Searches as the visitor types, and says once when a search has come to rest. */
export class SearchController implements ReactiveController {
  /** What was found, best first; `undefined` while nothing is searched for. */
  hits: readonly FaqHit[] | undefined;
  engine: FaqSearch | undefined;
  /** What draws that; it comes with the engine. */
  view: typeof import('./results-template.js') | undefined;

  readonly #host: LitElement;
  readonly #onRest: (query: string) => void;
  #document: FaqDocument | undefined;
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #indexing: Promise<void> | undefined;
  #abort: AbortController | undefined;

  constructor(host: LitElement, onRest: (query: string) => void) {
    this.#host = host;
    this.#onRest = onRest;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Gets the engine ready before the first key is pressed, once for each document. */
  prepare(): Promise<void> {
    return (this.#indexing ??= this.#document ? this.#index(this.#document) : undefined) ?? Promise.resolve();
  }

  /** Reads a document in slices, so that the page answers meanwhile even where it is long. */
  async #index(document: FaqDocument): Promise<void> {
    const signal = (this.#abort = new AbortController()).signal;
    try {
      const [{ createFaqSearchAsync }, view] = await Promise.all([
        import('../../search/create-faq-search.js'),
        import('./results-template.js'),
      ]);
      const engine = await createFaqSearchAsync(document, { signal });
      if (signal.aborted) return;
      this.engine = engine;
      this.view = view;
      this.#search(engine);
      this.#host.requestUpdate();
    } catch (error) {
      if (signal.aborted) return;
      this.#indexing = undefined;
      warnOnce(`the search could not be loaded, all questions stay in view (${String(error)})`);
    }
  }

  /** Tells what document is shown and what is searched for in it. */
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

  /** Where the words searched for stand in a text. */
  highlight(text: string): readonly TextRange[] {
    return this.hits && this.engine ? this.engine.highlight(text, this.#query) : [];
  }

  /** How the query was read, where that differs from what was typed. */
  get reading(): Interpretation | undefined {
    return this.hits && this.engine ? this.engine.read(this.#query) : undefined;
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
