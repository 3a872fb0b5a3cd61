import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { Pages } from './browser-pages.js';
import { customDocument } from './documents-server.js';
import { head, openPage, script } from './made-page.js';
import type { MadePage } from './made-page.js';

const ministry = ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1'];
const json = `<script type="application/json">${JSON.stringify(customDocument)}</script>`;
const setUp = `<script>
  var events = [], printed = 0;
  addEventListener('gmis-faq-error', function (event) { events.push(event.detail.code + ' ' + event.detail.path); });
  window.print = function () { printed += 1; };
</script>`;
const root = `document.querySelector('gmis-faq').shadowRoot`;
const modules = '<script type="module" src="/dist/entry/gmis-faq.js"></script>';

/** Something that is loaded late, and its failure. */
interface Case {
  chunk: string;
  build: string;
  code: string;
  /** The end of the URL that cannot be loaded. */
  file: string;
  message: string;
  lang?: string;
  content?: string;
  /** What a visitor does to need it. */
  need?: string;
  /** What is usable all the same. */
  usable: string;
  /** What is true once it has loaded. */
  loaded: string;
}

const questions = `${root}.querySelectorAll('.question').length`;
const english: Omit<Case, 'build' | 'code' | 'file'> = {
  chunk: 'English',
  lang: 'en',
  message: '英語版を読み込めませんでした。 / Could not load the English version.',
  usable: `${questions} === 10 && ${root}.querySelector('.root').lang === 'ja'`,
  loaded: `${questions} === 10 && ${root}.querySelector('.root').lang === 'en'`,
};
const custom: Omit<Case, 'build' | 'code' | 'file'> = {
  chunk: 'custom content',
  content: json,
  message: 'このサイトが用意した質問を読み込めませんでした。',
  usable: `${questions} === 10`,
  loaded: `${questions} === 11`,
};
const cases: Case[] = [
  { ...english, build: 'the script tag', code: script, file: 'gmis-widgets.en.min.js' },
  { ...custom, build: 'the script tag', code: script, file: 'gmis-widgets.custom.min.js' },
  { ...english, build: 'modules', code: modules, file: 'i18n/locales/en.js' },
  { ...english, chunk: 'English text', build: 'modules', code: modules, file: 'faq.en.json.js' },
  { ...custom, build: 'modules', code: modules, file: 'custom/custom-content.js' },
  {
    chunk: 'answers',
    build: 'modules',
    code: modules,
    file: 'faq/answers.js',
    message: '回答を読み込めませんでした。',
    usable: `${questions} === 10`,
    loaded: `${root}.querySelectorAll('.answer-text').length === 10`,
  },
  {
    chunk: 'search',
    build: 'modules',
    code: modules,
    file: 'search/create-faq-search.js',
    need: `document.querySelector('gmis-faq').query = 'パスワード'`,
    message: '検索を読み込めませんでした。すべての質問を表示しています。',
    usable: `${questions} === 10`,
    loaded: `${root}.querySelectorAll('.results .question').length > 0`,
  },
  {
    chunk: 'printing a part',
    build: 'modules',
    code: modules,
    file: 'shared/print-part.js',
    need: `${root}.querySelector('.toggle-all [part=print]').click()`,
    message: 'この部分だけを印刷する準備ができませんでした。',
    usable: `printed === 1`,
    loaded: `printed > 1 && ${root}.querySelector('[data-gmis-print]')`,
  },
];

describe('a chunk that cannot be loaded', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  let session: CDPSession;
  const open = async ({ code, file, lang, content = '' }: Case, mode = 'extend'): Promise<MadePage> => {
    const made = await openPage(
      pages,
      `${head(lang)}${setUp}${code}</head><body><gmis-faq mode="${mode}"><p>予備の案内</p>${content}</gmis-faq></body></html>`,
      {
        prepare: async (page) => {
          session = await page.createCDPSession();
          await session.send('Network.enable');
          await session.send('Network.setBlockedURLs', { urls: [`*${file}*`] });
        },
      },
    );
    return made;
  };
  const ids = (made: MadePage): Promise<unknown> =>
    made.evaluate(`[].map.call(${root}.querySelectorAll('.question'), function (each) { return each.id.slice(9); })`);
  const messages = (made: MadePage): Promise<unknown> =>
    made.evaluate(
      `[].map.call(${root}.querySelectorAll('.error span, [role=status]'), function (each) { return each.innerText.trim(); })`,
    );
  const failed = `${root} && ${root}.querySelector('.error')`;
  const retry = `${root}.querySelector('.error button').focus(), ${root}.querySelector('.error button').click()`;

  for (const each of cases) {
    const { chunk, build, file, message, need, usable, loaded } = each;
    const name = `${chunk}, ${build}`;

    it(`leaves the element usable, with one message, an event and the cause in the console: ${name}`, async () => {
      const made = await open(each);
      await made.until(`${root} && ${questions} === 10`);
      if (need) await made.evaluate(`${need}, 0`);
      await made.until(failed);
      await made.until(`events.length > 0`);
      assert.equal(await made.evaluate(`!!(${usable})`), true);
      assert.deepEqual(await messages(made), [message, message]);
      const events = (await made.evaluate('events')) as string[];
      assert.equal(events.length, 1);
      assert.ok(events[0].startsWith(`network ${pages.origin}/`) && events[0].includes(file), events[0]);
      assert.ok(
        made.troubles.some((trouble) => /<gmis-faq> [\w-]+: \w*Error: /.test(trouble) && trouble.includes(file)),
      );
      await made.page.close();
    });

    it(`is loaded when the visitor tries again: ${name}`, async () => {
      const made = await open(each);
      await made.until(`${root} && ${questions} === 10`);
      if (need) await made.evaluate(`${need}, 0`);
      await made.until(failed);
      await made.evaluate(`${retry}, 0`);
      await made.until('events.length === 2');
      assert.deepEqual(await messages(made), [message, message]);
      await session.send('Network.setBlockedURLs', { urls: [] });
      await made.evaluate(`${retry}, 0`);
      await made.until(loaded);
      await made.until(`!${root}.querySelector('.error')`);
      const said = (await messages(made)) as string[];
      assert.equal(said.length, 1);
      assert.match(said[0], /^(読み込みました。|Loaded\.)$|検索結果/);
      // The button is gone; the focus stays in the element.
      await made.until(`${root}.activeElement`);
      await made.page.close();
    });
  }

  for (const each of cases.filter(({ chunk }) => chunk === 'custom content')) {
    it(`leaves the fallback in view with mode="replace": ${each.build}`, async () => {
      const made = await open(each, 'replace');
      await made.until(failed);
      assert.deepEqual(await ids(made), []);
      assert.equal(await made.evaluate(`document.querySelector('gmis-faq p').checkVisibility()`), true);
      await made.page.close();
    });

    it(`is not asked for again by a search: ${each.build}`, async () => {
      const made = await open(each);
      await made.until(failed);
      await made.evaluate(`document.querySelector('gmis-faq').query = '報告'`);
      await made.evaluate(`document.querySelector('gmis-faq').updateComplete.then(Boolean)`);
      assert.equal(await made.evaluate('events.length'), 1);
      await made.page.close();
    });

    it(`does not matter any more when the page removes its document: ${each.build}`, async () => {
      const made = await open(each);
      await made.until(failed);
      await made.evaluate(`document.querySelector('gmis-faq script').remove()`);
      await made.until(`!${root}.querySelector('.error')`);
      assert.deepEqual(await ids(made), ministry);
      await made.page.close();
    });
  }
});
