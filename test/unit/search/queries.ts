import type { FaqSearch } from '../../../src/search/create-faq-search.js';
import { readQueries as readFile } from '../../../scripts/phrases/examples.js';
import type { JudgedQuery } from '../../../scripts/phrases/examples.js';

export type { JudgedQuery } from '../../../scripts/phrases/examples.js';

/** Queries that measure the search. None of them is among the examples from which it learns. */
export const readQueries = (name: 'dev' | 'held' | 'hard' | (typeof unseenRounds)[number]): JudgedQuery[] =>
  readFile(new URL(`queries.${name}.jsonl`, import.meta.url));

/**
 * Rounds from which no word and no example was taken, each written by someone who had seen only the document and the
 * development queries. The first five were used to choose the settings of the learning, the last two for nothing.
 */
export const unseenRounds = [
  'unseen-1',
  'unseen-2',
  'unseen-3',
  'unseen-4',
  'unseen-5',
  'unseen-6',
  'unseen-7',
] as const;

/** The queries of all unseen rounds. */
export const unseenQueries = (): JudgedQuery[] => unseenRounds.flatMap(readQueries);

/** Shares of queries in per cent. `offTopic` is the share of off-topic queries that find nothing. */
export interface Quality {
  count: number;
  top1: number;
  hit3: number;
  answered: number;
  offTopic: number;
}

/** Measures a search: on queries that the document answers, and on those that it does not. */
export function measure(queries: readonly JudgedQuery[], find: (query: string) => string[]): Quality {
  const on = queries.filter(({ kind }) => kind !== 'offtopic');
  const off = queries.filter(({ kind }) => kind === 'offtopic');
  const share = (of: readonly JudgedQuery[], holds: (query: JudgedQuery, ids: string[]) => boolean): number =>
    of.length === 0 ? 100 : (100 * of.filter((query) => holds(query, find(query.q))).length) / of.length;
  return {
    count: queries.length,
    top1: share(on, ({ best }, ids) => best.includes(ids[0])),
    hit3: share(on, ({ relevant }, ids) => ids.slice(0, 3).some((id) => relevant.includes(id))),
    answered: share(on, (_, ids) => ids.length > 0),
    offTopic: share(off, (_, ids) => ids.length === 0),
  };
}

export const idsOf =
  (search: FaqSearch) =>
  (query: string): string[] =>
    search.search(query).map(({ id }) => id);
