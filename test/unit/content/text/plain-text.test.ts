import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../../../src/content/bundled/bundled-faq.js';
import {
  answerText,
  blockLines,
  environmentLines,
  guideLines,
  inlineText,
} from '../../../../src/content/text/plain-text.js';
import type { Block, EnvironmentTable, Guide } from '../../../../src/content/types/faq.js';

const guide: Guide = {
  topic: 'popup',
  title: '解除方法',
  intro: ['ブラウザによって', { type: 'emphasis', text: '異なります。' }],
  site: { label: '追加サイト : ', url: 'https://example.jp/' },
  browsers: [
    { browser: 'edge', title: 'Edge', steps: [['「', { type: 'menu', text: '設定' }, '」を選び、'], ['押す']] },
    { browser: 'safari', title: 'Safari', steps: [['開く']] },
  ],
  notes: [{ type: 'note', content: ['注'], origin: 'editor' }],
};
const guideText = ['解除方法', 'ブラウザによって異なります。', 'Edge', '「設定」を選び、', '押す', 'Safari', '開く'];
guideText.push('追加サイト : https://example.jp/', '注');

const table: EnvironmentTable = {
  lang: 'ja',
  title: '動作環境',
  columns: { platform: 'プラットフォーム', browser: 'ブラウザ' },
  platforms: [
    { platform: 'windows', name: 'Windows', browsers: [{ browser: 'edge', text: 'EDGE(最新)', requires: 'latest' }] },
  ],
  notes: [{ type: 'note', content: ['※ 注'] }],
};
const tableText = ['動作環境', 'プラットフォーム ブラウザ', 'Windows', 'EDGE(最新)', '※ 注'];

describe('inlineText', () => {
  it('gives plain text and the text of inlines', () => {
    const run = inlineText([
      '「',
      { type: 'menu', text: '設定' },
      '」は',
      { type: 'link', text: 'こちら', url: 'https://example.jp/' },
    ]);
    assert.equal(run, '「設定」はこちら');
  });

  it('gives an empty string for an empty run', () => {
    assert.equal(inlineText([]), '');
  });
});

describe('answerText', () => {
  const lines: [block: Block, expected: string[]][] = [
    [{ type: 'paragraph', content: ['文', { type: 'emphasis', text: '強調' }] }, ['文強調']],
    [{ type: 'note', content: ['※注'] }, ['※注']],
    [{ type: 'section', title: '①', blocks: [{ type: 'paragraph', content: ['中'] }] }, ['①', '中']],
    [{ type: 'list', items: [['一'], ['二']] }, ['一', '二']],
    [{ type: 'fields', items: [{ term: '件名：', content: ['題'] }] }, ['件名：題']],
    [{ type: 'message', title: '文言', lang: 'en', lines: ['Error', 'Contact'] }, ['文言', 'Error', 'Contact']],
    [
      {
        type: 'mail',
        title: '例',
        fields: [{ term: '送信元：', content: ['事務局'] }],
        callouts: [{ target: 'user-name', text: 'ここ' }],
      },
      ['例', '送信元：事務局', 'ここ'],
    ],
    [{ type: 'guide', topic: 'popup' }, guideText],
    [{ type: 'guide', topic: 'cache' }, []],
    [{ type: 'environments' }, tableText],
  ];
  for (const [block, expected] of lines) {
    it(`gives the lines of ${JSON.stringify(block).slice(0, 40)}`, () => {
      const references = { guides: { lang: 'ja', guides: [guide] }, environments: table };
      assert.deepEqual(blockLines([block], references), expected);
    });
  }

  it('leaves out procedures and tables that are not passed', () => {
    assert.deepEqual(blockLines([{ type: 'guide', topic: 'popup' }, { type: 'environments' }]), []);
  });

  it('joins lines with line breaks', () => {
    const answer: Block[] = [
      { type: 'paragraph', content: ['一'] },
      { type: 'paragraph', content: ['二'] },
    ];
    assert.equal(answerText({ answer }), '一\n二');
  });

  it('includes the text of pictures, procedures and tables in the ministry’s answers', () => {
    const { entries, guides, environments } = bundledFaq('ja');
    const text = (id: string) => {
      const entry = entries.find((candidate) => candidate.id === id);
      return entry ? answerText(entry, { guides, environments }) : '';
    };
    assert.match(text('1-1'), /^◆ G-MIS利用案内メール（イメージ）\n件名：【厚生労働省G-MIS事務局】/m);
    assert.match(text('1-6'), /^「キャッシュされた画像とファイル」にチェックボックスを入れて$/m);
    assert.match(text('1-8'), /^追加サイト : https:\/\/www\.g-mis\.mhlw\.go\.jp\/s\/$/m);
    assert.match(text('1-9'), /^Single Sign On Error$/m);
    assert.match(text('2-1'), /^MICROSOFT EDGE\(Windows10のみ\)$/m);
  });
});

describe('guideLines', () => {
  it('gives lines in reading order', () => {
    assert.deepEqual(guideLines(guide), guideText);
  });

  it('leaves out what a procedure does not have', () => {
    const { topic, browsers } = guide;
    assert.deepEqual(guideLines({ topic, browsers }), ['Edge', '「設定」を選び、', '押す', 'Safari', '開く']);
  });
});

describe('environmentLines', () => {
  it('gives lines row by row', () => {
    assert.deepEqual(environmentLines(table), tableText);
  });
});
