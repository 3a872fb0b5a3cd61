import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { bundledFaq } from '../../src/faq/bundled-faq.js';
import { mergeFaq } from '../../src/faq/merge-faq.js';
import { parseFaq } from '../../src/faq/parse-faq.js';
import type { FaqDocument } from '../../src/faq/types.js';
import { renderStatic } from '../../src/render/render-static.js';
import { readText } from '../package/repository.js';

const base = bundledFaq('ja');
const beside = (more: Record<string, unknown> = {}): FaqDocument =>
  mergeFaq(
    base,
    parseFaq(
      {
        lang: 'ja',
        title: '架空県の質問',
        source: { publisher: '架空県', title: 'ご案内' },
        revised: '2026-11-02',
        categories: [{ id: 'K', number: 'Q1', title: '県の質問' }],
        entries: [{ id: 'K1', number: 'Q1-1', category: 'K', question: '県では？', answer: '県の答え' }],
        ...more,
      },
      { base },
    ),
    'extend',
  ).document;
const text = async (document: FaqDocument): Promise<string> =>
  (await renderStatic({ element: 'faq', document })).replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('static content of a document of the site’s own', () => {
  it('says whose a category and a question is, by the number that the site gives it', async () => {
    const said = await text(beside());
    assert.match(said, /Q1 県の質問 架空県による追記/);
    assert.match(said, /Q1-1 県では？ 架空県による追記/);
    assert.doesNotMatch(said, /1-1 ユーザ名（ログインID）が分からない。 架空県/);
  });

  it('says where the additions come from, and of what day they are', async () => {
    assert.match(await text(beside()), /追記：架空県「ご案内」（最終改訂：令和8年11月2日（2026年11月2日））/);
  });

  it('has what the site adds to an answer of the ministry’s below it, as its own', async () => {
    const note = { type: 'note', kind: 'warning', content: ['様式が変わりました。'] };
    const said = await text(beside({ additions: [{ entry: '1-1', blocks: [note] }] }));
    assert.match(said, /架空県による追記 ご注意 様式が変わりました。/);
  });

  it('tells for whom each case of a branch is', async () => {
    const branch = {
      type: 'branch',
      cases: [{ audiences: ['hospital', 'clinic'], blocks: [{ type: 'paragraph', content: ['医療機関の答え'] }] }],
      otherwise: [{ type: 'paragraph', content: ['ほかの答え'] }],
    };
    const entry = { id: 'K1', category: 'K', question: '県では？', answer: [branch] };
    assert.match(await text(beside({ entries: [entry] })), /病院・診療所 医療機関の答え 上記以外 ほかの答え/);
  });

  it('leaves out what is not valid today', async () => {
    const entry = { id: 'K1', category: 'K', question: '昨年度は？', answer: '答え', until: '2020-03-31' };
    assert.doesNotMatch(await text(beside({ entries: [entry] })), /昨年度/);
  });

  it('points to related questions', async () => {
    const entry = { id: 'K1', category: 'K', question: '県では？', answer: '答え', related: ['1-3'] };
    assert.match(await text(beside({ entries: [entry] })), /関連する質問 1-3 パスワードが分からない。/);
  });

  it('names the site’s own windows, unless the page names one', async () => {
    const document = beside({
      contacts: [{ id: 'a', name: '架空県の係', hours: '平日9時から', mail: 'gmis@pref.example', areas: ['北部'] }],
    });
    assert.match(await text(document), /窓口架空県の係受付時間平日9時からメールgmis@pref.example担当地域北部/);
    const named = await renderStatic({ element: 'faq', document, contact: { name: 'ページの窓口' } });
    assert.match(named, /ページの窓口/);
    assert.doesNotMatch(named, /架空県の係/);
  });

  it('is valid HTML for the made-up prefecture that uses all of it', async () => {
    const own = parseFaq(JSON.parse(readText('demo/prefecture-faq.json')), { base });
    const html = await renderStatic({
      element: 'faq',
      document: mergeFaq(base, own, 'extend').document,
      style: 'none',
    });
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      // A telephone number stays as people write it, to be copied.
      rules: { 'tel-non-breaking': 'off' },
    }).validateString(html);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      [],
    );
  });
});
