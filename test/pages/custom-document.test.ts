import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Pages } from './browser-pages.js';
import { ownDocument, serveDocuments } from './documents-server.js';
import { head, openPage, script } from './made-page.js';
import type { MadePage } from './made-page.js';

/** What became of an element that was given an address. */
interface Outcome {
  ids: string[];
  issue: string;
  status: string;
  events: string[];
}

/** Puts an element into the page, and waits for what it says or shows of its own document. */
const give = (src: string, mode: string): string => `(async function () {
  var faq = document.createElement('gmis-faq');
  var events = [];
  faq.addEventListener('gmis-faq-error', function (event) { events.push(event.detail.code + ' ' + event.detail.path); });
  faq.innerHTML = '<p>予備の案内</p>';
  faq.mode = '${mode}';
  faq.src = '${src}';
  document.body.replaceChildren(faq);
  var root = function (selector) { return Array.prototype.slice.call(faq.shadowRoot.querySelectorAll(selector)); };
  var ids = function () { return root('.question').map(function (each) { return each.id.slice(9); }); };
  for (var tries = 0; tries < 600 && root('.error').length === 0 && ids().indexOf('K1') < 0; tries++) {
    await new Promise(function (resolve) { setTimeout(resolve, 25); });
  }
  await faq.updateComplete;
  window.faq = faq;
  var text = function (selector) { return root(selector).map(function (each) { return each.innerText.trim(); }).join(); };
  return { ids: ids(), issue: text('.error'), status: text('[role=status]'), events: events };
})()`;

const message = 'このサイトが用意した質問を読み込めませんでした。';
const ministry = ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1'];

