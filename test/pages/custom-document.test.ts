import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Pages } from './browser-pages.js';
import { customDocument, serveDocuments } from './documents-server.js';
import { head, openPage, script } from './made-page.js';
import type { MadePage } from './made-page.js';

/** The state of an element after loading a custom document. */
interface Outcome {
  ids: string[];
  error: string;
  status: string;
  events: string[];
}

/** Adds an element to the page, and waits until it shows its custom document or an error. */
const load = (src: string, mode: string): string => `(async function () {
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
  return { ids: ids(), error: text('.error'), status: text('[role=status]'), events: events };
})()`;

const message = 'このサイトが用意した質問を読み込めませんでした。';
const ministry = ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1'];

describe('a custom document from the network', { timeout: 300_000 }, () => {
  let pages: Pages;
  let server: Awaited<ReturnType<typeof serveDocuments>>;
  let made: MadePage;
  const outcome = async (path: string, mode = 'extend'): Promise<Outcome> =>
    (await made.evaluate(load(server.origin + path, mode))) as Outcome;
  const logged = (pattern: RegExp): boolean => made.troubles.some((trouble) => pattern.test(trouble));

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
    ['redirected to another path', '/moved.json'],
  ]) {
    it(`is shown: ${what}`, async () => {
      const { ids, error, events } = await outcome(path);
      assert.deepEqual(ids, [...ministry, 'K1']);
      assert.deepEqual([error, events], ['', []]);
    });
  }

  const errors: [what: string, path: string, code: string, cause: RegExp][] = [
    ['404', '/404.json', 'not-found', /404/],
    ['500', '/500.json', 'server-error', /500/],
    ['HTML served as JSON', '/html.json', 'not-json', /HTML/],
    ['no response within 10 seconds', '/never.json', 'timeout', /10秒/],
    ['a dropped connection', '/closed.json', 'network', /読み込めません/],
    ['blocked by CORS', '/no-cors.json', 'network', /Access-Control-Allow-Origin/],
    ['redirected to a login page', '/login.json', 'redirected', /転送.+login\.html/],
    ['UTF-16', '/utf-16.json', 'encoding', /Shift_JIS/],
    ['EUC-JP', '/euc-jp.json', 'encoding', /Shift_JIS/],
    ['more than 5 MB', '/large.json', 'too-large', /5MB/],
    ['broken JSON', '/broken.json', 'syntax', /1行目/],
    ['a newer schema version', '/newer.json', 'version', /schemaVersion/],
    ['another shape', '/list.json', 'type', /document/],
  ];
  for (const [what, path, code, cause] of errors) {
    it(`keeps the ministry’s questions in view, and reports the error once: ${what}`, async () => {
      const { ids, error, status, events } = await outcome(path);
      assert.deepEqual(ids, ministry);
      assert.match(error, new RegExp(`^${message}\\s*再試行$`));
      assert.equal(status, message);
      assert.equal(events.length, 1);
      assert.equal(events[0].split(' ')[0], code);
      assert.ok(logged(cause), `the console does not report ${String(cause)}: ${made.troubles.join('\n')}`);
    });
  }

  it('keeps the fallback in view with mode="replace"', async () => {
    const { ids, error } = await outcome('/404.json', 'replace');
    assert.deepEqual(ids, []);
    assert.match(error, /再試行$/);
    assert.match(String(await made.evaluate(`faq.innerText`)), /予備の案内/);
    assert.equal(await made.evaluate(`faq.querySelector('p').checkVisibility()`), true);
  });

  it('appears after a successful retry, which is announced and keeps the focus', async () => {
    const { error } = await outcome('/second-time.json');
    assert.match(error, /再試行$/);
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

  it('is reported as unavailable offline, and appears when online again', async () => {
    await made.evaluate(load(`${server.origin}/good.json?warm`, 'extend'));
    await made.page.setOfflineMode(true);
    const { ids, events } = (await made.evaluate(load(`${server.origin}/good.json?offline`, 'extend'))) as Outcome;
    assert.deepEqual(ids, ministry);
    assert.match(events[0], /^offline /);
    await made.page.setOfflineMode(false);
    assert.deepEqual((await outcome('/good.json')).ids, [...ministry, 'K1']);
  });

  it('is requested once for several elements on a page', async () => {
    const src = `${server.origin}/good.json?once`;
    const several = await openPage(
      pages,
      `${head()}${script}</head><body>${`<gmis-faq src="${src}"></gmis-faq>`.repeat(3)}</body></html>`,
    );
    await several.until(`[].every.call(document.querySelectorAll('gmis-faq'), function (faq) {
      return faq.shadowRoot && faq.shadowRoot.querySelector('#question-K1'); })`);
    assert.equal(several.requests.filter((request) => request === src).length, 1);
    assert.equal(several.requests.filter((request) => request.includes('gmis-widgets.custom')).length, 1);
    assert.deepEqual(several.troubles, []);
    await several.page.close();
  });

  it('can be inline JSON inside the element, read while the page is still being parsed', async () => {
    const json = `<script type="application/json">${JSON.stringify(customDocument)}</script>`;
    const inline = await openPage(
      pages,
      `${head()}${script}</head><body><gmis-faq>${json}</gmis-faq><p>終わり</p></body></html>`,
    );
    await inline.until(`document.querySelector('gmis-faq').shadowRoot.querySelector('#question-K1')`);
    assert.deepEqual(inline.troubles, []);
    await inline.page.close();
  });

  it('loads no further script on a page without one', async () => {
    const plain = await openPage(pages, `${head()}${script}</head><body><gmis-faq></gmis-faq></body></html>`);
    await plain.until(`document.querySelector('gmis-faq').shadowRoot.querySelectorAll('.question').length === 10`);
    assert.deepEqual(
      plain.requests.filter((request) => request.includes('custom')),
      [],
    );
    await plain.page.close();
  });
});
