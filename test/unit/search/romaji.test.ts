import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRomaji } from '../../../src/search/romaji.js';

describe('reading Latin letters as Japanese', () => {
  const readings: [string, string, string][] = [
    ['Hepburn', 'shitsumon', 'しつもん'],
    ['Kunrei', 'situmon', 'しつもん'],
    ['Hepburn', 'chuushi', 'ちゅうし'],
    ['Kunrei', 'tyuusi', 'ちゅうし'],
    ['a doubled consonant', 'kyasshu', 'きゃっしゅ'],
    ['a typist’s small tsu', 'kyaltsushu'.replace('ltsu', 'ltu'), 'きゃっしゅ'],
    ['a long vowel by its key', 'pasuwa-do', 'ぱすわーど'],
    ['n before a consonant', 'annai', 'あんない'],
    ['nn', 'kannri', 'かんり'],
    ['n with its mark', "ken'in", 'けんいん'],
    ['n at the end', 'sain', 'さいん'],
    ['foreign sounds', 'fairu', 'ふぁいる'],
    ['j', 'joushin', 'じょうしん'],
    ['zy', 'zyousin', 'じょうしん'],
    ['capitals', 'ROGUIN', 'ろぐいん'],
  ];
  for (const [habit, letters, kana] of readings) {
    it(`knows ${habit}: ${letters}`, () => {
      assert.deepEqual(readRomaji(letters), { kana, left: 0 });
    });
  }

  it('counts the letters that are no syllable', () => {
    assert.ok(readRomaji('strength').left >= 4);
  });

  it('keeps a word that is to stay Latin', () => {
    assert.equal(readRomaji('url', (run) => run === 'url').kana, 'url');
  });
});
