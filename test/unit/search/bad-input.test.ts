import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import { createFaqSearch } from '../../../src/search/create-faq-search.js';

const search = createFaqSearch(bundledFaq('ja'));

/** Calls everything that an element calls for one query. */
function ask(query: string): void {
  for (const { id, score, ranges } of search.search(query, { explain: true })) {
    assert.ok(Number.isFinite(score) && id !== '');
    assert.ok([...ranges.question, ...ranges.answer].every(([start, end]) => start >= 0 && end > start));
  }
  search.closest(query);
  search.interpret(query);
}

describe('any query', () => {
  const odd: Record<string, string> = {
    empty: '',
    spaces: ' \t　\n',
    '100,000 letters': 'パスワード'.repeat(20_000),
    '100,000 Latin letters': 'pasuwa-do'.repeat(12_000),
    'lone surrogates': '\ud83d\ude00\ud83d パスワード \udc00',
    'special characters of regular expressions': '.*+?^${}()|[\\]\\ パス(ワード',
    'direction marks': '\u202eパスワード\u202c\u200f',
    'control characters': '\u0000\u0007パス\u001bワード',
    'many combining marks': `か${'\u3099'.repeat(5000)}`,
    'names of built-in properties': '__proto__ constructor toString hasOwnProperty',
  };
  for (const [what, query] of Object.entries(odd)) {
    it(`may be ${what}`, () => {
      ask(query);
    });
  }

  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), ask), { numRuns: 300 });
  });

  it('may be any mixture of what people type', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'パスワード',
        'ﾊﾟｽ',
        'わすれ',
        'roguin',
        'ID',
        '　',
        'ー',
        '々',
        'っ',
        '゛',
        'n',
        "n'",
        '😀',
        '\ud800',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        ask(pieces.join(''));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same entries with spaces of any width around it', () => {
    fc.assert(
      fc.property(fc.constantFrom('パスワード', 'メール', 'ログイン', 'スマートフォン'), fc.nat(3), (word, spaces) => {
        const padded = `${' '.repeat(spaces)}${word}${'　'.repeat(spaces)}`;
        assert.deepEqual(
          search.search(padded).map(({ id }) => id),
          search.search(word).map(({ id }) => id),
        );
      }),
    );
  });
});
