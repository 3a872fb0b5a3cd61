import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { bundledFaq } from '../../src/content/bundled/bundled-faq.js';
import { answerText } from '../../src/content/text/plain-text.js';
import { Pages } from './browser-pages.js';
import { elements, head, openPage, script } from './made-page.js';

const document_ = bundledFaq('ja');
// Fonts map some characters to look-alikes, so the text in a PDF can differ from the source.
const withoutSpaces = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('‧', '・')
    .replaceAll('〜', '~')
    .replaceAll('\u0000', '')
    .replace(/[\s⋮]+/g, '');
const questions = document_.entries.map(({ question }) => withoutSpaces(question));

/** In points; 210 × 297 mm. */
const [a4Width, a4Height] = [595.3, 841.9];

interface Printed {
  text: string;
  /** The text of each page. */
  pages: string[];
  /** Distance of the last line of each page from the bottom edge, in points. */
  bottomGaps: number[];
  a4: boolean;
}

/** Prints a page to PDF and returns its text without spaces; keeps the PDF in coverage/print/ for inspection. */
async function printToPdf(page: Page, name: string): Promise<Printed> {
  const margin = '10mm';
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    format: 'A4',
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  mkdirSync('coverage/print', { recursive: true });
  writeFileSync(`coverage/print/${name}.pdf`, pdf);
  const proxy = await getDocumentProxy(pdf);
  const [, , width = 0, height = 0] = (await proxy.getPage(1)).view;
  const { text } = await extractText(proxy);
  const pages = text.map(withoutSpaces);
  const bottomGaps = await Promise.all(
    pages.map(async (_, index) => {
      const { items } = await (await proxy.getPage(index + 1)).getTextContent();
      return Math.min(
        ...items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : [])),
      );
    }),
  );
  return {
    text: pages.join(''),
    pages,
    bottomGaps,
    a4: Math.abs(width - a4Width) < 2 && Math.abs(height - a4Height) < 2,
  };
}

/** Presses a button of an element with `print` stubbed, and returns how often it was called. */
const press = (page: Page, tag: string, selector: string): Promise<number> =>
  page.evaluate(
    async (elementTag, buttonSelector) => {
      let count = 0;
      window.print = () => (count += 1);
      document.querySelector(elementTag)?.shadowRoot?.querySelector<HTMLElement>(buttonSelector)?.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return count;
    },
    tag,
    selector,
  );

