import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { bundledEnvironments } from '../../src/content/bundled/bundled-environments.js';
import { bundledFaq } from '../../src/content/bundled/bundled-faq.js';
import { bundledGuides } from '../../src/content/bundled/bundled-guides.js';
import { answerText } from '../../src/content/text/plain-text.js';
import type { Inline } from '../../src/content/types/faq.js';
import { renderStatic, staticElements } from '../../src/static/render-static.js';
import { Pages, inShadow } from './browser-pages.js';
import type { StaticElement } from '../../src/static/render-static.js';
import { accessibleText, openStatic } from './static-page.js';

const document_ = bundledFaq('ja');
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** The questions whose complete answer a text contains. */
const answersIn = (text: string): string[] =>
  document_.entries
    .filter((entry) =>
      answerText(entry, {})
        .split('\n')
        .every((line) => text.includes(squeeze(line))),
    )
    .map(({ id }) => id);

const allIds = document_.entries.map(({ id }) => id);

/** Whether an entry is open, and its answer in view. */
const shows = (page: Page, id: string): Promise<boolean[]> =>
  page.$eval(`#gmis-${id}`, (answer) => {
    const { top, bottom } = answer.getBoundingClientRect();
    return [answer.closest('details')?.open ?? false, answer.checkVisibility() && top < innerHeight && bottom > 0];
  });

let pages: Pages;
before(async () => {
  pages = await Pages.open();
});
after(() => pages.close());

describe('static HTML in a page whose scripts do not run', { timeout: 300_000 }, () => {
  let open: string;
  let closed: string;
  before(async () => {
    open = await renderStatic({ element: 'faq', contact: { name: '架空県', tel: '000-000' } });
    closed = await renderStatic({ element: 'faq', open: false });
  });

  it('[36] has all ten answers in the accessibility tree', async () => {
    const { page } = await openStatic(pages, open, { javaScript: false });
    const text = await accessibleText(page);
    assert.deepEqual(answersIn(text), allIds);
    assert.match(text, /キャッシュされた画像とファイル.*MICROSOFTEDGE\(Windows10のみ\).*架空県/);
    await page.close();
  });

  it('[36] has every step of a guide and every cell of the table in the accessibility tree', async () => {
    const plain = (content: readonly Inline[]): string =>
      content.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
    for (const { topic, browsers } of bundledGuides('ja').guides) {
      const html = await renderStatic({ element: 'browser-guide', topic });
      const { page } = await openStatic(pages, html, { javaScript: false });
      for (const summary of await page.$$('details:not([open]) > summary')) await summary.click();
      const text = await accessibleText(page);
      for (const step of browsers.flatMap(({ steps }) => steps)) assert.ok(text.includes(squeeze(plain(step))), topic);
      await page.close();
    }
    const { page } = await openStatic(pages, await renderStatic({ element: 'env-table' }), { javaScript: false });
    const text = await accessibleText(page);
    const { platforms } = bundledEnvironments('ja');
    for (const cell of platforms.flatMap(({ name, browsers }) => [name, ...browsers.map((each) => each.text)])) {
      assert.ok(text.includes(squeeze(cell)), cell);
    }
    await page.close();
  });

  it('has them inside <gmis-faq>, which is not defined', async () => {
    const { page } = await openStatic(pages, `<gmis-faq>${open}</gmis-faq>`, { javaScript: false });
    assert.deepEqual(answersIn(await accessibleText(page)), allIds);
    await page.close();
  });

  it('opens by keyboard and mouse if it starts closed', async () => {
    const { page } = await openStatic(pages, closed, { javaScript: false });
    assert.deepEqual(answersIn(await accessibleText(page)), []);
    const summaries = await page.$$('.gmis-static-entry > summary');
    for (const [index, summary] of summaries.entries()) {
      if (index % 2 === 0) await summary.click();
      else {
        await summary.focus();
        await page.keyboard.press('Enter');
      }
    }
    assert.deepEqual(answersIn(await accessibleText(page)), allIds);
    await page.close();
  });

  it('opens what the URL names', async () => {
    for (const id of ['1-3', '2-1']) {
      const { page } = await openStatic(pages, closed, { javaScript: false, suffix: `#gmis-${id}` });
      assert.deepEqual(await shows(page, id), [true, true], id);
      assert.deepEqual(await shows(page, '1-2'), [false, false]);
      await page.close();
    }
  });

  it('opens what a link in an answer leads to', async () => {
    const { page } = await openStatic(pages, closed, { javaScript: false, suffix: '#gmis-1-2' });
    await page.click('#gmis-1-2 a[href="#gmis-1-3"]');
    assert.deepEqual(await shows(page, '1-3'), [true, true]);
    await page.close();
  });

  it('loads nothing', async () => {
    const { page, requests } = await openStatic(pages, open);
    assert.equal(requests.length, 1, requests.join());
    await page.close();
  });

  it('prints every answer, open or not', async () => {
    const { page } = await openStatic(pages, closed, { javaScript: false });
    const seen = (): Promise<number> =>
      page.$$eval('.gmis-static-answer', (answers) => answers.filter((answer) => answer.checkVisibility()).length);
    assert.equal(await seen(), 0);
    await page.emulateMediaType('print');
    assert.equal(await seen(), 10);
    await page.close();
  });
});