describe('a document of the site’s own, over the network', { timeout: 300_000 }, () => {
  let pages: Pages;
  let server: Awaited<ReturnType<typeof serveDocuments>>;
  let made: MadePage;
  const outcome = async (path: string, mode = 'extend'): Promise<Outcome> =>
    (await made.evaluate(give(server.origin + path, mode))) as Outcome;
  const told = (pattern: RegExp): boolean => made.troubles.some((trouble) => pattern.test(trouble));

  before(async () => {
    [pages, server] = await Promise.all([Pages.open(), serveDocuments()]);
    made = await openPage(pages, `${head()}${script}</head><body></body></html>`);
  });
  after(async () => {
    await pages.close();
    server.close();
  });

  for (const [what, path] of [
    ['UTF-8', '/good.json'],
    ['UTF-8 with a byte order mark', '/bom.json'],
    ['Shift_JIS', '/shift-jis.json'],
    ['moved elsewhere', '/moved.json'],
  ]) {
    it(`is shown: ${what}`, async () => {
      const { ids, issue, events } = await outcome(path);
      assert.deepEqual(ids, [...ministry, 'K1']);
      assert.deepEqual([issue, events], ['', []]);
    });
  }

  const issues: [what: string, path: string, code: string, cause: RegExp][] = [
    ['404', '/404.json', 'not-found', /404/],
    ['500', '/500.json', 'server-error', /500/],
    ['HTML served as JSON', '/html.json', 'not-json', /HTML/],
    ['nothing within 10 seconds', '/never.json', 'timeout', /10秒/],
    ['a connection that breaks', '/closed.json', 'network', /読み込めません/],
    ['refused by CORS', '/no-cors.json', 'network', /Access-Control-Allow-Origin/],
    ['sent on to a page to log in', '/login.json', 'redirected', /転送.+login\.html/],
    ['UTF-16', '/utf-16.json', 'encoding', /Shift_JIS/],
    ['EUC-JP', '/euc-jp.json', 'encoding', /Shift_JIS/],
    ['more than 5 MB', '/large.json', 'too-large', /5MB/],
    ['broken JSON', '/broken.json', 'syntax', /1行目/],
    ['a newer version of the schema', '/newer.json', 'version', /schemaVersion/],
    ['another shape', '/list.json', 'type', /document/],
  ];
  for (const [what, path, code, cause] of issues) {
    it(`leaves the ministry’s questions in view, and says so once: ${what}`, async () => {
      const { ids, issue, status, events } = await outcome(path);
      assert.deepEqual(ids, ministry);
      assert.match(issue, new RegExp(`^${message}\\s*再試行$`));
      assert.equal(status, message);
      assert.equal(events.length, 1);
      assert.equal(events[0].split(' ')[0], code);
      assert.ok(told(cause), `the console does not tell ${String(cause)}: ${made.troubles.join('\n')}`);
    });
  }

  it('leaves the fallback in view with mode="replace"', async () => {
    const { ids, issue } = await outcome('/404.json', 'replace');
    assert.deepEqual(ids, []);
    assert.match(issue, /再試行$/);
    assert.match(String(await made.evaluate(`faq.innerText`)), /予備の案内/);
    assert.equal(await made.evaluate(`faq.querySelector('p').checkVisibility()`), true);
  });

  it('is shown when trying again brings it, with the focus kept and word of it', async () => {
    const { issue } = await outcome('/second-time.json');
    assert.match(issue, /再試行$/);
    await made.evaluate(
      `faq.shadowRoot.querySelector('.error button').focus(), faq.shadowRoot.querySelector('.error button').click()`,
    );
    await made.until(`faq.shadowRoot.querySelector('#question-K1')`);
    assert.equal(await made.evaluate(`faq.shadowRoot.querySelectorAll('.error').length`), 0);
    await made.until(`faq.shadowRoot.activeElement`);
    assert.match(
      String(await made.evaluate(`faq.shadowRoot.querySelector('[role=status]').innerText`)),
      /読み込みました/,
    );
  });

  it('is told to be out of reach offline, and is shown online again', async () => {
    await made.evaluate(give(`${server.origin}/good.json?warm`, 'extend'));
    await made.page.setOfflineMode(true);
    const { ids, events } = (await made.evaluate(give(`${server.origin}/good.json?offline`, 'extend'))) as Outcome;
    assert.deepEqual(ids, ministry);
    assert.match(events[0], /^offline /);
    await made.page.setOfflineMode(false);
    assert.deepEqual((await outcome('/good.json')).ids, [...ministry, 'K1']);
  });

  it('is asked for once for a page with several elements', async () => {
    const src = `${server.origin}/good.json?once`;
    const several = await openPage(
      pages,
      `${head()}${script}</head><body>${`<gmis-faq src="${src}"></gmis-faq>`.repeat(3)}</body></html>`,
    );
    await several.until(`[].every.call(document.querySelectorAll('gmis-faq'), function (faq) {
      return faq.shadowRoot && faq.shadowRoot.querySelector('#question-K1'); })`);
    assert.equal(several.requests.filter((request) => request === src).length, 1);
    assert.equal(several.requests.filter((request) => request.includes('gmis-widgets.local')).length, 1);
    assert.deepEqual(several.troubles, []);
    await several.page.close();
  });

  it('stands in the page itself, as JSON inside the element, read while the page is', async () => {
    const json = `<script type="application/json">${JSON.stringify(ownDocument)}</script>`;
    const inline = await openPage(
      pages,
      `${head()}${script}</head><body><gmis-faq>${json}</gmis-faq><p>終わり</p></body></html>`,
    );
    await inline.until(`document.querySelector('gmis-faq').shadowRoot.querySelector('#question-K1')`);
    assert.deepEqual(inline.troubles, []);
    await inline.page.close();
  });

  it('brings nothing to a page without one', async () => {
    const plain = await openPage(pages, `${head()}${script}</head><body><gmis-faq></gmis-faq></body></html>`);
    await plain.until(`document.querySelector('gmis-faq').shadowRoot.querySelectorAll('.question').length === 10`);
    assert.deepEqual(
      plain.requests.filter((request) => request.includes('local')),
      [],
    );
    await plain.page.close();
  });
});
