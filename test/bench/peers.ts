import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { normalizeText } from '../../src/search/normalize.js';

/** An entry as peers receive it, with its answer as plain text. */
export interface PlainEntry {
  id: string;
  question: string;
  answer: string;
}

/** Another search library for the same entries. */
export interface Peer {
  name: string;
  build(entries: readonly PlainEntry[]): (query: string) => string[];
}

function bigrams(text: string): string[] {
  const normalized = normalizeText(text);
  const pairs: string[] = [];
  for (let at = 0; at + 1 < normalized.length; at += 1) pairs.push(normalized.slice(at, at + 2));
  return pairs.length > 0 ? pairs : [normalized];
}

export const peers: readonly Peer[] = [
  {
    name: 'fuse.js default',
    build(entries) {
      const fuse = new Fuse(entries, { keys: ['question', 'answer'] });
      return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id);
    },
  },
  {
    name: 'fuse.js tuned, normalized',
    build(entries) {
      const normalized = entries.map(({ id, question, answer }) => ({
        id,
        question: normalizeText(question),
        answer: normalizeText(answer),
      }));
      const fuse = new Fuse(normalized, {
        keys: [
          { name: 'question', weight: 2 },
          { name: 'answer', weight: 1 },
        ],
        ignoreLocation: true,
        threshold: 0.4,
        includeScore: true,
      });
      return (query) => fuse.search(normalizeText(query), { limit: 10 }).map(({ item }) => item.id);
    },
  },
  {
    name: 'minisearch, bigrams, normalized, cut',
    build(entries) {
      const search = new MiniSearch<PlainEntry>({
        fields: ['question', 'answer'],
        tokenize: bigrams,
        searchOptions: { boost: { question: 2 }, tokenize: bigrams, combineWith: 'OR' },
      });
      search.addAll([...entries]);
      return (query) => {
        const hits = search.search(query);
        const best = hits.at(0)?.score ?? 0;
        const least = bigrams(query).length * 0.9;
        return hits
          .filter(({ score }) => score >= best * 0.35 && best >= least)
          .slice(0, 10)
          .map(({ id }) => String(id));
      };
    },
  },
];
