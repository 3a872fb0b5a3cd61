import { answerText } from '../../../content/text/plain-text.js';
import type { Entry, FaqDocument } from '../../../content/types/faq.js';

/** How long one task may run, in milliseconds: short enough that the page still responds to keys at once. */
const slice = 8;

interface Job {
  place: Element;
  entries: readonly Entry[];
  document: FaqDocument;
  next: number;
}

/**
 * Writes the text of questions that are not rendered, two nodes each, so that find-in-page and printing include them:
 * they are `hidden="until-found"`, and the style sheet shows them on paper. It runs while the page is idle.
 */
export class FindableText {
  readonly #onFound: (id: string) => void;
  readonly #jobs = new Map<Element, Job>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onFound - called with the id of a question that find-in-page has found. */
  constructor(onFound: (id: string) => void) {
    this.#onFound = onFound;
  }

  connect(): void {
    addEventListener('beforeprint', this.#finish);
  }

  disconnect(): void {
    removeEventListener('beforeprint', this.#finish);
    clearTimeout(this.#timer);
  }

  /** Starts or continues with every placeholder, and forgets those removed from the page. */
  fill(places: readonly { place: Element; entries: readonly Entry[] }[], document: FaqDocument): void {
    const before = [...this.#jobs.values()];
    this.#jobs.clear();
    for (const { place, entries } of places) {
      const same = before.filter(
        (job) => job.place === place && job.document === document && alike(job.entries, entries),
      );
      if (same.length === 0) place.replaceChildren();
      this.#jobs.set(place, same[0] ?? { place, entries, document, next: 0 });
    }
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const end = performance.now() + slice;
      if (!this.#work(() => performance.now() < end)) this.#schedule();
    });
  }

  /** @returns whether all work is done. */
  #work(goOn: () => boolean): boolean {
    for (const job of this.#jobs.values()) {
      for (; job.next < job.entries.length; job.next += 1) {
        if (!goOn()) return false;
        job.place.append(this.#findable(job.entries[job.next], job.document));
      }
    }
    return true;
  }

  #finish = (): void => {
    this.#work(() => true);
  };

  #findable(entry: Entry, document: FaqDocument): Element {
    const findable = globalThis.document.createElement('div');
    const question = globalThis.document.createElement('b');
    question.textContent = `${entry.number ?? entry.id} ${entry.question}\n`;
    findable.append(question, answerText(entry, document));
    if (entry.lang !== undefined) findable.lang = entry.lang;
    findable.setAttribute('hidden', 'until-found');
    findable.addEventListener('beforematch', () => {
      this.#onFound(entry.id);
    });
    return findable;
  }
}

function alike(one: readonly Entry[], other: readonly Entry[]): boolean {
  return one.length === other.length && one[0] === other[0] && one[one.length - 1] === other[other.length - 1];
}
