import type { CDPSession, Page } from 'puppeteer-core';
import { scriptType } from '../../src/snippet/script-tag.js';
import type { Pages } from './browser-pages.js';

/** A page written by a test, served from the project's origin so that it can load the built script. */
export interface MadePage {
  page: Page;
  /** Evaluates an expression, even where a page's scripts have broken what puppeteer relies on. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression is truthy. */
  until: (expression: string) => Promise<void>;
  /** Console errors, uncaught exceptions, failed requests. */
  troubles: string[];
  /** All requested URLs. */
  requests: string[];
}

let count = 0;

/** Options for {@link openPage}. */
export interface MadePageOptions {
  /** Headers of the response with the page. */
  headers?: Record<string, string>;
  /** Additional scripts by path. */
  files?: Record<string, string>;
  /** Additional pages by path. */
  pages?: Record<string, string>;
  /** Responses of other hosts by URL, with CORS allowed; requests to any other URL are aborted. */
  elsewhere?: Record<string, string | Buffer>;
  /** What follows the path in the URL, e.g. `#gmis-1-3`. */
  fragment?: string;
  prepare?: (page: Page) => Promise<void>;
}

export async function openPage(
  pages: Pages,
  html: string,
  { headers = {}, files = {}, pages: otherPages = {}, elsewhere, fragment = '', prepare }: MadePageOptions = {},
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
      } else if (origin === pages.origin && pathname in otherPages) {
        void request.respond({ contentType: 'text/html; charset=utf-8', body: otherPages[pathname] });
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

/** The start of a prefecture's page. */
export const head = (lang = 'ja'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>試験</title><link rel="icon" href="data:,">`;

export const script = `<script type="${scriptType}" src="/dist/gmis-widgets.min.js"></script>`;
export const elements =
  '<gmis-faq><p>読み込んでいます。</p></gmis-faq><gmis-browser-guide></gmis-browser-guide><gmis-env-table></gmis-env-table>';

/** Uses `<gmis-faq>` as a visitor does and returns what happened; in syntax plain enough for any page. */
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
  var result = { questions: root('.question').length };
  faq.query = 'パスワード忘れた';
  await wait(function () { return root('.results').length === 1; });
  result.first = root('.number')[0].textContent;
  root('.question')[0].click();
  await faq.updateComplete;
  result.opened = root('.question')[0].getAttribute('aria-expanded');
  faq.query = '';
  await wait(function () { return root('.question').length === 10; });
  document.documentElement.lang = 'en';
  await wait(function () { return root('.root[lang=en]').length === 1; });
  result.english = root('label')[0].textContent;
  document.documentElement.lang = 'ja';
  await wait(function () { return root('.root[lang=ja]').length === 1; });
  result.japanese = root('label')[0].textContent;
  result.tabs = document.querySelector('gmis-browser-guide').shadowRoot.querySelectorAll('[role=tab]').length;
  result.cells = document.querySelector('gmis-env-table').shadowRoot.querySelectorAll('td').length;
  return '' + result.questions + ' ' + result.first + ' ' + result.opened + ' ' + result.english + ' ' + result.japanese + ' ' + result.tabs + ' ' + result.cells;
})()`;

/** The result of the tour when everything works. */
export const tourEnd = '10 1-3 true Search questions 質問を検索 3 6';
