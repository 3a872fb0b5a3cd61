import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundledPhrases } from '../../../../src/search/bundled-phrases.js';
import { normalizeText } from '../../../../src/search/normalize.js';
import { Classifier } from '../../../../src/search/classifier.js';
import { normalize } from '../../../../src/search/normalize.js';
import type { Query } from '../../../../src/search/interpret-query.js';
import { examplesOf, readExamples, readQueries } from '../../../../scripts/phrases/examples.js';
import type { JudgedQuery } from '../../../../scripts/phrases/examples.js';
import { learn } from '../../../../scripts/phrases/learn.js';
import { issuesAgainst } from '../../content/bundled/schemas.js';
import { readQueries as readTestQueries, unseenQueries } from '../../search/queries.js';

const query = (q: string, ...best: string[]): JudgedQuery => ({ q, relevant: best, best, kind: 'keyword' });
const read = (text: string): Query => ({ normalized: normalize(text), weights: [], matches: [], kind: 'typed' });

describe('learning from examples', () => {
  const animals = ['ねこのえさ', 'ねこがなく', 'ねこのつめ', 'こねこ', 'ねこずき'].map((q) => query(q, '1-1'));
  const ships = ['ふねのへさき', 'ふねがでる', 'こぶねとふね', 'ふなのりのふね', 'ふねのいかり'].map((q) =>
    query(q, '1-2'),
  );
  const others = ['てんきよほう', 'きょうのてんき', 'てんきず', 'あめのてんき', 'てんきあめ'].map((q) => query(q));
  const classes = Object.keys(bundledPhrases.entries).length + 1;
  const examples = examplesOf([...animals, ...ships, ...others], bundledPhrases);
  const weights = learn(examples, classes);
  const likeliest = (text: string): number => {
    const odds = new Classifier(weights, classes).classify(read(text));
    return odds.indexOf(Math.max(...odds));
  };

  it('assigns unseen queries to an entry or to none, based on the examples', () => {
    assert.equal(likeliest('ねこのひげ'), 0);
    assert.equal(likeliest('ふねのきて き'), 1);
    assert.equal(likeliest('あすのてんき'), classes - 1);
  });

  it('is deterministic', () => {
    assert.equal(learn(examples, classes), weights);
  });

  it('ignores features of a single example', () => {
    assert.equal(
      learn(examplesOf([...animals, query('りんご', '1-2')], bundledPhrases), classes).length < weights.length,
      true,
    );
  });

  it('reports a query whose answer is not an entry', () => {
    assert.throws(
      () => examplesOf([query('ねこ', '7-7')], bundledPhrases),
      /「ねこ」: 7-7 is not an entry; use one of 1-1, /,
    );
  });

  it('reports a line that is not JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gmis-queries-'));
    const file = join(folder, 'queries.jsonl');
    writeFileSync(file, `${JSON.stringify(query('ねこ', '1-1'))}\n{"q": "いぬ"\n`);
    try {
      assert.throws(() => readQueries(pathToFileURL(file)), /queries\.jsonl, line 2: write one query as JSON/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the examples', () => {
  const examples = readExamples();

  it('are valid against their schema, and the best entries are relevant', () => {
    assert.ok(examples.length > 4000);
    for (const example of examples) {
      assert.deepEqual(issuesAgainst('query.schema.json', example), [], example.q);
      for (const id of example.best) assert.ok(example.relevant.includes(id), example.q);
      assert.equal(example.best.length === 0, example.kind === 'offtopic', example.q);
    }
  });

  it('cover each entry with every kind of query, and queries that no entry answers', () => {
    const kinds = new Set(examples.map(({ kind }) => kind));
    for (const id of Object.keys(bundledPhrases.entries)) {
      const asked = new Set(examples.filter(({ best }) => best.includes(id)).map(({ kind }) => kind));
      assert.ok(asked.size >= kinds.size - 1, `${id}: ${[...asked].join(', ')}`);
    }
    assert.ok(examples.filter(({ best }) => best.length === 0).length > 500);
  });

  it('contain no query of the search tests', () => {
    const testQueries = new Set(
      [...readTestQueries('dev'), ...readTestQueries('held'), ...readTestQueries('hard'), ...unseenQueries()].map(
        ({ q }) => normalizeText(q),
      ),
    );
    assert.deepEqual(
      examples.map(({ q }) => q).filter((q) => testQueries.has(normalizeText(q))),
      [],
    );
  });

  it('contain no development query of more than one word, not even within a longer query', () => {
    const long = readTestQueries('dev').filter(({ q }) => /\s|[ぁ-ん][一-龯ァ-ヶ]|.{8}/u.test(q));
    assert.ok(long.length > 70);
    assert.deepEqual(
      examples.map(({ q }) => q).filter((q) => long.some((query) => q.includes(query.q))),
      [],
    );
  });

  it('contain each query once', () => {
    const seen = new Set<string>();
    const twice = examples.filter(({ q }) => seen.has(normalizeText(q)) || !seen.add(normalizeText(q)));
    assert.deepEqual(twice, []);
  });
});
