import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../../../src/content/bundled/bundled-faq.js';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';
import { dateInJapan, visibleEntries } from '../../../../src/content/select/visible-entries.js';
import { documentWith } from '../validate/documents.js';
import type { Node } from '../validate/documents.js';

const entry = (id: string, extra: Node = {}): Node => ({
  id,
  category: '1',
  question: '問い',
  answer: '答え',
  ...extra,
});
const document = parseFaq(
  documentWith({
    entries: [
      entry('always'),
      entry('march', { from: '2026-03-01', until: '2026-03-31' }),
      entry('from-april', { from: '2026-04-01' }),
      entry('pharmacy', { audiences: ['pharmacy'] }),
    ],
  }),
);
const ids = (now: string, audience?: string) =>
  visibleEntries(document, { now: new Date(now), audience }).map(({ id }) => id);

describe('visibleEntries', () => {
  const moments: [moment: string, ...ids: string[]][] = [
    ['2026-02-28T23:59:59+09:00', 'always', 'pharmacy'],
    ['2026-03-01T00:00:00+09:00', 'always', 'march', 'pharmacy'],
    ['2026-03-31T23:59:59+09:00', 'always', 'march', 'pharmacy'],
    ['2026-04-01T00:00:00+09:00', 'always', 'from-april', 'pharmacy'],
    ['2026-03-31T15:00:00Z', 'always', 'from-april', 'pharmacy'],
  ];
  for (const [moment, ...expected] of moments) {
    it(`gives the entries that are valid in Japan at ${moment}`, () => {
      assert.deepEqual(ids(moment), expected);
    });
  }

  it('gives those for the chosen audience and for everyone', () => {
    assert.deepEqual(ids('2026-01-01T00:00:00Z', 'pharmacy'), ['always', 'pharmacy']);
    assert.deepEqual(ids('2026-01-01T00:00:00Z', 'clinic'), ['always']);
  });

  it('gives all of the ministry’s entries today', () => {
    assert.equal(visibleEntries(bundledFaq('ja')).length, 10);
  });
});

describe('dateInJapan', () => {
  it('does not depend on the time zone of the program', () => {
    assert.equal(dateInJapan(new Date('2026-12-31T14:59:59Z')), '2026-12-31');
    assert.equal(dateInJapan(new Date('2026-12-31T15:00:00Z')), '2027-01-01');
  });
});
