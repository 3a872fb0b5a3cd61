import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PatternError, expand } from '../../../src/search/checked-pattern.js';

describe('the notation of phrases', () => {
  const cases: [string, string[]][] = [
    ['パスワード', ['パスワード']],
    ['(パス|PW)忘れ', ['パス忘れ', 'PW忘れ']],
    ['パス(を)?忘れ', ['パス忘れ', 'パスを忘れ']],
    ['ユーザー?', ['ユーザ', 'ユーザー']],
    ['赤|白', ['赤', '白']],
    ['(a(b|c)?)d', ['ad', 'abd', 'acd']],
    ['(を|が)?', ['を', 'が']],
    ['𠮷?野家', ['野家', '𠮷野家']],
    ['(a|a)', ['a']],
  ];
  for (const [pattern, texts] of cases) {
    it(`${pattern} stands for ${texts.join(', ')}`, () => {
      assert.deepEqual(expand(pattern), texts);
    });
  }

  const issues: [string, RegExp][] = [
    ['(パス', /\(character 4\): a parenthesis is not closed/],
    ['パス)', /\(character 3\): a parenthesis is closed that was not opened/],
    ['?パス', /\(character 1\): \? stands behind nothing/],
    ['(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)', /more than 2000 texts/],
  ];
  for (const [pattern, message] of issues) {
    it(`refuses ${pattern} and names the place`, () => {
      assert.throws(
        () => expand(pattern),
        (error: unknown) => error instanceof PatternError && message.test(error.message),
      );
    });
  }
});
