/**
 * `npm run bench:speed [-- --max N]`: build time and time per query, compared to other libraries, on documents that vary
 * real sentences. All results come from one run on one machine, so compare the ratios. CPU time is listed next to wall
 * clock time, which other programs on the machine lengthen.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { bundledFaq } from '../../src/content/bundled/bundled-faq.js';
import { answerText } from '../../src/content/text/plain-text.js';
import { createFaqSearch, createFaqSearchAsync } from '../../src/search/create-faq-search.js';
import { idsOf, readQueries } from '../unit/search/queries.js';
import { peers } from './peers.js';
import { percentile, printTable } from './table.js';
import { variedFaq } from './varied-faq.js';

const { values } = parseArgs({ options: { max: { type: 'string', default: '100000' } } });
const sizes = [10, 1000, 10_000, 100_000].filter((size) => size <= Number(values.max));
const faq = bundledFaq('ja');

const queries = readQueries('dev').map(({ q }) => q);
const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const rows: (string | number)[][] = [
  ['N', 'engine', 'build ms', 'build CPU ms', 'median ms', 'p95 ms', 'p95 × ours', 'CPU ms per query', 'heap MB'],
];
for (const size of sizes) {
  const document = size === 10 ? faq : variedFaq(size);
  const plain = document.entries.map((entry) => ({
    id: entry.id,
    question: entry.question,
    answer: answerText(entry, document),
  }));
  const ours = { name: 'gmis-widgets', build: () => idsOf(createFaqSearch(document)) };
  const selectedPeers = peers.filter(({ name }) => size <= 10_000 || name.startsWith('minisearch'));
  let ourP95 = 0;
  for (const engine of [ours, ...(size <= 10_000 ? selectedPeers : [])]) {
    const before = memory();
    const start = performance.now();
    const cpuBefore = process.cpuUsage();
    const find = engine.build(plain);
    const buildTime = performance.now() - start;
    const buildCpu = process.cpuUsage(cpuBefore).user / 1000;
    const heap = memory() - before;
    const asked = engine === ours ? [...queries, ...queries] : size > 1000 ? queries.slice(0, 30) : queries;
    // Warm up every engine alike: a user types the second word into a warm page. With ten entries, one round ends before
    // the JIT compiler has finished.
    for (let round = 0; round < (size === 10 ? 3 : 1); round += 1) for (const query of new Set(asked)) find(query);
    const cpuStart = process.cpuUsage();
    const times = asked.map((query) => {
      const from = performance.now();
      find(query);
      return performance.now() - from;
    });
    const perQuery = process.cpuUsage(cpuStart).user / 1000 / asked.length;
    const p95 = percentile(times, 0.95);
    if (engine === ours) ourP95 = p95;
    rows.push([
      size,
      engine.name,
      buildTime.toFixed(0),
      buildCpu.toFixed(0),
      percentile(times, 0.5).toFixed(3),
      p95.toFixed(3),
      (p95 / ourP95).toFixed(1),
      perQuery.toFixed(3),
      heap.toFixed(0),
    ]);
  }
}
printTable(rows);

const document = variedFaq(10_000);
let longest = 0;
let last = performance.now();
await createFaqSearchAsync(document, {
  pause: async () => {
    longest = Math.max(longest, performance.now() - last);
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  },
});
longest = Math.max(longest, performance.now() - last);
console.log(`\ncreateFaqSearchAsync with 10,000 entries: longest task ${longest.toFixed(1)} ms (limit: 50)`);

const search = createFaqSearch(faq);
const badInput = [
  '',
  ' '.repeat(1000),
  'パスワード'.repeat(20_000),
  'pasuwa-do'.repeat(12_000),
  '\ud83d'.repeat(1000),
  '.*+?^$'.repeat(500),
];
search.search('パスワード');
const worst = Math.max(
  ...badInput.map((query) => {
    const from = performance.now();
    search.search(query);
    return performance.now() - from;
  }),
);
console.log(`bad input: slowest query ${worst.toFixed(1)} ms (limit: 16)`);
