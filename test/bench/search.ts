/**
 * `npm run bench:search`: search quality by kind of query, compared to other libraries on the same entries; the
 * contribution of each part of the search; and its size.
 */
import { bundledFaq } from '../../src/content/bundled/bundled-faq.js';
import { answerText } from '../../src/content/text/plain-text.js';
import { bundledPhrases } from '../../src/search/bundled-phrases.js';
import { createFaqSearch } from '../../src/search/create-faq-search.js';
import type { CompiledPhrases } from '../../src/search/phrases.js';
import { readExamples } from '../../scripts/phrases/examples.js';
import { idsOf, measure, readQueries, unseenQueries, unseenRounds } from '../unit/search/queries.js';
import type { JudgedQuery } from '../unit/search/queries.js';
import { stubs, withoutPart } from './parts.js';
import { peers } from './peers.js';
import { searchSize } from './sizes.js';
import { printTable } from './table.js';

const faq = bundledFaq('ja');
const entries = faq.entries.map((entry) => ({
  id: entry.id,
  question: entry.question,
  answer: answerText(entry, faq),
}));
const sets: [string, JudgedQuery[]][] = [
  ['dev', readQueries('dev')],
  ['all unseen rounds', unseenQueries()],
  ...unseenRounds.map((round): [string, JudgedQuery[]] => [round, readQueries(round)]),
  ['held-out half of the rounds that examples come from', readQueries('held')],
  ['hard queries', readQueries('hard')],
  ['training examples', readExamples()],
];
const percent = (share: number): string => share.toFixed(1);

/** The phrases with one part removed. */
const without: Record<string, CompiledPhrases> = {
  'phrases of the entries': { ...bundledPhrases, entries: {} },
  'readings of kanji': { ...bundledPhrases, readings: '' },
  'weights learned from examples': { ...bundledPhrases, weights: '' },
  'out-of-scope words': { ...bundledPhrases, outOfScope: '' },
  'ignored words': { ...bundledPhrases, ignore: '' },
  'synonyms (each concept keeps only its name)': {
    ...bundledPhrases,
    concepts: bundledPhrases.concepts
      .split(' ')
      .map((pattern) => pattern.replace(/^([^|]+)\|.*/, '$1'))
      .join(' '),
  },
};

const engines = [
  { name: 'gmis-widgets', find: idsOf(createFaqSearch(faq)) },
  { name: 'gmis-widgets, phrases off', find: idsOf(createFaqSearch(faq, { phrases: false })) },
  ...peers.map((peer) => ({ name: peer.name, find: peer.build(entries) })),
];

console.log('Quality, in per cent\n');
for (const [set, queries] of sets) {
  console.log(`${set}: ${queries.length} queries`);
  printTable([
    ['engine', 'top-1', 'hit@3', 'answered', 'off-topic: none'],
    ...engines.map(({ name, find }) => {
      const { top1, hit3, answered, offTopic } = measure(queries, find);
      return [name, percent(top1), percent(hit3), percent(answered), percent(offTopic)];
    }),
  ]);
  console.log();
}

const kinds = [...new Set(sets[0][1].map(({ kind }) => kind))].filter((kind) => kind !== 'offtopic');
console.log('Top-1 by kind of query, all sets except the training examples');
const judgedQueries = sets
  .slice(0, 2)
  .concat(sets.slice(-3, -1))
  .flatMap(([, queries]) => queries);
printTable([
  ['engine', ...kinds],
  ...engines.map(({ name, find }) => [
    name,
    ...kinds.map((kind) =>
      measure(
        judgedQueries.filter((query) => query.kind === kind),
        find,
      ).top1.toFixed(0),
    ),
  ]),
]);

console.log(
  '\nContribution of each part: change without it, in percentage points (all sets except the training examples), and its size in bytes',
);
const complete = measure(judgedQueries, engines[0].find);
const size = await searchSize({});
const losses = (part: string, find: (query: string) => string[], remainingSize: number): (string | number)[] => {
  const quality = measure(judgedQueries, find);
  const loss = (figure: 'top1' | 'hit3' | 'offTopic'): string =>
    percent(quality[figure] - complete[figure]).replace('-', '−');
  return [part, loss('top1'), loss('hit3'), loss('offTopic'), size - remainingSize];
};
const rows: (string | number)[][] = [];
for (const part of Object.keys(without)) {
  const phrases = without[part];
  rows.push(losses(part, idsOf(createFaqSearch(faq, { phrases })), await searchSize({ phrases })));
}
for (const part of Object.keys(stubs)) {
  const { createFaqSearch: createWithout } = await withoutPart(part);
  rows.push(losses(part, idsOf(createWithout(faq)), await searchSize({ stub: stubs[part] })));
}
printTable([
  ['removed', 'top-1', 'hit@3', 'off-topic: none', 'bytes'],
  ['nothing', percent(complete.top1), percent(complete.hit3), percent(complete.offTopic), size],
  ...rows,
]);

const code = await searchSize({ external: /fuse\.js|\.json$/ });
const withFuse = await searchSize({ external: /\.json$/ });
console.log('\nSize in the script-tag build, minified and compressed with Brotli, in bytes (limit: 16,000)');
printTable([
  ['part', 'bytes'],
  ['search code', code],
  ['fuse.js, only `match`', withFuse - code],
  ['phrases, readings and weights, ja and en', size - withFuse],
  ['total', size],
]);
