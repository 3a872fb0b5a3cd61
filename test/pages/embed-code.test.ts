import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { writeSnippet } from '../../src/snippet/write-snippet.js';
import { Pages } from './browser-pages.js';
import { cdn, integrity } from './dist-files.js';

describe('the embed code page', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  async function open(viewport = { width: 1280, height: 900 }) {
    const visit = await pages.visit('/demo/embed.html', (opened) => opened.setViewport(viewport));
    await visit.page.waitForFunction(() => document.querySelector('textarea')?.value !== '', { polling: 25 });
    return visit;
  }

  /** Chooses an option by the start of its label. */
  const choose = (page: Page, words: string): Promise<void> =>
    page.evaluate((start) => {
      const label = [...document.querySelectorAll('label')].find((each) => each.innerText.trim().startsWith(start));
      if (!label?.checkVisibility()) throw new Error(`${start} is not visible`);
      label.click();
    }, words);

  const fill = (page: Page, id: string, value: string): Promise<void> =>
    page.$eval(
      `#${id}, [name="${id}"]`,
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      value,
    );

  /** The errors, without the requests that a preview aborts when the next one replaces it. */
  const problems = (troubles: string[]): string[] => troubles.filter((trouble) => !trouble.startsWith('failed: '));

  const code = (page: Page): Promise<string> => page.$eval('textarea', ({ value }) => value);

  const hasCode = async (page: Page, wanted: string): Promise<void> => {
    await page
      .waitForFunction((text) => document.querySelector('textarea')?.value === text, { polling: 25 }, wanted)
      .catch(async () => {
        assert.equal(await code(page), wanted);
      });
  };

  it('starts with the FAQ as a script tag from the CDN', async () => {
    const { page, troubles } = await open();
    await hasCode(page, await writeSnippet({ kind: 'script', base: cdn, integrity }));
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('writes code for the chosen options', async () => {
    const { page, troubles } = await open();
    await fill(page, 'contact-name', '架空県 <医療>');
    await fill(page, 'contact-tel', '000-000');
    await fill(page, 'heading-level', '3');
    await fill(page, 'color-accent', '#aa0000');
    await choose(page, 'スクリプトタグと静的なHTML');
    const faq = {
      element: 'faq',
      attributes: { 'heading-level': '3', 'contact-name': '架空県 <医療>', 'contact-tel': '000-000' },
      colors: { '--gmis-color-accent': '#aa0000' },
    } as const;
    await hasCode(page, await writeSnippet({ ...faq, kind: 'script-with-static', base: cdn, integrity }));
    await choose(page, '静的なHTMLだけ');
    await hasCode(page, await writeSnippet({ ...faq, kind: 'static', base: '' }));
    await choose(page, 'iframe');
    await hasCode(page, await writeSnippet({ ...faq, kind: 'iframe', base: '/gmis-widgets/', integrity }));
    await choose(page, '別のサーバー');
    await choose(page, 'ブラウザの手順');
    await choose(page, 'ポップアップを許可する');
    await choose(page, 'English');
    const guide = {
      element: 'browser-guide',
      lang: 'en',
      attributes: { 'heading-level': '3', topic: 'popup' },
      colors: faq.colors,
      base: 'https://www.example.lg.jp/gmis-widgets/',
    } as const;
    await hasCode(page, await writeSnippet({ ...guide, kind: 'iframe' }));
    await choose(page, 'スクリプトタグ（おすすめ）');
    await page.click('#default-colors');
    await hasCode(page, await writeSnippet({ ...guide, colors: {}, kind: 'script' }));
    assert.deepEqual(problems(troubles), []);
    await page.close();
  });

  it('shows only the fields that apply to the chosen options', async () => {
    const { page } = await open();
    const seen = (): Promise<string[]> =>
      page.$$eval('legend', (all) => all.filter((each) => each.checkVisibility()).map(({ innerText }) => innerText));
    assert.deepEqual(await seen(), [
      ...['載せるもの', '載せ方', 'ファイルの置き場所', '言語', '窓口（書いた項目だけが表示されます）', '色'],
    ]);
    await choose(page, 'ブラウザの手順');
    await choose(page, '静的なHTMLだけ');
    assert.deepEqual(await seen(), ['載せるもの', '手順の種類', '載せ方', '言語']);
    await page.close();
  });

  it('reports an invalid contact address', async () => {
    const { page } = await open();
    const hasError = (): Promise<boolean> => page.$eval('#contact-url-error', (each) => each.checkVisibility());
    assert.equal(await hasError(), false);
    await fill(page, 'contact-url', 'javascript:alert(1)');
    assert.equal(await hasError(), true);
    assert.equal(await page.$eval('#contact-url', (field) => field.getAttribute('aria-invalid')), 'true');
    await hasCode(page, await writeSnippet({ kind: 'script', base: cdn, integrity }));
    await fill(page, 'contact-url', 'https://example.com/');
    assert.equal(await hasError(), false);
    await page.close();
  });

  it('shows a preview of the code', async () => {
    const { page, troubles } = await open();
    // The next preview replaces the frame, so get the current frame in every iteration.
    const preview = async (selector: string): Promise<void> => {
      for (;;) {
        const frame = await (await page.$('#preview'))?.contentFrame();
        if (await frame?.$(selector).catch(() => null)) return;
        await setTimeout(50);
      }
    };
    await preview('gmis-faq >>> .question');
    await choose(page, '動作環境の表');
    await preview('gmis-env-table >>> td');
    await choose(page, '静的なHTMLだけ');
    await preview('.gmis-static td');
    await choose(page, 'iframe');
    await preview('iframe[data-gmis-embed][style*="px"]');
    assert.deepEqual(problems(troubles), []);
    await page.close();
  });

  it('copies the code and confirms it', async () => {
    const { page } = await open();
    const session = await page.createCDPSession();
    await session.send('Browser.grantPermissions', {
      origin: pages.origin,
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    });
    await page.click('#copy');
    await page.waitForFunction(() => document.querySelector('#copied')?.textContent === 'コピーしました。');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page));
    await page.close();
  });

  it('sends nothing to other hosts', async () => {
    const { page, requests } = await open();
    await fill(page, 'contact-name', '架空県');
    await page.waitForNetworkIdle();
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(pages.origin) && !address.startsWith('about:')),
      [],
    );
    await page.close();
  });

  it('has no axe-core violations, and does not scroll sideways at 320 px', async () => {
    const { page } = await open({ width: 320, height: 640 });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const results = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
    assert.deepEqual(violations, []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  it('is linked from the demo', async () => {
    const { page } = await pages.visit('/demo/index.html');
    assert.equal(await page.$$eval('a[href="embed.html"]', (links) => links.length), 1);
    await page.close();
  });
});
