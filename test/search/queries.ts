import { readFileSync } from 'node:fs';
import type { FaqSearch } from '../../src/search/create-faq-search.js';

/** A query as somebody typed it, with the entries that answer it. */
export interface JudgedQuery {
  q: string;
  kind: string;
  /** Entries that answer it; none for what the document does not treat. */
  relevant: string[];
  /** Those among them that may come first. */
  best: string[];
  /** Which half of a set it belongs to: phrases were tuned on one, and measured on the other. */
  set?: 'tune' | 'held';
}

export const readQueries = (name: string): JudgedQuery[] =>
  readFileSync(new URL(`queries.${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuery);

/** The rounds in which we wrote queries of our own; each was measured before anybody tuned on it. */
export const ownRounds = [
  ...['own', 'own-2', 'own-3', 'own-4', 'own-5', 'own-7', 'own-8', 'own-9', 'own-10', 'own-11'],
  ...['own-13', 'own-15', 'own-16'],
];

/** The rounds that nobody has tuned on at all: what the search finds of the truly unseen. */
export const unseenRounds = ['own-6', 'own-14'];

/** A round written to find the limits, most of it in words that no document of this kind has: printed, and no goal. */
export const hardRound = 'own-12';

/** All queries of our own but the unseen and the hard. */
export const ownQueries = (): JudgedQuery[] => ownRounds.flatMap(readQueries);

/** The share of queries, in per cent, of which something holds; `offTopic` is the share that finds nothing. */
export interface Quality {
  count: number;
  top1: number;
  hit3: number;
  answered: number;
  offTopic: number;
}

/** Measures a search as `search-peers` does: over what the document answers, and over what it does not. */
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
