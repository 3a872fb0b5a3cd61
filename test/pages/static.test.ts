import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { bundledFaq } from '../../src/faq/bundled-faq.js';
import { answerText } from '../../src/faq/plain-text.js';
import { renderStatic } from '../../src/render/render-static.js';
import { Pages } from './browser-pages.js';
import { accessibleText, openStatic } from './static-page.js';

const document_ = bundledFaq('ja');
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** The questions whose whole answer a text holds. */
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

describe('static HTML in a page whose scripts do not run', { timeout: 120_000 }, () => {
  let pages: Pages;
  let open: string;
  let closed: string;
  before(async () => {
    pages = await Pages.open();
    open = await renderStatic({ element: 'faq', contact: { name: '架空県', tel: '000-000' } });
    closed = await renderStatic({ element: 'faq', open: false });
  });
  after(() => pages.close());

  it('has all ten answers in the accessibility tree', async () => {
    const { page } = await openStatic(pages, open, { javaScript: false });
    const text = await accessibleText(page);
    assert.deepEqual(answersIn(text), allIds);
    assert.match(text, /キャッシュされた画像とファイル.*MICROSOFTEDGE\(Windows10のみ\).*架空県/);
    await page.close();
  });

  it('has them inside <gmis-faq>, which is not defined', async () => {
    const { page } = await openStatic(pages, `<gmis-faq>${open}</gmis-faq>`, { javaScript: false });
    assert.deepEqual(answersIn(await accessibleText(page)), allIds);
    await page.close();
  });

  it('opens by keyboard and mouse where it starts closed', async () => {
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

  it('opens what the address names', async () => {
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

describe('static HTML', { timeout: 120_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

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
        assert.deepEqual(violations, []);
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
