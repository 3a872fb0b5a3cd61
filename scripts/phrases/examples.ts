import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runSync } from '../../src/util/time-slicing.js';
import { featuresOf } from '../../src/search/classifier.js';
import { SpellCorrector } from '../../src/search/spell-correction.js';
import { lexiconOf } from '../../src/search/phrases.js';
import type { CompiledPhrases } from '../../src/search/phrases.js';
import { readQuery } from '../../src/search/interpret-query.js';
import type { Example } from './learn.js';

/** A query as somebody typed it, with the entries that answer it. */
export interface JudgedQuery {
  q: string;
  kind: string;
  /** Entries that answer it; none for what the document does not treat. */
  relevant: string[];
  /** Those among them that may come first. */
  best: string[];
}

/**
 * The queries of a file, one in each line.
 * @throws Error that names the line which is no JSON.
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

/** `data/queries.jsonl`: what people type, with the answers; the search learns from them. */
export const readExamples = (): JudgedQuery[] => readQueries(new URL('../../data/queries.jsonl', import.meta.url));

/**
 * Reads queries as the search will; the classes are the entries that have phrases, and none of them.
 * @throws Error that names a query whose answer is no entry.
 */
export function examplesOf(queries: readonly JudgedQuery[], compiled: CompiledPhrases): Example[] {
  const lexicon = runSync(lexiconOf(compiled));
  const misspelt = new SpellCorrector(lexicon);
  const entries = Object.keys(compiled.entries);
  return queries.map(({ q, best }) => {
    const stray = best.find((id) => !entries.includes(id));
    if (stray !== undefined) throw new Error(`「${q}」: ${stray} is no entry; name one of ${entries.join(', ')}`);
    return {
      features: [...featuresOf(readQuery(q, lexicon, misspelt))],
      belongs: [...entries.map((id) => (best.includes(id) ? 1 / best.length : 0)), best.length === 0 ? 1 : 0],
    };
  });
}
