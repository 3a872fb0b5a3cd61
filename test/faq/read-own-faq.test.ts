import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../src/faq/bundled-faq.js';
import { FaqError } from '../../src/faq/faq-error.js';
import { mergeFaq } from '../../src/faq/merge-faq.js';
import { readOwnFaq } from '../../src/faq/read-own-faq.js';
import { parseFaq } from '../../src/faq/parse-faq.js';
import { documentWith } from './documents.js';
import { readDemo } from './data-files.js';
import { faultsAgainst } from './schemas.js';

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

describe('an own document', () => {
  const sources = [{ src: 'https://pref.example/faq.json' }, { json: JSON.stringify(value) }, { value }];
  for (const source of sources) {
    it(`comes from ${Object.keys(source)[0]} and stands beside the ministry’s, its faults and clashes told`, async () => {
      const { document, faults } = await readOwnFaq(source, base, { fetch: respond(JSON.stringify(value)) });
      assert.deepEqual(
        mergeFaq(base, document)
          .document.entries.slice(10)
          .map(({ id }) => id),
        ['Q1', 'local-1-1'],
      );
      assert.deepEqual(
        faults.map(({ path }) => path),
        ['entries[1].question', 'entries[2].id'],
      );
    });
  }

  it('stands in place of the ministry’s, of which it then may name nothing', async () => {
    const own = documentWith({
      entries: [{ id: 'a', category: '1', question: '問い', answer: '答え', related: ['1-3'] }],
    });
    const { document, faults } = await readOwnFaq({ value: own }, base, { mode: 'replace' });
    assert.deepEqual(
      document.entries.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['entries[0].related[0]'],
    );
  });

  it('that is broken is told by its place', async () => {
    await assert.rejects(
      readOwnFaq({ json: '{"lang": "ja",}' }, base),
      (error: FaqError) => error.code === 'syntax' && error.path === 'document',
    );
    await assert.rejects(readOwnFaq({ value: undefined }, base), (error: FaqError) => error.code === 'schema');
  });
});

describe('the demo’s document of 架空県', () => {
  const demo = readDemo('prefecture-faq.json');

  it('is without fault, and valid against the schema', async () => {
    assert.deepEqual(faultsAgainst('faq.schema.json', demo), []);
    assert.deepEqual((await readOwnFaq({ value: demo }, base)).faults, []);
  });

  it('uses everything that a document may hold', () => {
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