describe('in print', { timeout: 240_000 }, () => {
  let pages: Pages;
  let page: Page;
  before(async () => {
    pages = await Pages.open();
    const site = `${head()}</head><body><nav>サイトの案内</nav><main><h1>架空県</h1>${elements}</main>${script}</body></html>`;
    ({ page } = await openPage(pages, site));
  });
  after(() => pages.close());

  const today = new Date().toLocaleDateString('ja', { dateStyle: 'long' });

  it('[34] a page shows every question and complete answer, with source, date and address', async () => {
    const { text } = await printToPdf(page, 'page');
    for (const entry of document_.entries) {
      assert.ok(text.includes(withoutSpaces(entry.question)), entry.question);
      for (const line of answerText(entry, {}).split('\n')) assert.ok(text.includes(withoutSpaces(line)), line);
    }
    assert.match(text, /出典:厚生労働省「お問合せの前にご確認いただきたい事項」/);
    assert.ok(text.includes(`印刷日:${withoutSpaces(today)}`));
    assert.ok(text.includes(withoutSpaces(page.url())));
    assert.ok(text.includes('サイトの案内'));
    assert.doesNotMatch(text, /すべて開く|解決しましたか|アドレスをコピー|困っていること/);
  });

  it('[34] content in a closed disclosure is printed, too', async () => {
    const { text } = await printToPdf(page, 'page');
    const evidence = await page.evaluate(() =>
      [...(document.querySelector('gmis-env-table')?.shadowRoot?.querySelectorAll('.evidence li') ?? [])].map(
        ({ textContent }) => textContent,
      ),
    );
    assert.ok(evidence.length > 0);
    for (const line of evidence) assert.ok(text.includes(withoutSpaces(line)), line);
  });

  it('[34] no step is split between pages, and no heading is the last line of a page', async () => {
    const { pages: pagesText } = await printToPdf(page, 'page');
    const inside = (selector: string): Promise<string[]> =>
      page.evaluate(
        (inner) =>
          [...document.querySelectorAll('gmis-faq, gmis-browser-guide, gmis-env-table')]
            .flatMap((element) => [...(element.shadowRoot?.querySelectorAll(inner) ?? [])])
            .map(({ textContent }) => textContent),
        selector,
      );
    const steps = (await inside('.steps > li')).map(withoutSpaces);
    assert.ok(steps.length > 20);
    assert.deepEqual(
      steps.filter((step) => !pagesText.some((pageText) => pageText.includes(step))),
      [],
    );
    const headings = (await inside('h2, h3, h4, h5, h6, .checked')).map(withoutSpaces);
    assert.ok(headings.length > 20);
    assert.deepEqual(
      headings.filter((heading) => pagesText.some((pageText) => pageText.endsWith(heading))),
      [],
    );
  });

  it('[34] procedures continue on the same page: every page except the last is more than half full', async () => {
    const { bottomGaps } = await printToPdf(page, 'page');
    for (const gap of bottomGaps.slice(0, -1)) assert.ok(gap < a4Height / 2, String(bottomGaps));
  });

  it('[34] one answer prints as one A4 page, with source, date and address and nothing else', async () => {
    await press(page, 'gmis-faq', '#question-1-3');
    assert.equal(await press(page, 'gmis-faq', '#gmis-1-3 [part=print]'), 1);
    const { text, pages: pagesText, a4 } = await printToPdf(page, 'answer');
    assert.equal(pagesText.length, 1);
    assert.ok(a4);
    assert.deepEqual(
      questions.filter((question) => text.includes(question)),
      [withoutSpaces('パスワードが分からない。')],
    );
    const entry = document_.entries.find(({ id }) => id === '1-3') ?? assert.fail();
    for (const line of answerText(entry, {}).split('\n')) assert.ok(text.includes(withoutSpaces(line)), line);
    for (const line of ['出典:厚生労働省', `印刷日:${withoutSpaces(today)}`, withoutSpaces(page.url())]) {
      assert.ok(text.includes(line), line);
    }
    assert.doesNotMatch(text, /サイトの案内|架空県|プラットフォーム/);
  });

  it('[34] the complete page prints again after that', async () => {
    const { text } = await printToPdf(page, 'page-again');
    assert.deepEqual(
      questions.filter((question) => !text.includes(question)),
      [],
    );
    assert.ok(text.includes('サイトの案内'));
  });

  it('[34] one guide for one browser prints as one A4 page', async () => {
    const tab = '[role=tab][id$=firefox]';
    await press(page, 'gmis-browser-guide', tab);
    assert.equal(await press(page, 'gmis-browser-guide', '.panel[id$=firefox] [part=print]'), 1);
    const { text, pages: pagesText, a4 } = await printToPdf(page, 'guide');
    assert.equal(pagesText.length, 1);
    assert.ok(a4);
    assert.match(text, /キャッシュクリアの手順.*<Firefox>/);
    assert.match(text, /出典:厚生労働省「お問合せの前にご確認いただきたい事項」/);
    assert.ok(text.includes(`印刷日:${withoutSpaces(today)}`));
    assert.doesNotMatch(text, /<GoogleChrome>|パスワードが分からない|サイトの案内/);
  });

  it('[34] all answers print without the surrounding page', async () => {
    assert.equal(await press(page, 'gmis-faq', '.controls [part=print]'), 1);
    const { text, a4 } = await printToPdf(page, 'all');
    assert.ok(a4);
    assert.deepEqual(
      questions.filter((question) => !text.includes(question)),
      [],
    );
    assert.doesNotMatch(text, /サイトの案内/);
  });

  it('[34] the complete page prints again if no print followed, as in a frame that may not print', async () => {
    assert.equal(await press(page, 'gmis-faq', '#gmis-1-3 [part=print]'), 1);
    await page.keyboard.press('Shift');
    const { text } = await printToPdf(page, 'page-not-printed');
    assert.ok(text.includes('サイトの案内'));
  });

  it('[34] no line is cut off at the edge of the page', async () => {
    const { page: narrow } = await openPage(pages, `${head()}</head><body>${elements}${script}</body></html>`);
    await narrow.emulateMediaType('print');
    await narrow.setViewport({ width: 680, height: 960 });
    const wide = await narrow.evaluate(() =>
      [...document.querySelectorAll('gmis-faq, gmis-browser-guide, gmis-env-table')].flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((each) => each.getBoundingClientRect().right > innerWidth)
          .map((each) => each.outerHTML.slice(0, 80)),
      ),
    );
    assert.deepEqual(wide, []);
    await narrow.close();
  });
});
