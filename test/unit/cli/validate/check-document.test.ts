import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFaq } from '../../../../src/content/validate/read-faq.js';
import { checkDocument } from '../../../../src/cli/validate/check-document.js';
import { documentWith, entryWith } from '../../content/validate/documents.js';
import type { Node } from '../../content/validate/documents.js';

const now = new Date('2026-06-01T00:00:00Z');

function messagesOf(input: Node): string[] {
  const { document, issues } = readFaq({ revised: '2026-04-01', ...input });
  assert.deepEqual(issues, []);
  return checkDocument(document, now).map(({ severity, place, message: { ja } }) => `${severity} ${place.ja}：${ja}`);
}

const link = (text: string, url: string): Node =>
  entryWith({ answer: [{ type: 'paragraph', content: [{ type: 'link', text, url }] }] });
const image = (alt: string): Node => entryWith({ answer: [{ type: 'image', src: 'https://example.com/a.png', alt }] });

describe('the warnings about a valid document', () => {
  it('are none for a good document', () => {
    assert.deepEqual(
      messagesOf(entryWith({ from: '2026-06-01', until: '2026-06-01', phrases: ['(書式|様式)?はどこ'] })),
      [],
    );
    assert.deepEqual(messagesOf(link('様式の一覧', 'https://example.com/')), []);
    assert.deepEqual(messagesOf(image('ログイン画面の右上にあるボタン')), []);
  });

  it('include a missing revision date', () => {
    assert.deepEqual(messagesOf({ ...documentWith(), revised: undefined }), [
      'warning revised：改訂日がありません。あれば、和暦と西暦で表示します',
    ]);
  });

  it('include a category without questions, and a duplicate question', () => {
    const entry = { category: '1', answer: '答え' };
    assert.deepEqual(
      messagesOf(
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

  it('include a question that is not shown today', () => {
    assert.deepEqual(messagesOf(entryWith({ until: '2026-05-31' })), [
      'warning 質問 1-1：2026-05-31で掲載を終えています',
    ]);
    assert.deepEqual(messagesOf(entryWith({ from: '2026-06-02' })), ['warning 質問 1-1：2026-06-02まで表示しません']);
  });

  it('come with an error for a phrase with a syntax error', () => {
    assert.match(
      messagesOf(entryWith({ phrases: ['(書式|様式'] })).join(),
      /^error 質問 1-1：検索のことば「\(書式\|様式」の書き方/,
    );
  });

  it('include a link without https, and a link text that does not say where it leads', () => {
    assert.deepEqual(messagesOf(link('こちら', 'http://example.com/')), [
      'warning 質問 1-1：https でないリンクがあります：http://example.com/',
      'warning 質問 1-1：リンクの言葉「こちら」だけでは行き先が分かりません：http://example.com/',
    ]);
  });
});
