import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Pages, inShadow, ready } from './browser-pages.js';

describe('the demo', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  it('shows ten questions in two categories, seven procedures, the table and a verdict', async () => {
    const { page, troubles } = await pages.visit('/demo/index.html');
    await ready(page);
    assert.equal((await inShadow(page, 'gmis-faq', '.question')).length, 10);
    assert.equal((await inShadow(page, 'gmis-faq', '.category-title')).length, 2);
    assert.equal((await inShadow(page, 'gmis-browser-guide', '[role=tabpanel]')).length, 7);
    assert.equal((await inShadow(page, 'gmis-env-table', 'td')).length, 6);
    assert.equal((await inShadow(page, 'gmis-env-table', '.verdict')).length, 1);
    assert.deepEqual(troubles, []);
  });

  it('shows a prefecture’s questions next to the ministry’s, with publisher badges and contacts', async () => {
    const { page, troubles } = await pages.visit('/demo/prefecture.html');
    await page.waitForFunction(
      () => document.querySelector('gmis-faq')?.shadowRoot?.querySelector('[id="question-Q1-1"]') != null,
    );
    const questions = await inShadow(page, 'gmis-faq', '.question');
    assert.equal(questions.filter((each) => each.includes('架空県による追記')).length, 6);
    assert.equal(questions.filter((each) => each.startsWith('1-7 ')).length, 0, 'hidden');
    assert.equal(questions.filter((each) => each.includes('令和7年度')).length, 0, 'out of date');
    assert.deepEqual(await inShadow(page, 'gmis-faq', '.addition-title'), ['架空県による追記', '架空県による追記']);
    assert.match((await inShadow(page, 'gmis-faq', '.source'))[1], /追記：架空県.+令和8年11月2日（2026年11月2日）/);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('has an editor that previews questions and reports issues with their paths', async () => {
    const { page, troubles } = await pages.visit('/demo/editor.html');
    await page.waitForFunction(
      () => document.querySelector('gmis-faq')?.shadowRoot?.querySelector('[id="question-Q1-1"]') != null,
    );
    assert.equal(await page.$eval('#summary', ({ textContent }) => textContent), '直すところはありません。');
    const write = (from: string, to: string): Promise<void> =>
      page.$eval(
        '#source',
        (source, one, other) => {
          const area = source as HTMLTextAreaElement;
          area.value = area.value.replace(one, other);
          area.dispatchEvent(new Event('input'));
        },
        from,
        to,
      );
    await write('"topic": "report"', '"topic": 7');
    await page.waitForSelector('#issues li');
    assert.match(await page.$eval('#issues', ({ textContent }) => textContent), /topic/);
    await page.setViewport({ width: 320, height: 600 });
    await write('"category": "kakuu-account"', '"category": "none"');
    await page.waitForFunction(() => document.querySelectorAll('#issues li').length > 1);
    const list = await page.$eval('#issues', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    assert.equal(list, 0, 'issues are cut on a phone');
    await write('{', '');
    await page.waitForFunction(() => document.querySelector('#issues')?.textContent.includes('行目'));
    assert.ok((await inShadow(page, 'gmis-faq', '.question')).length > 10);
    assert.deepEqual(
      troubles.filter((trouble) => !/topic|none|Q1-1/.test(trouble)),
      [],
    );
    await page.close();
  });

  it('needs nothing but the script for Japanese', async () => {
    const { page, requests, troubles } = await pages.visit('/demo/script-tag.html');
    await ready(page);
    await page.waitForNetworkIdle();
    assert.equal((await inShadow(page, 'gmis-faq', '.question')).length, 10);
    assert.deepEqual(
      requests.map((url) => url.slice(pages.origin.length)),
      ['/demo/script-tag.html', '/dist/gmis-widgets.min.js'],
    );
    assert.deepEqual(troubles, []);
  });

  it('sends no request to other hosts, unless the visitor checks the connection', async () => {
    const { page, requests, troubles } = await pages.visit('/demo/index.html');
    await ready(page);
    await page.evaluate(async () => {
      // Printing is irrelevant here, and some browsers warn about repeated prints.
      window.print = () => undefined;
      const roots = [...document.querySelectorAll('gmis-faq, gmis-browser-guide, gmis-env-table')].map(
        ({ shadowRoot }) => shadowRoot,
      );
      const controls = roots.flatMap((root) => [
        ...(root?.querySelectorAll<HTMLElement>('button:not([part="check"]), summary') ?? []),
      ]);
      for (const control of controls) control.click();
      const faq = document.querySelector('gmis-faq');
      for (const query of ['パスワード', 'pasuwa-do', 'zzzz', '']) {
        if (faq) faq.query = query;
        await faq?.updateComplete;
      }
      for (const lang of ['en', 'ja']) {
        document.documentElement.lang = lang;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    });
    await page.waitForNetworkIdle();
    assert.deepEqual(
      requests.map((url) => url.replace(pages.origin, '')).filter((path) => !/^\/(demo|dist)\//.test(path)),
      [],
    );
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is in English on an English page, and switches to Japanese with it', async () => {
    const { page, requests, troubles } = await pages.visit('/demo/english.html');
    await ready(page);
    assert.ok(requests.includes(`${pages.origin}/dist/gmis-widgets.en.min.js`));
    assert.equal((await inShadow(page, 'gmis-faq', '.question'))[0], '1-1 I do not know my user name (login ID).');
    await page.click('#language');
    await page.waitForFunction(
      () => document.querySelector('gmis-faq')?.shadowRoot?.querySelector('.root')?.getAttribute('lang') === 'ja',
    );
    assert.equal((await inShadow(page, 'gmis-faq', '.question'))[0], '1-1 ユーザ名（ログインID）が分からない。');
    assert.deepEqual(troubles, []);
  });

  it('works as modules and logs events', async () => {
    const { page, troubles } = await pages.visit('/demo/modules.html');
    await ready(page);
    assert.equal((await inShadow(page, 'gmis-faq', '.question[aria-expanded=true]')).length, 1);
    await page.evaluate(() => {
      document.querySelector('gmis-faq')?.shadowRoot?.querySelector<HTMLElement>('.question')?.click();
    });
    await page.waitForSelector('#log li');
    assert.match(
      await page.$eval('#log', ({ textContent }) => textContent),
      /gmis-faq-toggle \{"id":"1-1","open":true\}/,
    );
    assert.match(await page.$eval('#hits', ({ textContent }) => textContent), /1-3/);
    assert.deepEqual(troubles, []);
  });

  it('does not throw when the script is loaded twice', async () => {
    const { page, troubles } = await pages.visit('/demo/script-tag.html');
    await ready(page);
    await page.addScriptTag({ url: '/dist/gmis-widgets.min.js' });
    assert.equal((await inShadow(page, 'gmis-faq', '.question')).length, 10);
    assert.deepEqual(troubles, []);
  });

  it('keeps the fallback readable without scripts', async () => {
    const { page } = await pages.visit('/demo/index.html', (each) => each.setJavaScriptEnabled(false));
    const text = await page.$eval('gmis-faq', (element) => (element as HTMLElement).innerText);
    assert.match(text, /都道府県の窓口にお問い合わせください/);
  });
});