describe('static HTML', { timeout: 300_000 }, () => {
  for (const lang of ['ja', 'en'] as const) {
    it(`is clean for axe, all three elements in a page, open and closed: ${lang}`, async () => {
      for (const open of [true, false]) {
        const parts = await Promise.all([
          renderStatic({
            element: 'faq',
            lang,
            open,
            contact: { name: '県', tel: '000-000', url: 'https://example.com/' },
          }),
          renderStatic({ element: 'browser-guide', lang, open, headingLevel: 2, topic: 'popup' }),
          renderStatic({ element: 'env-table', lang, open }),
        ]);
        const { page } = await openStatic(pages, parts.join(''));
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const results = await (globalThis as unknown as { axe: typeof axe }).axe.run();
          return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
        });
        // The table of environments is on this page twice, in an answer and by itself, with the same title as its name.
        const sameTable = /^landmark-unique: <div class="gmis-static-table-scroll"[^>]*>$/;
        assert.deepEqual(
          violations.filter((each) => !sameTable.test(each)),
          [],
        );
        await page.close();
      }
    });
  }

  it('reads at 320 px without scrolling sideways', async () => {
    const { page } = await openStatic(pages, await renderStatic({ element: 'faq' }), {
      viewport: { width: 320, height: 640 },
    });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });
});

describe('an element that replaces its static content', { timeout: 300_000 }, () => {
  /** A page with static content, whose script arrives later; more of the page follows. */
  const pageWith = (element: StaticElement, content: string, attributes = ''): string =>
    `<script>
window.shift = 0;
new PerformanceObserver(function (list) {
  list.getEntries().forEach(function (entry) { shift += entry.value; });
}).observe({ type: 'layout-shift', buffered: true });
</script>
<gmis-${element} ${attributes} contact-name="架空県" heading-level="${element === 'faq' ? 4 : 2}">${content}</gmis-${element}>
<p>後に続く文</p><div style="height: 20em; background: #eee">後に続く部分</div>
<script src="/dist/gmis-widgets.min.js" async></script>`;

  const content = (element: StaticElement, open?: boolean): Promise<string> =>
    renderStatic({ element, open, headingLevel: element === 'faq' ? 4 : 2, contact: { name: '架空県' } });

  const replaced = async (page: Page, element: StaticElement): Promise<void> => {
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root'),
      { polling: 25 },
      `gmis-${element}`,
    );
    // A shift is reported after the frame in which it happened.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  };

  const viewports = [
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
    { width: 1280, height: 900 },
    { width: 1280, height: 3000 },
  ];
  const shifts = async (html: string, element: StaticElement, userAgent?: string): Promise<void> => {
    for (const viewport of viewports) {
      const { page } = await openStatic(pages, html, { viewport, userAgent, late: true });
      await replaced(page, element);
      const shift = await page.evaluate('shift');
      assert.ok(Number(shift) < 0.02, `${String(shift)} at ${viewport.width} × ${viewport.height}`);
      await page.close();
    }
  };
  for (const element of staticElements) {
    it(`does not make the page jump: layout shift below 0.02: ${element}`, async () => {
      await shifts(pageWith(element, await content(element, false)), element);
    });
  }
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64';
  const chrome = `${windows}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36`;
  for (const [name, userAgent] of [
    ['Edge', `${chrome} Edg/156.0.0.0`],
    ['Chrome', chrome],
    ['Firefox', `${windows}; rv:160.0) Gecko/20100101 Firefox/160.0`],
  ] as const) {
    for (const topic of ['cache', 'popup'] as const) {
      it(`does not make the page jump when it shows the steps for ${name}: ${topic}`, async () => {
        const html = await renderStatic({ element: 'browser-guide', topic, headingLevel: 2 });
        await shifts(pageWith('browser-guide', html, `topic="${topic}"`), 'browser-guide', userAgent);
      });
    }
  }

  it('does not make the page jump when the answers start open', async () => {
    const { page } = await openStatic(pages, pageWith('faq', await content('faq')), { late: true });
    await replaced(page, 'faq');
    assert.ok(Number(await page.evaluate('shift')) < 0.02);
    assert.deepEqual(await inShadow(page, 'gmis-faq', '.question[aria-expanded=true]'), []);
    await page.close();
  });

  it('keeps open what the visitor has opened meanwhile', async () => {
    const html = pageWith('faq', await content('faq', false)).replace(/<script src.*$/, '');
    const { page } = await openStatic(pages, html);
    await page.click('.gmis-static-entry:nth-of-type(2) > summary');
    await page.addScriptTag({ url: '/dist/gmis-widgets.min.js' });
    await replaced(page, 'faq');
    assert.deepEqual(await inShadow(page, 'gmis-faq', '.question[aria-expanded=true] .number'), ['1-2']);
    await page.close();
  });

  it('keeps the target of a deep link open', async () => {
    const html = pageWith('faq', await content('faq', false));
    const { page } = await openStatic(pages, html, { suffix: '#gmis-1-7', late: true });
    await replaced(page, 'faq');
    assert.deepEqual(await inShadow(page, 'gmis-faq', '.question[aria-expanded=true] .number'), ['1-7']);
    await page.close();
  });

  it('is replaced even if the browser does not identify itself', async () => {
    const silent = `<script>NavigatorUAData.prototype.getHighEntropyValues = function () { return new Promise(function () {}); };</script>`;
    const { page } = await openStatic(pages, silent + pageWith('env-table', await content('env-table')));
    await replaced(page, 'env-table');
    assert.equal((await inShadow(page, 'gmis-env-table', 'td')).length, 6);
    assert.match((await inShadow(page, 'gmis-env-table', '.evidence')).join(), /no answer/);
    await page.close();
  });
});
