import type { Entry } from '../../../content/types/faq.js';
import type { Page, Remainder } from '../document-view.js';

/** The size of a page in a long list: the entries shown at first, and those added by each press of the button. */
export const pageSize = 25;
/** Up to this number all entries are shown. */
const largestComplete = 100;

/**
 * Decides which entries of long lists are rendered, so that a visitor does not wait longer for more entries: the first
 * pages, and each page with an entry that a visitor has navigated to (with a link, find-in-page or the button).
 * @param lists - the entries in view, one list for each category, or one for the results of a search.
 * @param revealed - the ids of those entries.
 */
export function paginate(lists: readonly (readonly Entry[])[], revealed: ReadonlySet<string>): Page {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  let left = count > largestComplete ? pageSize : count;
  return lists.map((entries) => {
    const items: (Entry | Remainder)[] = [];
    let remainder: Entry[] | undefined;
    for (let start = 0; start < entries.length; start += pageSize) {
      const page = entries.slice(start, start + pageSize);
      const isFirst = left > 0;
      left -= page.length;
      if (isFirst || page.some(({ id }) => revealed.has(id))) {
        items.push(...page);
        remainder = undefined;
      } else if (remainder) {
        remainder.push(...page);
      } else {
        remainder = page;
        items.push({ remainder });
      }
    }
    return items;
  });
}

/** How many entries the button shows next. */
export const nextCount = ({ remainder }: Remainder): number => Math.min(pageSize, remainder.length);
