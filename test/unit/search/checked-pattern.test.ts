import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PatternError, expand } from '../../../src/search/checked-pattern.js';

describe('phrase patterns', () => {
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
    it(`${pattern} expands to ${texts.join(', ')}`, () => {
      assert.deepEqual(expand(pattern), texts);
    });
  }

  const issues: [string, RegExp][] = [
    ['(パス', /\(character 4\): missing closing parenthesis/],
    ['パス)', /\(character 3\): unexpected closing parenthesis/],
    ['?パス', /\(character 1\): \? must follow a letter or a group/],
    ['(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)', /more than 2000 texts/],
  ];
  for (const [pattern, message] of issues) {
    it(`rejects ${pattern} and reports the position`, () => {
      assert.throws(
        () => expand(pattern),
        (error: unknown) => error instanceof PatternError && message.test(error.message),
      );
    });
  }
});
