/**
 * `npm run bench [-- --rounds N]`: compares a page with all three elements to the same content in other libraries, in a
 * real Chromium with 4× CPU throttling. The pages alternate within one run, so compare the ratios. `--profile` prints
 * where our own time goes instead.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchBrowser } from '../support/browser.mjs';
import { renderStatic } from '../../src/static/render-static.js';
import { peerContent } from './pages/content.js';
import type {} from './pages/peer.js';
import { percentile, printTable } from './table.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, profile: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
const slowdown = 4;

const measures = [
  ['inView', 'first viewport rendered, ms'],
  ['ready', 'all rendered, ms'],
  ['main', 'main thread, ms'],
  ['longest', 'longest task, ms'],
  ['heap', 'heap, MB'],
  ['nodes', 'DOM nodes'],
  ['shift', 'layout shift'],
  ['openAll', 'open all, ms'],
  ['english', 'switch to English, ms'],
  ['japanese', 'switch back to Japanese, ms'],
  ['key', 'key to result, ms'],
] as const;
type Measured = Partial<Record<(typeof measures)[number][0], number>>;

async function bundle(name: string): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [`test/bench/pages/${name}.ts`],
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    // KoliBri loads each component on first use.
    format: 'esm',
    splitting: true,
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));
}

const ourTags =
  '<gmis-faq></gmis-faq><gmis-browser-guide topic="cache"></gmis-browser-guide>' +
  '<gmis-browser-guide topic="popup"></gmis-browser-guide><gmis-env-table></gmis-env-table>';
const peerPlace = '<div id="place"></div><script src="/content.js"></script>';
const staticParts = await Promise.all([
  renderStatic({ element: 'faq', open: false }),
  renderStatic({ element: 'browser-guide', topic: 'cache' }),
  renderStatic({ element: 'browser-guide', topic: 'popup' }),
  renderStatic({ element: 'env-table' }),
]);
const bodies: Record<string, string> = {
  ours: ourTags,
  static: staticParts.join('').replace(/<link [^>]*>/g, ''),
  shoelace: peerPlace,
  kolibri: peerPlace,
};
const names = Object.keys(bodies);
const files: Record<string, string> = {
  '/gmis-widgets.min.js': readFileSync('dist/gmis-widgets.min.js', 'utf8'),
  '/gmis-widgets.en.min.js': readFileSync('dist/gmis-widgets.en.min.js', 'utf8'),
  '/content.js': `window.content = ${JSON.stringify({ ja: await peerContent('ja'), en: await peerContent('en') })};`,
};
for (const name of names) Object.assign(files, await bundle(name));
// tsx wraps functions in `__name`, which the page lacks.
const start = '<script>window.__name = (named) => named; window.started = performance.now()</script>';
/** Watches our elements from the start. The script that operates them is not part of the page and loads after it. */
const watch = `<script>inView = new Promise((resolve) => {
  const look = () => {
    const all = [...document.querySelectorAll('gmis-faq, gmis-browser-guide, gmis-env-table')];
    if (all.length > 0 && all.every(({ shadowRoot }) => shadowRoot?.querySelector('.root')))
      setTimeout(() => resolve(performance.now() - started));
    else requestAnimationFrame(look);
  };
  look();
  addEventListener('load', () => import('/ours.js'));
})</script>`;
const style = (name: string): string => (`/${name}.css` in files ? `<link rel="stylesheet" href="/${name}.css">` : '');
for (const name of names) {
  const ourScript = name === 'ours' ? '<script src="/gmis-widgets.min.js"></script>' : '';
  files[`/${name}`] =
    `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${name}</title>${style(name)}` +
    `<body>${start}${name === 'ours' ? watch : ''}${bodies[name]}${ourScript}${name === 'ours' ? '' : `<script type="module" src="/${name}.js"></script>`}`;
}
files['/hundred'] =
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>100</title><body>${start}${watch}` +
  `${'<gmis-faq></gmis-faq>'.repeat(100)}<script src="/gmis-widgets.min.js"></script>`;

const server = createServer(({ url = '/' }, response) => {
  const file = (files as Partial<typeof files>)[url];
  const type = url.includes('.js') ? 'text/javascript' : url.includes('.css') ? 'text/css' : 'text/html';
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(file);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const origin = `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;

