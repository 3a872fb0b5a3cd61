import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import { createFaqSearch } from '../../../src/search/create-faq-search.js';
import { idsOf, measure, readQueries, unseenQueries } from './queries.js';

const search = createFaqSearch(bundledFaq('ja'));

function atLeast(
  queries: ReturnType<typeof readQueries>,
  goal: { top1: number; hit3: number; answered: number; offTopic: number },
): void {
  const quality = measure(queries, idsOf(search));
  for (const figure of ['top1', 'hit3', 'answered', 'offTopic'] as const) {
    assert.ok(
      quality[figure] >= goal[figure],
      `${figure} is ${quality[figure].toFixed(1)} %, expected ${goal[figure]}`,
    );
  }
}

describe('search quality', () => {
  it('reaches the goals on the development queries', () => {
    atLeast(readQueries('dev'), { top1: 95, hit3: 99, answered: 99, offTopic: 90 });
  });

  it('reaches the goals on the unseen rounds, which gave no word and no example', () => {
    const queries = unseenQueries();
    assert.ok(queries.length >= 500);
    atLeast(queries, { top1: 93, hit3: 98, answered: 98, offTopic: 90 });
  });

  it('reaches the goals on the held-back half of the rounds that gave examples', () => {
    const queries = readQueries('held');
    assert.ok(queries.length >= 400);
    atLeast(queries, { top1: 93, hit3: 98, answered: 98, offTopic: 90 });
  });

  it('beats the best other library even without phrases', () => {
    const bare = createFaqSearch(bundledFaq('ja'), { phrases: false });
    assert.ok(measure(readQueries('dev'), idsOf(bare)).top1 > 66.4);
  });
});
