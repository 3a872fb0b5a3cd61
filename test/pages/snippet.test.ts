import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { writeSnippet } from '../../src/snippet/write-snippet.js';
import { Pages, inShadow, ready } from './browser-pages.js';
import { cdn, integrity, onCdn } from './dist-files.js';
import { head, openPage } from './made-page.js';
import type { MadePage, MadePageOptions } from './made-page.js';

describe('the embed code, pasted into a page', { timeout: 300_000 }, () => {
  let pages: Pages;
  let otherHost: string;
  before(async () => {
    pages = await Pages.open();
    otherHost = `${pages.origin.replace('127.0.0.1', 'localhost')}/dist/`;
  });
  after(() => pages.close());

  const open = (snippet: string, options?: MadePageOptions, lang?: string): Promise<MadePage> =>
    openPage(pages, `${head(lang)}</head><body><h1>架空県</h1>${snippet}</body></html>`, options);

  const first = { faq: '.question', 'browser-guide': '[role=tab]', 'env-table': 'td' } as const;
  for (const element of ['faq', 'browser-guide', 'env-table'] as const) {
    it(`shows the element from a CDN, with an integrity check: ${element}`, async () => {
      for (const kind of ['script', 'script-with-static'] as const) {
        const made = await open(await writeSnippet({ kind, element, base: cdn, integrity }), { elsewhere: onCdn });
        await ready(made.page);
        assert.ok((await inShadow(made.page, `gmis-${element}`, first[element])).length > 2);
        assert.deepEqual(
          made.requests.filter((address) => !address.startsWith(pages.origin)),
          [`${cdn}gmis-widgets.min.js`],
        );
        assert.deepEqual(made.troubles, []);
        await made.page.close();
      }
    });
  }

  it('shows the questions by the time the page has loaded', async () => {
    const made = await open(
      `<script>addEventListener('load', function () {
        window.atLoad = document.querySelector('gmis-faq').shadowRoot.querySelectorAll('.question').length; });</script>
        <gmis-faq></gmis-faq><script src="/dist/gmis-widgets.min.js"></script>`,
    );
    assert.equal(await made.evaluate('window.atLoad'), 10);
    await made.page.close();
  });

  it('has its attributes and colours', async () => {
    const made = await open(
      await writeSnippet({
        kind: 'script',
        element: 'faq',
        attributes: { 'contact-name': '架空県 "医療" & <課>', 'heading-level': '3' },
        colors: { '--gmis-color-link': '#112233' },
        base: '/dist/',
        integrity,
      }),
    );
    await ready(made.page);
    assert.match((await inShadow(made.page, 'gmis-faq', '[part=contact]')).join(), /架空県 "医療" & <課>/);
    assert.equal((await inShadow(made.page, 'gmis-faq', 'h3 .number')).length, 10);
    assert.equal(
      await made.evaluate(
        `getComputedStyle(document.querySelector('gmis-faq').shadowRoot.querySelector('.answer a, a')).color`,
      ),
      'rgb(17, 34, 51)',
    );
    await made.page.close();
  });

  it('is in English, with an integrity check of the second file too', async () => {
    const made = await open(await writeSnippet({ kind: 'script', lang: 'en', base: cdn, integrity }), {
      elsewhere: onCdn,
    });
    await ready(made.page);
    assert.match((await inShadow(made.page, 'gmis-faq', '.question'))[0] ?? '', /user name/);
    assert.deepEqual(
      await made.evaluate(`[...document.querySelectorAll('script')].map(function (each) {
        return [each.src.split('/').pop(), each.integrity, each.crossOrigin]; }).reverse()`),
      ['gmis-widgets.min.js', 'gmis-widgets.en.min.js'].map((file) => [file, integrity[file], 'anonymous']),
    );
    assert.deepEqual(made.troubles, []);
    await made.page.close();
  });

  it('keeps its fallback readable if a file differs from the published one', async () => {
    const address = `${cdn}gmis-widgets.min.js`;
    const changed = { ...onCdn, [address]: `${String(onCdn[address])};alert(1)` };
    const made = await open(await writeSnippet({ kind: 'script-with-static', base: cdn, integrity }), {
      elsewhere: changed,
    });
    assert.equal(await made.evaluate(`customElements.get('gmis-faq') === undefined`), true);
    assert.match(String(await made.evaluate('document.body.innerText')), /ユーザ名（ログインID）が分からない/);
    assert.match(made.troubles.join('\n'), /integrity/);
    await made.page.close();
  });

  it('works from another host without CORS, also in English', async () => {
    for (const lang of ['ja', 'en'] as const) {
      const made = await open(await writeSnippet({ kind: 'script', lang, base: otherHost }), {}, lang);
      await ready(made.page);
      assert.equal((await inShadow(made.page, 'gmis-faq', '.question')).length, 10);
      assert.deepEqual(made.troubles, []);
      await made.page.close();
    }
  });

  it('shows the element in a frame of the same height', async () => {
    const made = await open(await writeSnippet({ kind: 'iframe', element: 'env-table', base: otherHost }));
    await made.until(`document.querySelector('iframe').style.height.endsWith('px')`);
    const frame = made.page.frames().find((each) => each.url().includes('embed.html'));
    const inside = await frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    assert.ok(inside !== undefined && inside > 200);
    await made.until(`document.querySelector('iframe').clientHeight === ${String(inside)}`);
    assert.deepEqual(made.troubles, []);
    await made.page.close();
  });

  it('shows static HTML and requests nothing', async () => {
    const made = await open(await writeSnippet({ kind: 'static', base: '/' }), { elsewhere: {} });
    assert.equal((await made.page.$$('details.gmis-static-entry')).length, 10);
    assert.equal(made.requests.length, 1);
    assert.deepEqual(made.troubles, []);
    await made.page.close();
  });

  it('is ignored by a browser that does not know its type, such as Internet Explorer', async () => {
    const snippet = await writeSnippet({ kind: 'script-with-static', base: '/dist/' });
    const made = await open(snippet.replace('text/x-ecmascript', 'text/unknown'));
    assert.ok(!made.requests.some((address) => address.endsWith('.js')));
    assert.match(String(await made.evaluate('document.body.innerText')), /ユーザ名（ログインID）が分からない/);
    assert.deepEqual(made.troubles, []);
    await made.page.close();
  });
});
