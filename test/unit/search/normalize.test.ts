import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalize, normalizeText } from '../../../src/search/normalize.js';

describe('normalize', () => {
  const same: [string, string[]][] = [
    ['width and case', ['ＩＤ', 'id', 'Id', 'ｉｄ']],
    ['katakana, hiragana and half-width kana', ['パスワード', 'ぱすわーど', 'ﾊﾟｽﾜｰﾄﾞ']],
    ['separate voicing marks', ['が', 'か\u3099', 'ｶﾞ', 'ガ']],
    ['written and omitted long vowel marks', ['ユーザー', 'ユーザ', 'ゆーざ', 'ユウザー'.replace('ウ', 'ー')]],
    ['small kana', ['キャッシュ', 'キヤツシユ'.replace('ツ', 'ッ'), 'きゃっしゅ']],
    ['the particles を and お', ['を', 'お']],
    ['iteration marks', ['人人', '人々']],
    ['spaces and punctuation', ['G-MIS', 'G MIS', 'GMIS', 'Ｇ－ＭＩＳ', '「G・MIS」']],
    ['a long o', ['どうして', 'どーして', 'ドウシテ']],
    ['composed forms', ['㍿', '株式会社']],
    ['control characters', ['メール', 'メ\u0000ー\u200bル']],
  ];
  for (const [what, texts] of same) {
    it(`makes ${what} the same`, () => {
      assert.deepEqual([...new Set(texts.map(normalizeText))].length, 1, texts.map(normalizeText).join(' | '));
      assert.notEqual(normalizeText(texts[0] ?? ''), '');
    });
  }

  it('keeps different words different', () => {
    for (const [a, b] of [
      ['かき', 'がき'],
      ['病院', '美容院'],
      ['1-1', '1-2'],
    ] as const) {
      assert.notEqual(normalizeText(a), normalizeText(b));
    }
  });

  it('gives offsets into the original', () => {
    const original = '「ﾊﾟｽﾜｰﾄﾞ」';
    const { text, starts, ends } = normalize(original);
    assert.equal(text.length, starts.length);
    assert.equal(original.slice(starts[0], ends[0]), 'ﾊﾟ');
    assert.equal(original.slice(starts[text.length - 1], ends[text.length - 1]), 'ﾄﾞ');
  });

  it('counts a long vowel mark as part of the letter before it, and a space as part of none', () => {
    const { starts, ends } = normalize('サーバー ID');
    assert.deepEqual(starts, [0, 2, 5, 6]);
    assert.deepEqual(ends, [2, 4, 6, 7]);
  });

  it('gives offsets after surrogate pairs', () => {
    const original = '😀𠮟るID';
    const { text, starts, ends } = normalize(original);
    const at = text.indexOf('id');
    assert.equal(original.slice(starts[at], ends[at + 1]), 'ID');
    assert.equal(original.slice(starts[0], ends[0]), '𠮟');
  });

  it('marks where a word may begin', () => {
    const { text, boundaries } = normalize('provide ID');
    assert.equal(boundaries[text.indexOf('id')], false);
    assert.equal(boundaries[text.lastIndexOf('id')], true);
  });
});
