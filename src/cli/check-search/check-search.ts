import { visibleEntries } from '../../content/select/visible-entries.js';
import type { FaqDocument } from '../../content/types/faq.js';
import { createFaqSearch } from '../../search/create-faq-search.js';
import type { ExpectedQuery } from './read-queries.js';

export interface FoundQuestion {
  id: string;
  /** The number that the page shows. */
  number: string;
  question: string;
}

export interface CheckedQuery extends ExpectedQuery {
  /** The first questions found, best first. */
  found: FoundQuestion[];
  /** Whether the first one is as expected; absent if nothing was expected. */
  passed?: boolean;
}

/** How many of the questions found are reported. */
const reportedQuestions = 3;

/** Searches as the page does on that day, and compares the first result with the expected one. */
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
    const found = search.search(each.query, { limit: reportedQuestions }).flatMap(({ id }): FoundQuestion[] => {
      const entry = byId.get(id);
      return entry ? [{ id, number: entry.number ?? id, question: entry.question }] : [];
    });
    const { expected } = each;
    if (expected === undefined) return { ...each, found };
    return { ...each, found, passed: expected.length === 0 ? found.length === 0 : isExpected(found.at(0), expected) };
  });
}

/** The list names a question by its id or by the number that people see. */
const isExpected = (first: FoundQuestion | undefined, expected: readonly string[]): boolean =>
  first !== undefined && (expected.includes(first.id) || expected.includes(first.number.normalize('NFKC')));
