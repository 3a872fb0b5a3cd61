import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runSync } from '../../src/util/time-slicing.js';
import { featuresOf } from '../../src/search/classifier.js';
import { SpellCorrector } from '../../src/search/spell-correction.js';
import { lexiconOf } from '../../src/search/phrases.js';
import type { CompiledPhrases } from '../../src/search/phrases.js';
import { interpretQuery } from '../../src/search/interpret-query.js';
import type { Example } from './learn.js';

/** A query with the entries that answer it. */
export interface JudgedQuery {
  q: string;
  kind: string;
  /** Entries that answer it; none if the document does not answer it. */
  relevant: string[];
  /** Those that may come first. */
  best: string[];
}

/**
 * Reads the queries of a file, one per line.
 * @throws Error with the line that is not JSON.
 */
export const readQueries = (file: URL): JudgedQuery[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      try {
        return JSON.parse(line) as JudgedQuery;
      } catch (cause) {
        const place = `${fileURLToPath(file)}, line ${index + 1}`;
        throw new Error(`${place}: write one query as JSON, {"q": "…", "relevant": ["1-3"], "best": ["1-3"], …}`, {
          cause,
        });
      }
    });

/** `data/queries.jsonl`: queries with their answers, from which the search learns. */
export const readExamples = (): JudgedQuery[] => readQueries(new URL('../../data/queries.jsonl', import.meta.url));

/**
 * Reads queries as the search does. The classes are the entries with phrases, and one for no entry.
 * @throws Error with a query whose answer is not an entry.
 */
export function examplesOf(queries: readonly JudgedQuery[], compiled: CompiledPhrases): Example[] {
  const lexicon = runSync(lexiconOf(compiled));
  const spellCorrector = new SpellCorrector(lexicon);
  const entries = Object.keys(compiled.entries);
  return queries.map(({ q, best }) => {
    const unknown = best.find((id) => !entries.includes(id));
    if (unknown !== undefined)
      throw new Error(`「${q}」: ${unknown} is not an entry; use one of ${entries.join(', ')}`);
    return {
      features: [...featuresOf(interpretQuery(q, lexicon, spellCorrector))],
      belongs: [...entries.map((id) => (best.includes(id) ? 1 / best.length : 0)), best.length === 0 ? 1 : 0],
    };
  });
}
