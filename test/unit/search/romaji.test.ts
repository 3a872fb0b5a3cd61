import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { romajiToKana } from '../../../src/search/romaji.js';

describe('romajiToKana', () => {
  const conversions: [string, string, string][] = [
    ['Hepburn', 'shitsumon', 'しつもん'],
    ['Kunrei', 'situmon', 'しつもん'],
    ['Hepburn', 'chuushi', 'ちゅうし'],
    ['Kunrei', 'tyuusi', 'ちゅうし'],
    ['a doubled consonant', 'kyasshu', 'きゃっしゅ'],
    ['a typist’s small tsu', 'kyaltsushu'.replace('ltsu', 'ltu'), 'きゃっしゅ'],
    ['a long vowel by its key', 'pasuwa-do', 'ぱすわーど'],
    ['n before a consonant', 'annai', 'あんない'],
    ['nn', 'kannri', 'かんり'],
    ['n with an apostrophe', "ken'in", 'けんいん'],
    ['n at the end', 'sain', 'さいん'],
    ['foreign sounds', 'fairu', 'ふぁいる'],
    ['j', 'joushin', 'じょうしん'],
    ['zy', 'zyousin', 'じょうしん'],
    ['capitals', 'ROGUIN', 'ろぐいん'],
  ];
  for (const [variant, letters, kana] of conversions) {
    it(`converts ${variant}: ${letters}`, () => {
      assert.deepEqual(romajiToKana(letters), { kana, unread: 0 });
    });
  }

  it('counts the letters that belong to no syllable', () => {
    assert.ok(romajiToKana('strength').unread >= 4);
  });

  it('keeps a word that is known in Latin letters', () => {
    assert.equal(romajiToKana('url', (run) => run === 'url').kana, 'url');
  });
});
