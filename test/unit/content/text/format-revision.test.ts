import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatRevision } from '../../../../src/content/text/format-revision.js';

const cases: [date: string, lang: string, words: string][] = [
  ['2026-11-25', 'ja', '令和8年11月25日（2026年11月25日）'],
  ['2019-05-01', 'ja-JP', '令和元年5月1日（2019年5月1日）'],
  ['2019-04-30', 'ja', '平成31年4月30日（2019年4月30日）'],
  ['2026-11-25', 'en', 'November 25, 2026 (Reiwa 8)'],
  ['soon', 'ja', 'soon'],
];
for (const [date, lang, words] of cases) {
  it(`formats ${date} in ${lang} as ${words}`, () => {
    assert.equal(formatRevision(date, lang), words);
  });
}
