import Fuse from 'fuse.js/min-basic';
import { answerText } from '../faq/plain-text.js';
import type { FaqDocument } from '../faq/types.js';
export interface FaqHit {
  id: string;
  score: number;
  ranges: { question: [number, number][]; answer: [number, number][] };
}
export interface FaqSearch {
  search(query: string, options?: { limit?: number }): FaqHit[];
  highlight(text: string, query: string): [number, number][];
  nearest(query: string, options?: { limit?: number }): FaqHit[];
  suggestions: readonly string[];
}
export function createFaqSearch(document: FaqDocument): FaqSearch {
  const fuse = new Fuse(
    document.entries.map((e) => ({ id: e.id, question: e.question, answer: answerText(e, document) })),
    { keys: ['question', 'answer'], includeScore: true, threshold: 0.3, ignoreLocation: true },
  );
  const search = (query: string, { limit = 10 } = {}): FaqHit[] =>
    query.trim() === ''
      ? []
      : fuse
          .search(query, { limit })
          .map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 0), ranges: { question: [], answer: [] } }));
  return {
    search,
    nearest: search,
    suggestions: [],
    highlight: (text, query) => {
      const i = text.indexOf(query);
      return query && i >= 0 ? [[i, i + query.length]] : [];
    },
  };
}
