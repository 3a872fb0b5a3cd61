import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../support/browser.mjs';
import { Pages, ready } from './browser-pages.js';
import { elements, head, openPage, script } from './made-page.js';

/**
 * A test cannot press Ctrl+F. A text fragment in the URL makes Chromium search the same way. Firefox is covered by
 * test/a11y/find.browser.test.ts.
 */
// Chromium's headless shell skips `hidden="until-found"` content, even on a plain HTML page.
const skip = (await findBrowser()).source === 'npm' && 'the browser from npm searches only visible text';

describe('find-in-page', { timeout: 60_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  it('[35] finds text in a closed answer, opens it and dispatches an event', { skip }, async () => {
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
