import { visibleEntries } from '../../content/select/visible-entries.js';
import type { FaqDocument } from '../../content/types/faq.js';
import { createFaqSearch } from '../../search/create-faq-search.js';
import type { ExpectedQuery } from './queries.js';

export interface Found {
  id: string;
  /** As it is shown. */
  number: string;
  question: string;
}

export interface CheckedQuery extends ExpectedQuery {
  /** The first questions found, best first. */
  found: Found[];
  /** Whether the first one is expected; absent where nothing was said. */
  passed?: boolean;
}

/** So many of the questions found are told. */
const told = 3;

/** Searches as the page does on a day and holds what comes first against what is expected. */
export function checkSearch(
  document: FaqDocument,
  queries: readonly ExpectedQuery[],
  { now, progress }: { now: Date; progress?: (done: number) => void },
): CheckedQuery[] {
  const shown = { ...document, entries: visibleEntries(document, { now }) };
  const search = createFaqSearch(shown);
  const byId = new Map(shown.entries.map((entry) => [entry.id, entry]));
  return queries.map((each, index) => {
    progress?.(index);
    const found = search.search(each.query, { limit: told }).flatMap(({ id }): Found[] => {
      const entry = byId.get(id);
      return entry ? [{ id, number: entry.number ?? id, question: entry.question }] : [];
    });
    const { expected } = each;
    if (expected === undefined) return { ...each, found };
    return { ...each, found, passed: expected.length === 0 ? found.length === 0 : isExpected(found.at(0), expected) };
  });
}

/** A question is named by its id, or by the number that people see. */
const isExpected = (first: Found | undefined, expected: readonly string[]): boolean =>
  first !== undefined && (expected.includes(first.id) || expected.includes(first.number.normalize('NFKC')));
