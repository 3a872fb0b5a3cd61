import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../../../src/content/bundled/bundled-faq.js';
import { mergeFaq } from '../../../../src/content/select/merge-faq.js';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';
import type { FaqDocument } from '../../../../src/content/types/faq.js';
import { documentWith } from '../validate/documents.js';
import type { Node } from '../validate/documents.js';

const base = bundledFaq('ja');
const entry = (id: string, category: string, extra: Node = {}): Node => ({
  id,
  category,
  question: '問い',
  answer: '答え',
  ...extra,
});
const addition = (words: string) => [{ type: 'paragraph', content: [words] }];

const customFaq = (extra: Node = {}): FaqDocument =>
  parseFaq(
    documentWith({
      source: { publisher: '架空県', title: 'Q&A', url: 'https://pref.example/' },
      revised: '2026-11-02',
      categories: [{ id: 'Q', title: '県の質問' }],
      entries: [entry('Q1', 'Q', { number: 'Q1-1' }), entry('Q2', '1')],
      ...extra,
    }),
    { base, strict: false },
  );
const idsOf = ({ entries }: FaqDocument) => entries.map(({ id }) => id);
const baseIds = idsOf(base);

describe('mergeFaq with `extend`', () => {
  it('puts custom categories and entries after the ministry’s, or before', () => {
    const after = mergeFaq(base, customFaq()).document;
    assert.deepEqual(idsOf(after), [...baseIds, 'Q1', 'Q2']);
    assert.deepEqual(
      after.categories.map(({ id }) => id),
      ['1', '2', 'Q'],
    );
    const before = mergeFaq(base, customFaq({ position: 'before' })).document;
    assert.deepEqual(idsOf(before), ['Q1', 'Q2', ...baseIds]);
    assert.deepEqual(
      before.categories.map(({ id }) => id),
      ['Q', '1', '2'],
    );
  });

  it('marks every custom part with its publisher, and nothing of the ministry’s', () => {
    const { document } = mergeFaq(base, customFaq({ additions: [{ entry: '1-1', blocks: addition('追記') }] }));
    const custom = { publisher: '架空県' };
    for (const { id, custom: mark } of [...document.entries, ...document.categories]) {
      assert.deepEqual(mark, id.startsWith('Q') ? custom : undefined, id);
    }
    const marked = document.entries.filter(({ additions }) => additions);
    assert.deepEqual(
      marked.map(({ id, additions }) => [id, additions]),
      [['1-1', [{ ...custom, blocks: addition('追記') }]]],
    );
    assert.deepEqual(document.custom, {
      publisher: '架空県',
      title: 'Q&A',
      url: 'https://pref.example/',
      revised: '2026-11-02',
    });
    assert.equal(document.source, base.source);
    assert.equal(document.title, base.title);
  });

  it('does not change the ministry’s document', () => {
    const before = JSON.stringify(base);
    const { document } = mergeFaq(base, customFaq({ additions: [{ entry: '1-1', blocks: addition('追記') }] }));
    assert.equal(JSON.stringify(base), before);
    for (const original of base.entries) {
      const shown = document.entries.find(({ id }) => id === original.id);
      assert.equal(shown?.answer, original.answer);
      if (original.id !== '1-1') assert.equal(shown, original);
    }
    assert.equal(document.guides, base.guides);
    assert.equal(document.environments, base.environments);
  });

  it('hides the ministry’s entries by their ids', () => {
    assert.deepEqual(
      idsOf(mergeFaq(base, customFaq({ hide: ['1-3', '2-1'], entries: [] })).document),
      baseIds.filter((id) => id !== '1-3' && id !== '2-1'),
    );
  });

  it('joins several additions to one entry, in order', () => {
    const additions = ['一', '二'].map((words) => ({ entry: '1-2', blocks: addition(words) }));
    const { document } = mergeFaq(base, customFaq({ additions }));
    assert.deepEqual(document.entries[1].additions?.[0].blocks, [...addition('一'), ...addition('二')]);
  });

  it('reports ids that the ministry’s document already uses, and renames the custom ones but keeps their number', () => {
    const { document, issues } = mergeFaq(
      base,
      customFaq({ categories: [{ id: '1', title: '県の章' }], entries: [entry('1-1', '1'), entry('custom-1-1', '1')] }),
    );
    assert.deepEqual(
      issues.map(({ path, code }) => [path, code]),
      [
        ['categories[0].id', 'id-conflict'],
        ['entries[0].id', 'id-conflict'],
      ],
    );
    assert.match(
      issues[1].message,
      /"1-1" is already an id of the ministry's document; choose another one \(until then, an id that begins with custom- is used\)/,
    );
    assert.match(issues[1].messageJa, /「1-1」は厚生労働省の文書で使われているIDです/);
    const added = document.entries.slice(baseIds.length);
    assert.deepEqual(
      added.map(({ id, number, category }) => [id, number, category]),
      [
        ['custom-custom-1-1', '1-1', 'custom-1'],
        ['custom-1-1', undefined, 'custom-1'],
      ],
    );
    assert.equal(new Set(idsOf(document)).size, document.entries.length);
    assert.equal(document.entries[0], base.entries[0]);
  });

  it('treats a category with the same id and title as the ministry’s', () => {
    const { id, title } = base.categories[0];
    const { document, issues } = mergeFaq(base, customFaq({ categories: [{ id, title }], entries: [entry('Q9', id)] }));
    assert.deepEqual(issues, []);
    assert.equal(document.categories.length, base.categories.length);
  });

  it('adds contacts, audiences and link notation', () => {
    const { document } = mergeFaq(
      base,
      customFaq({
        contacts: [{ id: 'c', name: '窓口' }],
        audiences: [{ id: 'a', title: '甲' }],
        linkNotation: { external: { text: '外部' } },
      }),
    );
    assert.deepEqual(document.contacts, [{ id: 'c', name: '窓口' }]);
    assert.deepEqual(document.audiences, [{ id: 'a', title: '甲' }]);
    assert.deepEqual(document.linkNotation, { external: { text: '外部' } });
  });

  it('marks the language of custom parts if it differs from the ministry’s', async () => {
    const { document } = mergeFaq(
      await bundledFaq('en'),
      customFaq({ contacts: [{ id: 'c', name: '窓口' }], additions: [{ entry: '1-1', blocks: addition('追記') }] }),
    );
    assert.equal(document.lang, 'en');
    assert.equal(document.entries.at(-1)?.lang, 'ja');
    assert.equal(document.categories.at(-1)?.lang, 'ja');
    assert.equal(document.entries[0].additions?.[0].lang, 'ja');
    assert.equal(document.contacts?.[0].lang, 'ja');
    assert.ok(mergeFaq(base, customFaq()).document.entries.every(({ lang }) => lang === undefined));
  });

  it('gives a document that can be parsed again without change', () => {
    const { document } = mergeFaq(base, customFaq({ additions: [{ entry: '1-1', blocks: addition('追記') }] }));
    assert.deepEqual(parseFaq(document), document);
  });
});

describe('mergeFaq with `replace`', () => {
  it('gives only the custom document, with the ministry’s procedures and table for answers that refer to them', () => {
    const document = customFaq({ entries: [entry('Q1', 'Q')] });
    const merged = mergeFaq(base, document, 'replace');
    assert.deepEqual(merged, {
      document: { ...document, guides: base.guides, environments: base.environments },
      issues: [],
    });
  });
});
