import type { Entry } from '../../../content/types/faq.js';

/** Questions that are shown at first and with each wish for more, where there are many. */
const pageSize = 25;
/** Up to here a list is shown whole. */
const mostWhole = 100;

/** Questions that are not drawn yet; plain text stands in for them. */
export interface Rest {
  rest: readonly Entry[];
}

/**
 * Decides what of a long list is drawn. Pages of it are drawn on demand, so that the number of questions does not decide
 * how long a visitor waits; what a visitor was led to (by a link, by find-in-page) is drawn where it stands.
 */
export class LongList {
  readonly #revealed = new Set<string>();
  #budget = Number.POSITIVE_INFINITY;

  /**
   * Begins a drawing.
   * @param count - of the questions in view, in all categories.
   */
  begin(count: number): void {
    this.#budget = count > mostWhole ? pageSize : Number.POSITIVE_INFINITY;
  }

  /** The questions to draw of one category or of a result, and what is left between and after them, in their order. */
  parts(entries: readonly Entry[]): (Entry | Rest)[] {
    const parts: (Entry | Rest)[] = [];
    let rest: Entry[] | undefined;
    for (let start = 0; start < entries.length; start += pageSize) {
      const page = entries.slice(start, start + pageSize);
      const within = this.#budget > 0;
      if (within) this.#budget -= page.length;
      if (within || page.some(({ id }) => this.#revealed.has(id))) {
        parts.push(...page);
        rest = undefined;
      } else if (rest) {
        rest.push(...page);
      } else {
        rest = page;
        parts.push({ rest });
      }
    }
    return parts;
  }

  /** Has the page that a question stands on drawn from now on. */
  reveal(id: string): void {
    this.#revealed.add(id);
  }

  /** How many questions the next wish for more brings. */
  static next({ rest }: Rest): number {
    return Math.min(pageSize, rest.length);
  }
}
