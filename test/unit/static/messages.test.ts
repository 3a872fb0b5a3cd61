import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words } from '../../../src/static/messages.js';
import { readText } from '../../package/repository.js';

/** The elements' words, Japanese → English, with `{0}` … where a value stands. */
const translations = new Map(
  [...readText('data/locales/en.xlf').matchAll(/<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs)].map(
    ([, source = '', target = '']) => [plain(source), plain(target)],
  ),
);

function plain(text: string): string {
  return text.replace(/<x id="(\d)"[^>]*\/>/g, '{$1}').replaceAll('&amp;', '&');
}

const say = (word: (typeof words.ja)[keyof typeof words.ja]): string =>
  typeof word === 'string' ? word : word('{0}', '{1}', '{2}');

describe('the words around static content', () => {
  /** Said by static content alone. */
  const own = ['contents', 'tryToReach'];

  for (const key of Object.keys(words.ja) as (keyof typeof words.ja)[]) {
    if (own.includes(key)) continue;
    it(`are those of the elements in both languages: ${key}`, () => {
      assert.equal(say(words.en[key]), translations.get(say(words.ja[key])));
    });
  }
});
