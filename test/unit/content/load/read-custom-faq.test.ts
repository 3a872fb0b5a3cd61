import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../../../src/content/bundled/bundled-faq.js';
import { FaqError } from '../../../../src/content/validate/faq-error.js';
import { mergeFaq } from '../../../../src/content/select/merge-faq.js';
import { readCustomFaq } from '../../../../src/content/load/read-custom-faq.js';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';
import { documentWith } from '../validate/documents.js';
import { readDemo } from '../bundled/data-files.js';
import { issuesAgainst } from '../bundled/schemas.js';

const base = bundledFaq('ja');
const value = documentWith({
  categories: [{ id: 'Q', title: '県の質問' }],
  entries: [
    { id: 'Q1', category: 'Q', question: '問い', answer: '答え' },
    { id: 'Q2', category: 'Q', question: 1, answer: '答え' },
    { id: '1-1', category: 'Q', question: '問い', answer: '答え' },
  ],
});
const respond =
  (body: string): typeof fetch =>
  () =>
    Promise.resolve(new Response(body));

describe('readCustomFaq', () => {
  const sources = [{ src: 'https://pref.example/faq.json' }, { json: JSON.stringify(value) }, { value }];
  for (const source of sources) {
    it(`reads a document from ${Object.keys(source)[0]} that extends the ministry’s, and reports issues and id conflicts`, async () => {
      const { document, issues } = await readCustomFaq(source, base, { fetch: respond(JSON.stringify(value)) });
      assert.deepEqual(
        mergeFaq(base, document)
          .document.entries.slice(10)
          .map(({ id }) => id),
        ['Q1', 'custom-1-1'],
      );
      assert.deepEqual(
        issues.map(({ path }) => path),
        ['entries[1].question', 'entries[2].id'],
      );
    });
  }

  it('reads a document that replaces the ministry’s and may not refer to it', async () => {
    const custom = documentWith({
      entries: [{ id: 'a', category: '1', question: '問い', answer: '答え', related: ['1-3'] }],
    });
    const { document, issues } = await readCustomFaq({ value: custom }, base, { mode: 'replace' });
    assert.deepEqual(
      document.entries.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['entries[0].related[0]'],
    );
  });

  it('reports where a document is broken', async () => {
    await assert.rejects(
      readCustomFaq({ json: '{"lang": "ja",}' }, base),
      (error: FaqError) => error.code === 'syntax' && error.path === 'document',
    );
    await assert.rejects(readCustomFaq({ value: undefined }, base), (error: FaqError) => error.code === 'schema');
  });
});

describe('the demo’s document of 架空県', () => {
  const demo = readDemo('prefecture-faq.json');

  it('has no issues and is valid against the schema', async () => {
    assert.deepEqual(issuesAgainst('faq.schema.json', demo), []);
    assert.deepEqual((await readCustomFaq({ value: demo }, base)).issues, []);
  });

  it('uses every property that a document may have', () => {
    const text = JSON.stringify(demo);
    for (const type of [
      'branch',
      'table',
      'image',
      'list',
      'note',
      'fields',
      'guide',
      'link',
      'entry',
      'menu',
      'emphasis',
    ]) {
      assert.ok(text.includes(`"type":"${type}"`), type);
    }
    const keys = ['schemaVersion', 'revised', 'audiences', 'contacts', 'linkNotation', 'hide', 'additions', 'position'];
    const ofEntries = [
      'number',
      'from',
      'until',
      'related',
      'phrases',
      'topic',
      'format',
      'size',
      'newWindow',
      'otherwise',
      'rowHeaders',
      'kind',
    ];
    for (const key of [...keys, ...ofEntries, 'areas', 'hours', 'mail', 'ownHosts'])
      assert.ok(text.includes(`"${key}":`), key);
    assert.ok(
      parseFaq(demo, { base }).entries.some(({ answer }) =>
        answer.some((block) => block.type === 'list' && block.items.some((item) => !Array.isArray(item))),
      ),
    );
  });
});
