import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import { mergeFaq } from '../../../src/content/select/merge-faq.js';
import { parseFaq } from '../../../src/content/validate/parse-faq.js';
import type { FaqDocument } from '../../../src/content/types/faq.js';
import { renderStatic } from '../../../src/static/render-static.js';
import { escapeHtml } from '../../../src/static/write-html.js';
import { readText } from '../../package/repository.js';

const base = bundledFaq('ja');
const withDocument = (more: Record<string, unknown> = {}): FaqDocument =>
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
const text = async (document: FaqDocument, pageUrl?: string): Promise<string> =>
  (await renderStatic({ element: 'faq', document, pageUrl })).replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('static content of a custom document', () => {
  it('says who published a category and a question, after the number that the site gives it', async () => {
    const said = await text(withDocument());
    assert.match(said, /Q1 県の質問 架空県による追記/);
    assert.match(said, /Q1-1 県では？ 架空県による追記/);
    assert.doesNotMatch(said, /1-1 ユーザ名（ログインID）が分からない。 架空県/);
  });

  it('says where the additions come from, and when they were revised', async () => {
    assert.match(await text(withDocument()), /追記：架空県「ご案内」 （最終改訂：令和8年11月2日（2026年11月2日））/);
  });

  it('has what the site adds below an answer of the ministry, marked as the site’s', async () => {
    const note = { type: 'note', kind: 'warning', content: ['様式が変わりました。'] };
    const said = await text(withDocument({ additions: [{ entry: '1-1', blocks: [note] }] }));
    assert.match(said, /架空県による追記 ご注意 様式が変わりました。/);
  });

  it('names the audiences of each case of a branch', async () => {
    const branch = {
      type: 'branch',
      cases: [{ audiences: ['hospital', 'clinic'], blocks: [{ type: 'paragraph', content: ['医療機関の答え'] }] }],
      otherwise: [{ type: 'paragraph', content: ['ほかの答え'] }],
    };
    const entry = { id: 'K1', category: 'K', question: '県では？', answer: [branch] };
    assert.match(await text(withDocument({ entries: [entry] })), /病院・診療所 医療機関の答え 上記以外 ほかの答え/);
  });

  it('leaves out what is not valid today', async () => {
    const entry = { id: 'K1', category: 'K', question: '昨年度は？', answer: '答え', until: '2020-03-31' };
    assert.doesNotMatch(await text(withDocument({ entries: [entry] })), /昨年度/);
  });

  it('links to related questions', async () => {
    const entry = { id: 'K1', category: 'K', question: '県では？', answer: '答え', related: ['1-3'] };
    assert.match(await text(withDocument({ entries: [entry] })), /関連する質問 1-3 パスワードが分からない。/);
  });

  it('has the document’s contacts, unless the page gives one', async () => {
    const document = withDocument({
      contacts: [{ id: 'a', name: '架空県の係', hours: '平日9時から', mail: 'gmis@pref.example', areas: ['北部'] }],
    });
    assert.match(await text(document), /窓口 架空県の係 受付時間 平日9時から メール gmis@pref.example 担当地域 北部/);
    const named = await renderStatic({ element: 'faq', document, contact: { name: 'ページの窓口' } });
    assert.match(named, /ページの窓口/);
    assert.doesNotMatch(named, /架空県の係/);
  });

  it('has contacts with an answer if the document gives them for its question or topic', async () => {
    const document = withDocument({
      contacts: [
        { id: 'a', name: '医療政策課', topics: ['account'] },
        { id: 'n', name: '北部保健所', topics: ['change'] },
        { id: 's', name: '南部保健所', topics: ['change'] },
        { id: 'g', name: '総合案内' },
      ],
      entries: [
        { id: 'K1', category: 'K', question: '一', answer: '甲', topic: 'account' },
        { id: 'K2', category: 'K', question: '二', answer: '乙', topic: 'change' },
        { id: 'K3', category: 'K', question: '三', answer: '丙' },
      ],
    });
    const said = await text(document);
    assert.match(
      said,
      /甲 解決しないときは 窓口 医療政策課 K2 .+乙 解決しないときは 窓口 北部保健所 窓口 南部保健所 K3 .+丙 解決しないときは 窓口 総合案内 解決/,
    );
    const named = await renderStatic({ element: 'faq', document, contact: { name: 'ページの窓口' } });
    assert.doesNotMatch(named, /医療政策課|保健所|総合案内/);
  });

  it('has images that send no referrer, with the one dimension that the document gives', async () => {
    const image = { type: 'image', src: 'https://www.pref.example/a.png', alt: '画面', width: 320, caption: '図' };
    const entry = { id: 'K1', category: 'K', question: '県では？', answer: [image] };
    const html = await renderStatic({ element: 'faq', document: withDocument({ entries: [entry] }) });
    assert.match(
      html,
      /<img src="https:\/\/www\.pref\.example\/a\.png" alt="画面" width="320" loading="lazy" referrerpolicy="no-referrer">/,
    );
  });

  it('has each table in a region named by its caption, which scrolls by keyboard', async () => {
    for (const caption of ['様式の一覧', '"<表>" & \'図\'']) {
      const table = { type: 'table', caption, columns: [['列']], rows: [[['値']]] };
      const entry = { id: 'K1', category: 'K', question: '県では？', answer: [table] };
      const html = await renderStatic({ element: 'faq', document: withDocument({ entries: [entry] }) });
      const name = escapeHtml(caption);
      const region = `role="region" aria-label="${name}" tabindex="0"><table class="gmis-static-custom-table"><caption>${name}<`;
      assert.ok(html.includes(region), caption);
    }
  });

  const answering = (...content: unknown[]): unknown[] => [
    { id: 'K1', category: 'K', question: '県では？', answer: [{ type: 'paragraph', content }] },
  ];
  const form = { type: 'link', text: '様式', url: 'https://www.pref.example/a.pdf', format: 'PDF', size: '1.2MB' };

  it('gives type and size of a file that a link leads to', async () => {
    const html = await renderStatic({ element: 'faq', document: withDocument({ entries: answering(form) }) });
    assert.match(
      html,
      /<a href="https:\/\/www\.pref\.example\/a\.pdf" rel="noreferrer">様式<span class="gmis-static-link-about">［PDF 1\.2MB］<\/span><\/a>/,
    );
  });

  it('marks links that lead outside or open a window with the site’s wording or with an icon', async () => {
    const entries = answering(
      { ...form, newWindow: true },
      { type: 'link', text: '省', url: 'https://other.example/' },
    );
    const external = { text: '外部サイト' };
    const ownHosts = ['www.pref.example'];
    const words = withDocument({ entries, linkNotation: { external, newWindow: { text: '別窓' }, ownHosts } });
    assert.match(await text(words), /様式［PDF 1\.2MB］（別窓）省（外部サイト）/);
    const picture = withDocument({ entries, linkNotation: { external: { ...external, style: 'icon' }, ownHosts } });
    const html = await renderStatic({ element: 'faq', document: picture });
    assert.match(
      html,
      /target="_blank">様式<span[^>]*>［PDF 1\.2MB］<\/span><span class="gmis-static-link-mark" lang="ja">（新しいウィンドウで開きます）<\/span><\/a>/,
    );
    assert.match(html, />省<img class="gmis-static-icon" src="data:image\/svg[^"]+" alt="外部サイト"/);
  });

  it('does not mark links within the page’s own site if its URL is known', async () => {
    const document = withDocument({ entries: answering(form), linkNotation: { external: { text: '外部サイト' } } });
    assert.match(await text(document), /様式［PDF 1\.2MB］（外部サイト）/);
    assert.match(await text(document, 'https://www.pref.example/gmis/'), /様式［PDF 1\.2MB］ 解決しない/);
  });

  it('shows only the text of a link to a question that is not shown', async () => {
    const link = { type: 'entry', text: '1-7をご覧ください', entry: '1-7' };
    const hidden = withDocument({ hide: ['1-7'], entries: answering(link) });
    const html = await renderStatic({ element: 'faq', document: hidden });
    assert.match(html, /<p>1-7をご覧ください<\/p>/);
    const shown = await renderStatic({ element: 'faq', document: withDocument({ entries: answering(link) }) });
    assert.match(shown, /<p><a href="#gmis-1-7">1-7をご覧ください<\/a><\/p>/);
  });

  it('declares the language of content that is not in the page’s language, and of our messages within it', async () => {
    const warning = { type: 'note', kind: 'warning', content: ['お忘れなく'] };
    const branch = { type: 'branch', cases: [{ audiences: ['hospital', 'clinic'], blocks: [warning] }] };
    const own = parseFaq(
      {
        lang: 'ja',
        title: '架空県の質問',
        source: { publisher: '架空県', title: 'ご案内' },
        categories: [{ id: 'K', title: '県の質問' }],
        entries: [
          { id: 'K1', category: 'K', question: '県では？', answer: [branch, warning], related: ['K2'] },
          { id: 'K2', category: 'K', question: '国では？', answer: '答え' },
        ],
        additions: [{ entry: '1-1', blocks: [warning] }],
        contacts: [{ id: 'a', name: '架空県の係', areas: ['北部', '南部'] }],
      },
      { base },
    );
    const { document } = mergeFaq(await bundledFaq('en'), own, 'extend');
    const html = await renderStatic({ element: 'faq', document, style: 'none' });
    for (const part of [
      '<div class="gmis-static" lang="en">',
      '<span class="gmis-static-category-number">K </span><span lang="ja">県の質問</span> <span class="gmis-static-badge gmis-static-publisher-badge" lang="en">Added by <span lang="ja">架空県</span></span>',
      '<span lang="ja">県では？</span>  <span class="gmis-static-badge',
      '<a href="#gmis-K2">K2 <span lang="ja">国では？</span></a></li>\n</ul>',
      '<div class="gmis-static-answer-text" lang="ja"><section class="gmis-static-section"><h5 class="gmis-static-section-title"><span lang="en">Hospital, Clinic</span></h5>',
      '<b class="gmis-static-origin" lang="en">Please note</b> お忘れなく',
      '<dd lang="ja">架空県の係</dd>',
      '<dd lang="ja">北部・南部</dd>',
    ]) {
      assert.ok(html.includes(part), part);
    }
    assert.match(
      html,
      /Added by <span lang="ja">架空県<\/span><\/span><\/h5>\n<div lang="ja"><div class="gmis-static-note gmis-static-note-editor gmis-static-warning">/,
    );
  });

  for (const lang of ['ja', 'en'] as const)
    it(`is valid HTML for the fictional prefecture that uses every feature: ${lang}`, async () => {
      const own = parseFaq(JSON.parse(readText('demo/prefecture-faq.json')), { base });
      const html = await renderStatic({
        element: 'faq',
        document: mergeFaq(await bundledFaq(lang), own, 'extend').document,
        style: 'none',
      });
      const { results } = await new HtmlValidate({
        extends: ['html-validate:recommended'],
        // A telephone number stays as it is given, so that it can be copied.
        // The box in which a table scrolls is a region, as in the elements.
        rules: { 'tel-non-breaking': 'off', 'prefer-native-element': 'off' },
      }).validateString(html);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        [],
      );
    });
});
