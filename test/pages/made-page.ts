import type { CDPSession, Page } from 'puppeteer-core';
import { scriptType } from '../../src/snippet/script-tag.js';
import type { Pages } from './browser-pages.js';

/** A page that a test writes, served from the project's own origin so that it can load the built script. */
export interface MadePage {
  page: Page;
  /** Evaluates an expression; works also where a page's scripts have broken what puppeteer relies on. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression holds. */
  until: (expression: string) => Promise<void>;
  /** Console errors, uncaught exceptions, failed requests. */
  troubles: string[];
  /** Every address asked for. */
  requests: string[];
}

let count = 0;

/** How a page that a test writes is opened. */
export interface MadePageOptions {
  /** Of the answer that brings the page. */
  headers?: Record<string, string>;
  /** Further scripts by their paths. */
  files?: Record<string, string>;
  /** Further pages by their paths. */
  pages?: Record<string, string>;
  /** Whole addresses of other hosts and what they answer to anyone (CORS); a request to any other is refused. */
  elsewhere?: Record<string, string | Buffer>;
  /** What stands behind the path in the address, e.g. `#gmis-1-3`. */
  fragment?: string;
  prepare?: (page: Page) => Promise<void>;
}

export async function openPage(
  pages: Pages,
  html: string,
  { headers = {}, files = {}, pages: further = {}, elsewhere, fragment = '', prepare }: MadePageOptions = {},
): Promise<MadePage> {
  count += 1;
  const path = `/test/pages/made-${count}.html`;
  let session: CDPSession | undefined;
  const { page, troubles, requests } = await pages.visit(path + fragment, async (opened) => {
    await prepare?.(opened);
    session = await opened.createCDPSession();
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      const { pathname, origin } = new URL(request.url());
      if (origin === pages.origin && pathname === path) {
        void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
      } else if (origin === pages.origin && pathname in files) {
        void request.respond({ contentType: 'text/javascript; charset=utf-8', body: files[pathname] });
      } else if (origin === pages.origin && pathname in further) {
        void request.respond({ contentType: 'text/html; charset=utf-8', body: further[pathname] });
      } else if (elsewhere && request.url() in elsewhere) {
        void request.respond({
          contentType: 'text/javascript; charset=utf-8',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: elsewhere[request.url()],
        });
      } else if (elsewhere && origin !== pages.origin && origin !== 'null') void request.abort();
      else void request.continue();
    });
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await session?.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer?.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer?.result.value;
  };
  const until = async (expression: string): Promise<void> => {
    const holds = await evaluate(`(async function () {
      for (var tries = 0; tries < 800; tries++) {
        if (${expression}) return true;
        await new Promise(function (resolve) { setTimeout(resolve, 25); });
      }
      return false; })()`);
    if (holds !== true) throw new Error(`never: ${expression}`);
  };
  return { page, evaluate, until, troubles, requests };
}

/** The head that a prefecture's page could have. */
export const head = (lang = 'ja'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>試験</title><link rel="icon" href="data:,">`;

export const script = `<script type="${scriptType}" src="/dist/gmis-widgets.min.js"></script>`;
export const elements =
  '<gmis-faq><p>読み込んでいます。</p></gmis-faq><gmis-browser-guide></gmis-browser-guide><gmis-env-table></gmis-env-table>';

/** Uses `<gmis-faq>` as a visitor does and tells what happened; plain enough for any page. */
export const tour = `(async function () {
  var wait = function (holds) {
    return new Promise(function (resolve, reject) {
      var tries = 0;
      var timer = setInterval(function () {
        if (holds()) { clearInterval(timer); resolve(); }
        else if (++tries > 800) { clearInterval(timer); reject(new Error('never: ' + holds)); }
      }, 25);
    });
  };
  var faq = document.querySelector('gmis-faq');
  var root = function (selector) { return faq.shadowRoot.querySelectorAll(selector); };
  await wait(function () { return faq.shadowRoot && root('.question').length === 10; });
  var told = { questions: root('.question').length };
  faq.query = 'パスワード忘れた';
  await wait(function () { return root('.results').length === 1; });
  told.first = root('.number')[0].textContent;
  root('.question')[0].click();
  await faq.updateComplete;
  told.opened = root('.question')[0].getAttribute('aria-expanded');
  faq.query = '';
  await wait(function () { return root('.question').length === 10; });
  document.documentElement.lang = 'en';
  await wait(function () { return root('.root[lang=en]').length === 1; });
  told.english = root('label')[0].textContent;
  document.documentElement.lang = 'ja';
  await wait(function () { return root('.root[lang=ja]').length === 1; });
  told.japanese = root('label')[0].textContent;
  told.tabs = document.querySelector('gmis-browser-guide').shadowRoot.querySelectorAll('[role=tab]').length;
  told.cells = document.querySelector('gmis-env-table').shadowRoot.querySelectorAll('td').length;
  return '' + told.questions + ' ' + told.first + ' ' + told.opened + ' ' + told.english + ' ' + told.japanese + ' ' + told.tabs + ' ' + told.cells;
})()`;

/** What the tour tells where all is well. */
export const tourEnd = '10 1-3 true Search questions 質問を検索 3 6';
