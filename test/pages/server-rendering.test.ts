import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { renderPage } from '../../demo/ssr/render.mjs';
import { bundledFaq } from '../../src/content/bundled/bundled-faq.js';
import { answerText } from '../../src/content/text/plain-text.js';
import { packageJson, root } from '../package/repository.js';
import { Pages, type Visit } from './browser-pages.js';

const tags = ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'];
const path = '/test/pages/rendered-by-a-server.html';
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** The visible text of all elements. */
const visibleText = (page: Page): Promise<string> =>
  page.evaluate((all) => {
    const roots = all.map((tag) => document.querySelector(tag)?.shadowRoot);
    return roots
      .flatMap((shadow) => [...(shadow?.querySelectorAll<HTMLElement>('.root') ?? [])])
      .map((place) => place.innerText)
      .join('\n');
  }, tags);

describe('a server-rendered page (demo/ssr)', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  /** @param script - the path of the page's script, which loads only after the server-rendered content was painted. */
  async function open(script: string, javaScript = true): Promise<Visit> {
    const body = await renderPage(script);
    return pages.visit(path, async (page) => {
      await page.setJavaScriptEnabled(javaScript);
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            (window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname === path) void request.respond({ contentType: 'text/html; charset=utf-8', body });
        else if (pathname === script) void markWhenPainted(page).then(() => request.continue());
        else void request.continue();
      });
    });
  }

  /** Marks the server-rendered nodes as soon as they are painted. */
  async function markWhenPainted(page: Page): Promise<void> {
    await page.waitForFunction(
      () =>
        performance.getEntriesByName('first-contentful-paint').length > 0 &&
        document.querySelector('gmis-env-table')?.shadowRoot?.querySelector('td'),
      { polling: 25 },
    );
    await page.evaluate((all) => {
      for (const tag of all) {
        const nodes = document.querySelector(tag)?.shadowRoot?.querySelectorAll('.root *') ?? [];
        for (const node of nodes) Object.assign(node, { fromServer: true });
      }
    }, tags);
  }

  /** Waits until all elements have updated. */
  async function hydrated(page: Page): Promise<{ kept: number; shift: number }> {
    await page.waitForFunction(
      (all) => all.every((tag) => (document.querySelector(tag) as { hasUpdated?: boolean } | null)?.hasUpdated),
      { polling: 25 },
      tags,
    );
    return page.evaluate(async (all) => {
      for (const tag of all) {
        await (document.querySelector(tag) as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      }
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      const questions = [...(document.querySelector('gmis-faq')?.shadowRoot?.querySelectorAll('.question') ?? [])];
      return {
        kept: questions.filter((question) => 'fromServer' in question).length,
        shift: (window as unknown as { shift: number }).shift,
      };
    }, tags);
  }

  it('shows all ten answers, the procedures and the table with JavaScript off', async () => {
    const { page, troubles } = await open('/never.js', false);
    const text = withoutSpaces(await visibleText(page));
    const { entries } = bundledFaq('ja');
    assert.equal(entries.length, 10);
    for (const entry of entries) {
      const { id, question } = entry;
      assert.ok(text.includes(withoutSpaces(question)), id);
      const lines = answerText(entry)
        .split('\n')
        .map(withoutSpaces)
        .filter((line) => line !== '');
      assert.ok(lines.length > 0, id);
      assert.deepEqual(
        lines.filter((line) => !text.includes(line)),
        [],
        id,
      );
    }
    assert.deepEqual(troubles, []);
  });

  it('is hydrated: nodes are kept, without warnings and layout shift', async () => {
    const visit = await open('/demo/ssr/client.js');
    const { kept, shift } = await hydrated(visit.page);
    assert.equal(kept, 10);
    assert.ok(shift < 0.02, `layout shift ${shift}`);
    assert.deepEqual(visit.troubles, []);
    const closed = await visit.page.evaluate(async () => {
      const faq = document.querySelector('gmis-faq');
      const question = faq?.shadowRoot?.querySelector<HTMLElement>('.question');
      question?.click();
      await (faq as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      return question?.getAttribute('aria-expanded');
    });
    assert.equal(closed, 'false');
  });

  it('is rendered again by the script tag, which has no hydration, without warnings and layout shift', async () => {
    const visit = await open('/dist/gmis-widgets.min.js');
    const { shift } = await hydrated(visit.page);
    assert.ok(shift < 0.02, `layout shift ${shift}`);
    assert.deepEqual(visit.troubles, []);
    assert.match(await visibleText(visit.page), /1-1/);
  });
});

it('importing the classes in Node accesses no browser globals', async () => {
  const paths = Object.keys(packageJson.exports).filter((each) => !/gmis-|all|\*|json/.test(each));
  assert.ok(paths.includes('.'));
  const program = `
    const names = ['document', 'window', 'self', 'navigator', 'location', 'history', 'screen', 'localStorage', 'matchMedia',
      'HTMLElement', 'Element', 'Node', 'ShadowRoot', 'CSSStyleSheet', 'customElements', 'getComputedStyle', 'MutationObserver',
      'IntersectionObserver', 'ResizeObserver', 'requestAnimationFrame', 'requestIdleCallback'];
    const accessed = [];
    for (const name of names) {
      let value;
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get() {
          const caller = new Error().stack.split('\\n')[2];
          // Lit checks which features it can use.
          if (!/node_modules[\\\\/](@?lit)/.test(caller)) accessed.push(name + caller);
          return value;
        },
        set(given) { value = given; },
      });
    }
    for (const path of ${JSON.stringify(paths)}) await import('gmis-widgets' + path.slice(1));
    document;
    console.log(JSON.stringify(accessed));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
  const accessed = JSON.parse(stdout) as string[];
  // The program's own access to `document` proves that accesses are detected.
  assert.deepEqual(
    accessed.map((each) => each.replace(/\s.*/s, '')),
    ['document'],
    accessed.join('\n'),
  );
});
