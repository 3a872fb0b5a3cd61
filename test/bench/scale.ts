/**
 * `npm run bench:scale [-- --entries N] [-- --rounds N] [-- --rate N]`: compares `<gmis-faq>` with a custom document of
 * 10,000 entries to the same document as a naive list (all entries as `<details>`, each key press searches all of them),
 * in a real Chromium. The two alternate within one run, so compare the ratios. The goals apply without CPU throttling.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../support/browser.mjs';
import { percentile, printTable } from './table.js';
import { variedFaq } from './varied-faq.js';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    rate: { type: 'string', default: '1' },
  },
});
const { categories, source, title, entries } = variedFaq(Number(values.entries), 2);
const document_ = { lang: 'ja', title, source: { publisher: '架空県', title: source.title }, categories, entries };

const measures = [
  ['first', 'first questions after the data, ms', 200],
  ['indexing', 'ready to search after the data, ms', undefined],
  ['longest', 'longest task until then, ms (0: below 50)', 50],
  ['typing', 'key to result, ms', 100],
  ['clearing', 'clearing to the list, ms', 200],
  ['nodes', 'DOM nodes', undefined],
] as const;
type Measured = Record<(typeof measures)[number][0], number>;

/** What the bench needs from a page. */
interface ScalePage {
  shown(): number;
  field(): HTMLInputElement | null | undefined;
}

const start = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>scale</title><body><script>
  window.longest = 0;
  // tsx wraps functions in __name, which the page lacks.
  window.__name = function (named) { return named; };
  new PerformanceObserver(function (list) {
    list.getEntries().forEach(function (entry) { if (entry.startTime > arrived()) longest = Math.max(longest, entry.duration); });
  }).observe({ type: 'longtask', buffered: true });
  function arrived() {
    var data = performance.getEntriesByType('resource').filter(function (each) { return /faq\\.json/.test(each.name); })[0];
    return data && data.responseEnd > 0 ? data.responseEnd : Infinity;
  }
</script>`;
const files: Record<string, string> = {
  '/faq.json': JSON.stringify(document_),
  '/gmis-widgets.min.js': readFileSync('dist/gmis-widgets.min.js', 'utf8'),
  '/gmis-widgets.custom.min.js': readFileSync('dist/gmis-widgets.custom.min.js', 'utf8'),
  '/ours': `${start}<gmis-faq mode="replace" src="/faq.json"></gmis-faq><script src="/gmis-widgets.min.js"></script><script>
    var root = function () { return document.querySelector('gmis-faq').shadowRoot; };
    window.page = {
      shown: function () { return root() ? root().querySelectorAll('.question').length : 0; },
      field: function () { return root() && root().querySelector('#query'); },
    };</script>`,
  '/naive': `${start}<input id="query"><div id="list"></div><script>
    var list = document.querySelector('#list'), field = document.querySelector('#query');
    window.page = {
      shown: function () { return list.querySelectorAll('details:not([hidden])').length; },
      field: function () { return field; },
    };
    fetch('/faq.json').then(function (answer) { return answer.json(); }).then(function (faq) {
      list.innerHTML = faq.entries.map(function (entry) {
        return '<details><summary>' + entry.question + '</summary><p>' + entry.answer[0].content[0] + '</p></details>';
      }).join('');
      field.oninput = function () {
        list.childNodes.forEach(function (each) { each.hidden = each.textContent.indexOf(field.value) < 0; });
      };
    });</script>`,
};
const server = createServer(({ url = '/' }, response) => {
  const file = (files as Partial<typeof files>)[url];
  const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.json') ? 'application/json' : 'text/html';
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(file);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const origin = `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;

async function measure(browser: Browser, name: string): Promise<Measured> {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: Number(values.rate) });
  await page.goto(`${origin}/${name}`, { waitUntil: 'domcontentloaded' });
  const times = await page.evaluate(async () => {
    const { page: scale, arrived } = window as unknown as { page: ScalePage; arrived: () => number };
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    // A condition that is true at the start of a frame is on screen after that frame.
    const until = async (holds: () => boolean): Promise<void> => {
      do await frame();
      while (!holds());
      await new Promise((resolve) => setTimeout(resolve));
    };
    const type = (query: string): void => {
      const field = scale.field();
      if (!field) return;
      field.focus();
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    const timed = async (query: string, holds: () => boolean): Promise<number> => {
      const startTime = performance.now();
      type(query);
      await until(holds);
      return performance.now() - startTime;
    };
    await until(() => scale.shown() > 0);
    const first = performance.now() - arrived();
    const complete = scale.shown();
    // A query that matches one entry shortens both lists.
    await timed('整理番号9876', () => scale.shown() !== complete);
    const indexing = performance.now() - arrived();
    const { longest } = window as unknown as { longest: number };
    await timed('', () => scale.shown() === complete);
    const typing = await timed('整理番号1234', () => scale.shown() !== complete);
    const clearing = await timed('', () => scale.shown() === complete);
    return { first, indexing, longest, typing, clearing };
  });
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const nodes = metrics.find((each) => each.name === 'Nodes')?.value ?? Number.NaN;
  await page.close();
  return { ...times, nodes };
}

// With network inspection, the browser would decode the document a second time, on the main thread.
const browser = await launchBrowser({ networkEnabled: false });
const results: Record<'ours' | 'naive', Measured[]> = { ours: [], naive: [] };
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const name of ['ours', 'naive'] as const) results[name].push(await measure(browser, name));
}
await browser.close();
server.close();
const median = (name: 'ours' | 'naive', key: keyof Measured): number =>
  percentile(
    results[name].map((each) => each[key]),
    0.5,
  );
printTable([
  [`${values.entries} entries, medians of ${values.rounds}`, 'ours', 'naive list', 'ours : naive', 'goal'],
  ...measures.map(([key, label, goal]) => [
    label,
    median('ours', key).toFixed(0),
    median('naive', key).toFixed(0),
    (median('ours', key) / median('naive', key)).toFixed(2),
    goal === undefined ? '' : `≤ ${goal}`,
  ]),
]);
