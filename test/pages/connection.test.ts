import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { Pages, inShadow, ready } from './browser-pages.js';

const path = '/test/pages/connection.html';
const page = (policy = ''): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>接続</title>
<link rel="icon" href="data:,">${policy}<script src="/dist/gmis-widgets.min.js" defer></script></head>
<body><gmis-browser-guide topic="connection"></gmis-browser-guide></body></html>`;

describe('the connection check, in a page', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  /** Runs the check; `answer` plays the network between the page and the ministry. */
  async function check(
    answer: (request: HTTPRequest) => void,
    policy?: string,
    prepare?: (page: Page) => Promise<void>,
  ) {
    const outside: HTTPRequest[] = [];
    const visit = await pages.visit(path, async (opened) => {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => {
        if (request.url() === pages.origin + path)
          void request.respond({ contentType: 'text/html', body: page(policy) });
        else if (request.url().startsWith(pages.origin) || request.url().startsWith('data:')) void request.continue();
        else {
          outside.push(request);
          answer(request);
        }
      });
    });
    await ready(visit.page);
    assert.equal(outside.length, 0, 'a request was sent before the click');
    await prepare?.(visit.page);
    await visit.page.locator('gmis-browser-guide >>> [part=check]').click();
    await visit.page.waitForFunction(
      () => document.querySelector('gmis-browser-guide')?.shadowRoot?.querySelector('.outcomes') != null,
      { polling: 100, timeout: 20_000 },
    );
    const outcomes = await inShadow(visit.page, 'gmis-browser-guide', '.outcomes > li');
    await visit.page.close();
    return { outcomes, outside };
  }

  it('reports sites that respond, and sends neither credentials nor referrer', async () => {
    const { outcomes, outside } = await check((request) => void request.respond({ status: 200, body: '' }));
    assert.equal(outcomes.length, 2);
    for (const outcome of outcomes) assert.match(outcome, /届きます。/);
    assert.deepEqual(outside.map((request) => new URL(request.url()).host).sort(), [
      'www.g-mis.mhlw.go.jp',
      'www.med-login.mhlw.go.jp',
    ]);
    for (const request of outside) {
      assert.equal(request.method(), 'GET');
      assert.equal(request.headers().referer || undefined, undefined);
      assert.equal(request.headers().cookie, undefined);
      assert.equal(request.headers().authorization, undefined);
    }
  });

  it('reports sites that refuse the connection', async () => {
    const { outcomes } = await check((request) => void request.abort('connectionrefused'));
    for (const outcome of outcomes) assert.match(outcome, /届きません。.*情報システム管理者/);
  });

  it('reports a timeout for sites that do not respond', async () => {
    const { outcomes } = await check(
      () => undefined,
      undefined,
      async (opened) => {
        // Timers run eight times as fast; a request without a response never ends.
        await opened.evaluate(`(function (slow) {
          window.setTimeout = function (call, wait, value) { return slow(call, wait / 8, value); };
        })(setTimeout)`);
      },
    );
    for (const outcome of outcomes) assert.match(outcome, /時間内に返事がなく、届きません/);
  });

  it("reports no result when the page's Content Security Policy blocks the check", async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`;
    const { outcomes, outside } = await check(() => undefined, policy);
    for (const outcome of outcomes) assert.match(outcome, /判定できません。.*CSP/);
    assert.equal(outside.length, 0);
  });

  it('reports no result without a network', async () => {
    const { outcomes } = await check(
      (request) => void request.abort('internetdisconnected'),
      undefined,
      async (opened) => {
        await opened.setOfflineMode(true);
      },
    );
    for (const outcome of outcomes) assert.match(outcome, /判定できません。.*ネットワーク/);
  });
});
