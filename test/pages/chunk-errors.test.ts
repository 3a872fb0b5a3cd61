import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { Pages } from './browser-pages.js';
import { ownDocument } from './documents-server.js';
import { head, openPage, script } from './made-page.js';
import type { MadePage } from './made-page.js';

const ministry = ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1'];
const message = 'このサイトが用意した質問を読み込めませんでした。';
const json = `<script type="application/json">${JSON.stringify(ownDocument)}</script>`;
const events = `<script>
  var told = [];
  addEventListener('gmis-faq-error', function (event) { told.push(event.detail.code + ' ' + event.detail.path); });
</script>`;
const root = `document.querySelector('gmis-faq').shadowRoot`;

/** How the code comes into the page, and the file that own documents need. */
const builds = [
  { build: 'the script tag', code: script, lost: 'gmis-widgets.custom.min.js' },
  {
    build: 'the modules',
    code: '<script type="module" src="/dist/entry/gmis-faq.js"></script>',
    lost: 'local/local-part.js',
  },
];

describe('the code that own documents need, when it cannot be had', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  for (const { build, code, lost } of builds) {
    let session: CDPSession;
    const open = (mode: string, content = json): Promise<MadePage> =>
      openPage(
        pages,
        `${head()}${events}${code}</head><body><gmis-faq mode="${mode}"><p>予備の案内</p>${content}</gmis-faq></body></html>`,
        {
          prepare: async (page) => {
            session = await page.createCDPSession();
            await session.send('Network.enable');
            await session.send('Network.setBlockedURLs', { urls: [`*${lost}*`] });
          },
        },
      );
    const ids = (made: MadePage): Promise<unknown> =>
      made.evaluate(`[].map.call(${root}.querySelectorAll('.question'), function (each) { return each.id.slice(9); })`);
    const issue = (made: MadePage): Promise<unknown> =>
      made.evaluate(
        `[].map.call(${root}.querySelectorAll('.issue, [role=status]'), function (each) { return each.innerText.trim(); })`,
      );
    const retry = (made: MadePage): Promise<unknown> =>
      made.evaluate(`${root}.querySelector('.issue button').focus(), ${root}.querySelector('.issue button').click()`);

    it(`leaves the ministry’s questions in view and says so once: ${build}`, async () => {
      const made = await open('extend');
      await made.until(`${root} && ${root}.querySelector('.issue')`);
      assert.deepEqual(await ids(made), ministry);
      const said = (await issue(made)) as string[];
      assert.match(said[0], new RegExp(`^${message}\\s*再試行$`));
      assert.equal(said[1], message);
      const told = (await made.evaluate('told')) as string[];
      assert.equal(told.length, 1);
      assert.ok(told[0].startsWith(`network ${pages.origin}/`) && told[0].includes(lost), told[0]);
      assert.ok(made.troubles.some((trouble) => /<gmis-faq> .*Error: /.test(trouble) && trouble.includes(lost)));
      await made.page.close();
    });

    it(`leaves the fallback in view with mode="replace": ${build}`, async () => {
      const made = await open('replace');
      await made.until(`${root} && ${root}.querySelector('.issue')`);
      assert.deepEqual(await ids(made), []);
      assert.equal(await made.evaluate(`document.querySelector('gmis-faq p').checkVisibility()`), true);
      await made.page.close();
    });

    it(`is asked for once until the visitor tries again, which brings it: ${build}`, async () => {
      const made = await open('extend');
      await made.until(`${root} && ${root}.querySelector('.issue')`);
      const asked = (): Promise<unknown> => made.evaluate('told.length');
      await made.evaluate(`document.querySelector('gmis-faq').query = '報告'`);
      await made.evaluate(`document.querySelector('gmis-faq').updateComplete.then(Boolean)`);
      assert.equal(await asked(), 1);
      await retry(made);
      await made.until('told.length === 2');
      assert.match(String(await issue(made)), /再試行/);
      await session.send('Network.setBlockedURLs', { urls: [] });
      await made.evaluate(`document.querySelector('gmis-faq').query = ''`);
      await retry(made);
      await made.until(`${root}.querySelector('#question-K1')`);
      assert.deepEqual(await ids(made), [...ministry, 'K1']);
      const said = (await issue(made)) as string[];
      assert.deepEqual([said.length, said[0]], [1, '読み込みました。']);
      await made.until(`${root}.activeElement`);
      await made.page.close();
    });

    it(`is nobody’s concern when the page takes its document back: ${build}`, async () => {
      const made = await open('extend');
      await made.until(`${root} && ${root}.querySelector('.issue')`);
      await made.evaluate(`document.querySelector('gmis-faq script').remove()`);
      await made.until(`!${root}.querySelector('.issue')`);
      assert.deepEqual(await ids(made), ministry);
      await made.page.close();
    });
  }
});
