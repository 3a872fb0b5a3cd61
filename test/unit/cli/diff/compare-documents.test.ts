import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFaq } from '../../../../src/content/validate/read-faq.js';
import { compareDocuments } from '../../../../src/cli/diff/compare-documents.js';
import { formatChanges } from '../../../../src/cli/diff/change-messages.js';
import { documentWith } from '../../content/validate/documents.js';
import type { Node } from '../../content/validate/documents.js';

const entry = (id: string, more: Node = {}): Node => ({
  id,
  category: '1',
  question: `問い${id}`,
  answer: `答え${id}`,
  ...more,
});
const documentOf = (more: Node = {}) => readFaq(documentWith(more)).document;
const withEntries = (...entries: Node[]) => documentOf({ entries });
const textOf = (before: Node, after: Node, language: 'ja' | 'en' = 'ja'): string =>
  formatChanges(compareDocuments(documentOf(before), documentOf(after)), language);

describe('what changed between two versions', () => {
  it('is nothing between a document and itself', () => {
    assert.deepEqual(compareDocuments(documentOf(), documentOf()), []);
    assert.equal(textOf({}, {}), '変更はありません。\n');
    assert.equal(textOf({}, {}, 'en'), 'Nothing changed.\n');
  });

  it('lists added, removed and changed questions, matched by their ids', () => {
    const changes = compareDocuments(
      withEntries(entry('1'), entry('2'), entry('3')),
      withEntries(entry('1'), entry('3', { answer: '答え3\n\n続き', until: '2027-03-31' }), entry('4')),
    );
    assert.deepEqual(
      changes.map(({ change, kind, id }) => [change, kind, id]),
      [
        ['changed', 'entry', '3'],
        ['added', 'entry', '4'],
        ['removed', 'entry', '2'],
      ],
    );
    assert.deepEqual(changes[0].fields, [
      { field: 'answer', lines: [{ change: 'added', text: '続き' }] },
      { field: 'until', lines: [{ change: 'added', text: '2027-03-31' }] },
    ]);
  });

  it('lists as few moved questions as possible', () => {
    const [a, b, c, d] = ['1', '2', '3', '4'].map((id) => entry(id));
    assert.deepEqual(
      compareDocuments(withEntries(a, b, c, d), withEntries(d, a, b, c)).map(({ change, id }) => [change, id]),
      [['moved', '4']],
    );
    assert.deepEqual(
      compareDocuments(withEntries(a, b, c), withEntries(a, c)).map(({ change }) => change),
      ['removed'],
    );
  });

  it('finds a changed link, and a layout that changed without its text', () => {
    const paragraph = (content: unknown[]): Node => entry('1', { answer: [{ type: 'paragraph', content }] });
    const link = (url: string): Node => paragraph([{ type: 'link', text: '様式', url }]);
    const fields = (before: Node, after: Node) =>
      compareDocuments(withEntries(before), withEntries(after)).flatMap((change) => change.fields);
    assert.deepEqual(fields(link('https://example.com/a'), link('https://example.com/b')), [
      {
        field: 'links',
        lines: [
          { change: 'removed', text: 'https://example.com/a' },
          { change: 'added', text: 'https://example.com/b' },
        ],
      },
    ]);
    assert.deepEqual(fields(paragraph(['重要']), paragraph([{ type: 'emphasis', text: '重要' }])), [
      { field: 'layout', lines: [] },
    ]);
  });

  it('covers categories, contacts, additions and the head', () => {
    const contact = (more: Node): Node => ({ id: 'c', name: '窓口', hours: '平日', ...more });
    const changes = compareDocuments(
      documentOf({ contacts: [contact({ tel: '000' })], revised: '2026-04-01' }),
      documentOf({
        contacts: [contact({ tel: '111', audiences: ['pharmacy'] }), contact({ id: 'd' })],
        categories: [{ id: '1', title: '新しい章' }],
        additions: [{ entry: '1-1', blocks: [{ type: 'paragraph', content: ['追記'] }] }],
        revised: '2026-10-01',
      }),
    );
    assert.deepEqual(
      changes.map(({ kind, change, fields }) => [kind, change, fields.map(({ field }) => field).join()]),
      [
        ['document', 'changed', 'revised'],
        ['category', 'changed', 'title'],
        ['entry', 'changed', 'category'],
        ['addition', 'added', ''],
        ['contact', 'changed', 'tel,audiences'],
        ['contact', 'added', ''],
      ],
    );
  });

  it('is readable as revision notes in both languages', () => {
    const before = { entries: [entry('1'), entry('2')], contacts: [{ id: 'c', name: '窓口' }] };
    const after = {
      entries: [entry('1', { number: 'Q1', question: '新しい問い', audiences: ['pharmacy'] }), entry('3')],
    };
    assert.equal(
      textOf(before, after),
      `質問：追加1件、変更1件、削除1件
  [追加] 3 問い3
  [変更] Q1 新しい問い
    番号
      + Q1
    質問
      - 問い1
      + 新しい問い
    対象
      + 薬局
  [削除] 2 問い2

窓口：削除1件
  [削除] 窓口
`,
    );
    assert.match(textOf(before, after, 'en'), /^questions: 1 added, 1 changed, 1 removed\n {2}\[added\] 3 問い3\n/);
  });
});
