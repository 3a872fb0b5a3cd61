import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEntry } from '../../../../../src/elements/faq/document-view.js';
import { nextCount, paginate } from '../../../../../src/elements/faq/custom/pagination.js';
import type { Entry } from '../../../../../src/content/types/faq.js';

const list = (count: number, name = 'n'): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${name}${index}`,
    category: name,
    question: '問い',
    answer: [],
  }));
/** Each list as runs: the number of rendered entries or, if negative, of remaining ones. */
const runs = (lists: Entry[][], ...revealed: string[]): number[][] =>
  paginate(lists, new Set(revealed)).map((items) => {
    const found: number[] = [];
    for (const item of items) {
      if (!isEntry(item)) found.push(-item.remainder.length);
      else if ((found.at(-1) ?? 0) > 0) found[found.length - 1] += 1;
      else found.push(1);
    }
    return found;
  });

describe('a page of entries', () => {
  it('has all entries if there are at most a hundred', () => {
    assert.deepEqual(runs([list(90)]), [[90]]);
    assert.deepEqual(runs([list(60, 'a'), list(40, 'b')]), [[60], [40]]);
  });

  it('has the first twenty-five if there are more, and the remainder', () => {
    assert.deepEqual(runs([list(101)]), [[25, -76]]);
    assert.deepEqual(runs([list(10_000)]), [[25, -9975]]);
  });

  it('goes through the categories in their order', () => {
    assert.deepEqual(runs([list(10, 'a'), list(100, 'b'), list(30, 'c')]), [[10], [25, -75], [-30]]);
  });

  it('adds the twenty-five around an entry that a visitor was led to', () => {
    assert.deepEqual(runs([list(150)], 'n25'), [[50, -100]]);
    assert.deepEqual(runs([list(150)], 'n110'), [[25, -75, 25, -25]]);
    assert.deepEqual(runs([list(150)], 'n149', 'n25'), [[50, -75, 25]]);
  });

  it('has nothing for an empty list', () => {
    assert.deepEqual(runs([[], list(3)]), [[], [3]]);
  });

  it('is the same every time it is computed', () => {
    const lists = [list(70, 'a'), list(70, 'b')];
    const revealed = new Set(['b30']);
    assert.deepEqual(paginate(lists, revealed), paginate(lists, revealed));
    assert.deepEqual([...revealed], ['b30']);
  });

  it('says how many come next', () => {
    assert.equal(nextCount({ remainder: list(76) }), 25);
    assert.equal(nextCount({ remainder: list(7) }), 7);
  });
});
