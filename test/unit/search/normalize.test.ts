import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold, normalizeText } from '../../../src/search/normalize.js';

describe('folding', () => {
  const same: [string, string[]][] = [
    ['width and case', ['ＩＤ', 'id', 'Id', 'ｉｄ']],
    ['katakana, hiragana and half-width kana', ['パスワード', 'ぱすわーど', 'ﾊﾟｽﾜｰﾄﾞ']],
    ['voicing marks written apart', ['が', 'か\u3099', 'ｶﾞ', 'ガ']],
    ['long vowels, written or not', ['ユーザー', 'ユーザ', 'ゆーざ', 'ユウザー'.replace('ウ', 'ー')]],
    ['small kana', ['キャッシュ', 'キヤツシユ'.replace('ツ', 'ッ'), 'きゃっしゅ']],
    ['the particles を and お', ['を', 'お']],
    ['iteration marks', ['人人', '人々']],
    ['spaces and punctuation', ['G-MIS', 'G MIS', 'GMIS', 'Ｇ－ＭＩＳ', '「G・MIS」']],
    ['a long o', ['どうして', 'どーして', 'ドウシテ']],
    ['composed forms', ['㍿', '株式会社']],
    ['control characters', ['メール', 'メ\u0000ー\u200bル']],
  ];
  for (const [what, texts] of same) {
    it(`makes one of ${what}`, () => {
      assert.deepEqual([...new Set(texts.map(normalizeText))].length, 1, texts.map(normalizeText).join(' | '));
      assert.notEqual(normalizeText(texts[0] ?? ''), '');
    });
  }

  it('keeps apart what differs in meaning', () => {
    for (const [a, b] of [
      ['かき', 'がき'],
      ['病院', '美容院'],
      ['1-1', '1-2'],
    ] as const) {
      assert.notEqual(normalizeText(a), normalizeText(b));
    }
  });

  it('leads back to the original, by its own offsets', () => {
    const original = '「ﾊﾟｽﾜｰﾄﾞ」';
    const { text, starts, ends } = fold(original);
    assert.equal(text.length, starts.length);
    assert.equal(original.slice(starts[0], ends[0]), 'ﾊﾟ');
    assert.equal(original.slice(starts[text.length - 1], ends[text.length - 1]), 'ﾄﾞ');
  });

  it('leads back to a long vowel as part of what it lengthens, and to a space as none', () => {
    const { starts, ends } = fold('サーバー ID');
    assert.deepEqual(starts, [0, 2, 5, 6]);
    assert.deepEqual(ends, [2, 4, 6, 7]);
  });

  it('leads back over surrogate pairs', () => {
    const original = '😀𠮟るID';
    const { text, starts, ends } = fold(original);
    const at = text.indexOf('id');
    assert.equal(original.slice(starts[at], ends[at + 1]), 'ID');
    assert.equal(original.slice(starts[0], ends[0]), '𠮟');
  });

  it('says where a word may begin', () => {
    const { text, boundaries } = fold('provide ID');
    assert.equal(boundaries[text.indexOf('id')], false);
    assert.equal(boundaries[text.lastIndexOf('id')], true);
  });
});
