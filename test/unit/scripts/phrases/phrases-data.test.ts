import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../../../src/content/bundled/bundled-faq.js';
import { expand } from '../../../../src/search/checked-pattern.js';
import { compiledPhrases, readPhrases } from '../../../../scripts/phrases/write.js';
import { readData } from '../../content/bundled/data-files.js';
import { issuesAgainst } from '../../content/bundled/schemas.js';
import { readQueries } from '../../search/queries.js';

const { entries } = bundledFaq('ja');

describe('the phrases', () => {
  for (const lang of ['ja', 'en'] as const) {
    const phrases = readPhrases(lang);
    const patterns = [
      ...Object.values(phrases.synonyms).flatMap((each) => each ?? []),
      ...phrases.ignore,
      ...phrases.outOfScope,
    ];

    it(`are valid against their schema (${lang})`, () => {
      assert.deepEqual(issuesAgainst('phrases.schema.json', readData(`phrases.${lang}.json`)), []);
    });

    it(`have a valid syntax (${lang})`, () => {
      assert.ok(patterns.length > 100);
      for (const pattern of patterns) assert.ok(expand(pattern).length > 0, pattern);
    });

    it(`contain no development query of more than one word (${lang})`, () => {
      // The suggestions are part of the design, and 「ログインできない」 is one of them.
      const { suggestions, ...rest } = phrases;
      const text = JSON.stringify(rest);
      assert.ok(suggestions.length > 2);
      const queries = readQueries('dev').filter(({ q }) => /\s|[ぁ-ん][一-龯ァ-ヶ]|.{8}/u.test(q));
      assert.ok(queries.length > 70);
      assert.deepEqual(
        queries.map(({ q }) => q).filter((q) => text.includes(q)),
        [],
      );
    });

    it(`consist of concepts or plain words (${lang})`, () => {
      for (const phrase of Object.values(phrases.entries).flatMap((each) => each ?? [])) {
        for (const part of phrase.split(/\s+/)) assert.ok(expand(part).length > 0, phrase);
      }
    });
  }

  it('exist for every entry and for nothing else', () => {
    assert.deepEqual(
      Object.keys(readPhrases('ja').entries).sort(),
      entries.map(({ id }) => id),
    );
  });

  it('are compiled (npm run phrases)', async () => {
    const stored = readFileSync(new URL('../../../../data/generated/phrases.json', import.meta.url), 'utf8');
    assert.equal(await compiledPhrases(), stored);
  });

  it('are reported with the place of an issue', () => {
    const broken = { ...(readData('phrases.ja.json') as object), suggestions: ['', 'a', 'b'] };
    assert.ok(issuesAgainst('phrases.schema.json', broken).some((issue) => issue.includes('suggestions')));
  });
});