/** Opens a page with CPU throttling, and observes it from before its first script. */
async function open(browser: Browser, path: string, rate: number): Promise<{ page: Page; client: CDPSession }> {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluateOnNewDocument(() => {
    const seen = { longest: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, client };
}

/** Waits until the page is ready and painted. */
async function readyAfter(page: Page): Promise<{ inView: number; ready: number }> {
  await page.waitForFunction('window.bench');
  return page.evaluate(async () => {
    await window.bench.ready;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const ready = performance.now() - window.started;
    return { inView: (await window.inView) ?? ready, ready };
  });
}

const metric = async (client: CDPSession, name: string): Promise<number> => {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
};

async function measure(browser: Browser, name: string): Promise<Measured> {
  const { page, client } = await open(browser, `/${name}`, slowdown);
  const { inView, ready } = await readyAfter(page);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const main = (await metric(client, 'TaskDuration')) * 1000;
  const { longest, shift } = await page.evaluate(() => window.seen);
  await client.send('HeapProfiler.collectGarbage');
  const heap = (await metric(client, 'JSHeapUsedSize')) / 1e6;
  const nodes = await metric(client, 'Nodes');
  const acts = await page.evaluate(() => window.timeActs());
  await page.close();
  return { inView, ready, main, longest, heap, nodes, shift, ...acts };
}

async function profile(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 100 });
  const self = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    await client.send('Profiler.start');
    await page.goto(`${origin}/ours`, { waitUntil: 'load' });
    await readyAfter(page);
    const { profile: sampled } = await client.send('Profiler.stop');
    const byId = new Map(sampled.nodes.map((node) => [node.id, node.callFrame]));
    sampled.samples?.forEach((id, index) => {
      const { functionName, lineNumber, columnNumber, url } = byId.get(id) ?? {};
      if (functionName === '(idle)') return;
      const location = url
        ? `${functionName === '' ? '(anonymous)' : String(functionName)} ${url.split('/').pop()}:${lineNumber}:${columnNumber}`
        : `${functionName}`;
      self.set(location, (self.get(location) ?? 0) + (sampled.timeDeltas?.[index] ?? 0) / 1000 / rounds);
    });
  }
  const top = [...self].sort((a, b) => b[1] - a[1]).slice(0, 25);
  printTable([['where (no throttling)', 'self ms'], ...top.map(([location, ms]) => [location, ms.toFixed(2)])]);
}

const browser = await launchBrowser();
if (values.profile) {
  await profile(browser);
} else {
  const results: Record<string, Measured[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const measured = await measure(browser, name);
      // The first round warms up the code and font caches.
      if (round > 0) results[name].push(measured);
    }
  }
  const median = (name: string, key: keyof Measured): number =>
    percentile(
      results[name].map((each) => each[key] ?? Number.NaN),
      0.5,
    );
  const digits = (key: string): number => (key === 'shift' ? 3 : key === 'heap' ? 1 : 0);
  printTable([
    [`medians of ${String(rounds)}, ${String(slowdown)}× CPU throttling`, ...names, 'ours : static', 'ours : shoelace'],
    ...measures.map(([key, title]) => {
      const medians = names.map((name) => median(name, key));
      const ratio = (other: string): string => {
        const value = median('ours', key) / median(other, key);
        return Number.isFinite(value) ? value.toFixed(2) : '–';
      };
      return [
        title,
        ...medians.map((v) => (Number.isNaN(v) ? '–' : v.toFixed(digits(key)))),
        ratio('static'),
        ratio('shoelace'),
      ];
    }),
  ]);
  const hundred: Awaited<ReturnType<typeof readyAfter>>[] = [];
  for (let round = 0; round < 5; round += 1) {
    const { page } = await open(browser, '/hundred', 1);
    hundred.push(await readyAfter(page));
    await page.close();
  }
  const middle = (key: 'inView' | 'ready'): string =>
    percentile(
      hundred.map((each) => each[key]),
      0.5,
    ).toFixed(0);
  console.log(
    `\n100 × <gmis-faq>, no throttling: first viewport rendered after ${middle('inView')} ms, all rendered after ${middle('ready')} ms (median of 5)`,
  );
}
await browser.close();
server.close();
