/**
 * `npm run bench:speed [-- --max N]`: time per query and to build, beside other libraries, on sets made by varying real
 * sentences. One run, one machine: read the ratios. The time of the processor is told beside the time of the clock, which
 * other programs on the machine lengthen.
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
  ['N', 'engine', 'build ms', 'of it processor', 'median ms', 'p95 ms', 'p95 × ours', 'processor per query', 'heap MB'],
];
for (const size of sizes) {
  const document = size === 10 ? faq : variedFaq(size);
  const plain = document.entries.map((entry) => ({
    id: entry.id,
    question: entry.question,
    answer: answerText(entry, document),
  }));
  const ours = { name: 'gmis-widgets', build: () => idsOf(createFaqSearch(document)) };
  const rivals = peers.filter(({ name }) => size <= 10_000 || name.startsWith('minisearch'));
  let own = 0;
  for (const engine of [ours, ...(size <= 10_000 ? rivals : [])]) {
    const before = memory();
    const start = performance.now();
    const processor = process.cpuUsage();
    const find = engine.build(plain);
    const built = performance.now() - start;
    const builtBy = process.cpuUsage(processor).user / 1000;
    const heap = memory() - before;
    const asked = engine === ours ? [...queries, ...queries] : size > 1000 ? queries.slice(0, 30) : queries;
    // Warm, every engine alike: the first round is the compiler's, and a clerk's second word is typed into a warm page.
    // Among ten entries a round is over before the compiler is.
    for (let round = 0; round < (size === 10 ? 3 : 1); round += 1) for (const query of new Set(asked)) find(query);
    const begun = process.cpuUsage();
    const times = asked.map((query) => {
      const from = performance.now();
      find(query);
      return performance.now() - from;
    });
    const perQuery = process.cpuUsage(begun).user / 1000 / asked.length;
    const p95 = percentile(times, 0.95);
    if (engine === ours) own = p95;
    rows.push([
      size,
      engine.name,
      built.toFixed(0),
      builtBy.toFixed(0),
      percentile(times, 0.5).toFixed(3),
      p95.toFixed(3),
      (p95 / own).toFixed(1),
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
console.log(`\nbuilt in slices at 10,000: longest task ${longest.toFixed(1)} ms (50 is the limit)`);

const search = createFaqSearch(faq);
const odd = [
  '',
  ' '.repeat(1000),
  'パスワード'.repeat(20_000),
  'pasuwa-do'.repeat(12_000),
  '\ud83d'.repeat(1000),
  '.*+?^$'.repeat(500),
];
search.search('パスワード');
const worst = Math.max(
  ...odd.map((query) => {
    const from = performance.now();
    search.search(query);
    return performance.now() - from;
  }),
);
console.log(`bad input: slowest ${worst.toFixed(1)} ms (16 is the limit)`);
