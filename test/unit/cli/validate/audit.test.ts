import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFaq } from '../../../../src/content/validate/read-faq.js';
import { audit } from '../../../../src/cli/validate/audit.js';
import { webAddresses } from '../../../../src/cli/validate/walk.js';
import { documentWith, entryWith } from '../../content/validate/documents.js';
import type { Node } from '../../content/validate/documents.js';

const now = new Date('2026-06-01T00:00:00Z');

function said(input: Node): string[] {
  const { document, issues } = readFaq({ revised: '2026-04-01', ...input });
  assert.deepEqual(issues, []);
  return audit(document, now).map(({ severity, place, said: { ja } }) => `${severity} ${place.ja}：${ja}`);
}

const link = (text: string, url: string): Node =>
  entryWith({ answer: [{ type: 'paragraph', content: [{ type: 'link', text, url }] }] });
const image = (alt: string): Node => entryWith({ answer: [{ type: 'image', src: 'https://example.com/a.png', alt }] });

describe('what an author may not have meant', () => {
  it('is nothing in a document that is in order', () => {
    assert.deepEqual(said(entryWith({ from: '2026-06-01', until: '2026-06-01', phrases: ['(書式|様式)?はどこ'] })), []);
    assert.deepEqual(said(link('様式の一覧', 'https://example.com/')), []);
    assert.deepEqual(said(image('ログイン画面の右上にあるボタン')), []);
  });

  it('is a document without a day of revision', () => {
    assert.deepEqual(said({ ...documentWith(), revised: undefined }), [
      'warning revised：改訂日がありません。あれば、和暦と西暦で表示します',
    ]);
  });

  it('is a category without questions, and a question that is there twice', () => {
    const entry = { category: '1', answer: '答え' };
    assert.deepEqual(
      said(
        documentWith({
          categories: [
            { id: '1', title: '章' },
            { id: '2', title: '空の章' },
          ],
          entries: [
            { ...entry, id: 'a', number: 'Q1', question: 'どこですか。' },
            { ...entry, id: 'b', question: 'どこですか？' },
          ],
        }),
      ),
      ['warning 分類 2：「空の章」には質問がありません', 'warning 質問 b：Q1 と同じ質問です'],
    );
  });

  it('is a question that is not shown today', () => {
    assert.deepEqual(said(entryWith({ until: '2026-05-31' })), ['warning 質問 1-1：2026-05-31で掲載を終えています']);
    assert.deepEqual(said(entryWith({ from: '2026-06-02' })), ['warning 質問 1-1：2026-06-02まで表示しません']);
  });

  it('is a phrase in a notation that nobody can read', () => {
    assert.match(
      said(entryWith({ phrases: ['(書式|様式'] })).join(),
      /^error 質問 1-1：検索のことば「\(書式\|様式」の書き方/,
    );
  });

  it('is a link that is not https, or whose words say nothing', () => {
    assert.deepEqual(said(link('こちら', 'http://example.com/')), [
      'warning 質問 1-1：https でないリンクがあります：http://example.com/',
      'warning 質問 1-1：リンクの言葉「こちら」だけでは行き先が分かりません：http://example.com/',
    ]);
  });

  it('is an alternative text that says nothing, deep in an answer and in additions', () => {
    for (const alt of ['画像1', 'screen.PNG', 'image']) {
      assert.match(said(image(alt)).join(), new RegExp(`代替テキスト「${alt}」では`), alt);
    }
    const [block] = (image('図').entries as Node[])[0].answer as Node[];
    const nested = [
      {
        type: 'section',
        title: '節',
        blocks: [{ type: 'branch', cases: [{ audiences: ['hospital'], blocks: [block] }] }],
      },
    ];
    assert.match(said(entryWith({ answer: nested })).join(), /代替テキスト「図」では/);
    assert.match(
      said(documentWith({ additions: [{ entry: '1-1', blocks: [block] }] })).join(),
      /1-1への追記：代替テキスト/,
    );
  });
});

describe('the addresses of a document', () => {
  it('are told once each, with where they are met first', () => {
    const { document } = readFaq({
      ...link('様式', 'https://example.com/form'),
      source: { publisher: '県', title: '出典', url: 'https://example.com/source' },
      contacts: [
        { id: 'c', name: '窓口', url: 'https://example.com/contact' },
        { id: 'd', name: '窓口', url: 'mailto:a@example.com' },
        { id: 'e', name: '窓口', url: 'https://example.com/form' },
      ],
    });
    assert.deepEqual(
      [...webAddresses(document)].map(([url, { ja }]) => [url, ja]),
      [
        ['https://example.com/source', '出典'],
        ['https://example.com/form', '質問 1-1'],
        ['https://example.com/contact', '窓口 c'],
      ],
    );
  });
});
