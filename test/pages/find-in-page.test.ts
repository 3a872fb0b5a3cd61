import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../support/browser.mjs';
import { Pages, ready } from './browser-pages.js';
import { elements, head, openPage, script } from './made-page.js';

/**
 * What the browser itself finds. A page cannot press Ctrl+F; a text fragment in its address has Chromium search in the
 * same way. Firefox is asked in test/a11y/find.browser.test.ts.
 */
// Chromium's headless shell passes over what is hidden until found, on a page of plain HTML, too.
const skip = (await findBrowser()).source === 'npm' && 'the browser from npm searches only what is in view';

describe("the browser's own search", { timeout: 60_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  it('[35] finds a word of a closed answer, opens it and tells so', { skip }, async () => {
    const link = `<a id="find" href="#:~:text=${encodeURIComponent('ユーザの基礎情報')}">検索</a>`;
    const { page, evaluate, until } = await openPage(
      pages,
      `${head()}</head><body>${link}${elements}${script}</body></html>`,
    );
    await ready(page);
    const part = (id: string): string => `document.querySelector('gmis-faq').shadowRoot.getElementById('${id}')`;
    await until(`${part('answer-1-4')}.textContent.includes('ユーザの基礎情報')`);
    assert.equal(await evaluate(`${part('answer-1-4')}.hidden`), 'until-found');
    await evaluate(`window.toggled = []; document.addEventListener('gmis-faq-toggle', function (event) {
      toggled.push(event.detail.id + ' ' + event.detail.open);
    })`);
    await page.click('#find');
    await until(`!${part('answer-1-4')}.hidden`);
    assert.equal(await evaluate(`${part('question-1-4')}.getAttribute('aria-expanded')`), 'true');
    assert.deepEqual(await evaluate('toggled'), ['1-4 true']);
    await page.close();
  });
});
