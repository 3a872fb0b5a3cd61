/**
 * `npm run bench:search`: how well the search finds, by kind of query, beside other libraries on the same entries; what
 * each of its parts is worth; and what it weighs.
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
  ['all rounds from which nothing was taken', unseenQueries()],
  ...unseenRounds.map((round): [string, JudgedQuery[]] => [`${round}, nothing taken from it`, readQueries(round)]),
  ['held back of the rounds that examples were taken from', readQueries('held')],
  ['written to find the limits', readQueries('hard')],
  ['examples, which it learned from', readExamples()],
];
const percent = (share: number): string => share.toFixed(1);

/** Phrases with a part taken out. */
const without: Record<string, CompiledPhrases> = {
  'phrases of the entries': { ...bundledPhrases, entries: {} },
  'readings of kanji': { ...bundledPhrases, readings: '' },
  'what examples taught': { ...bundledPhrases, weights: '' },
  'words out of scope': { ...bundledPhrases, outOfScope: '' },
  'words that say nothing': { ...bundledPhrases, ignore: '' },
  'synonyms (each concept keeps its name alone)': {
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
console.log('Top-1 by kind, all sets together but the examples');
const every = sets
  .slice(0, 2)
  .concat(sets.slice(-3, -1))
  .flatMap(([, queries]) => queries);
printTable([
  ['engine', ...kinds],
  ...engines.map(({ name, find }) => [
    name,
    ...kinds.map((kind) =>
      measure(
        every.filter((query) => query.kind === kind),
        find,
      ).top1.toFixed(0),
    ),
  ]),
]);

console.log(
  '\nWhat each part is worth: the part removed; what is lost, in points (all sets but the examples); and the bytes that it weighs',
);
const whole = measure(every, engines[0].find);
const size = await searchSize({});
const losses = (part: string, find: (query: string) => string[], left: number): (string | number)[] => {
  const quality = measure(every, find);
  const loss = (figure: 'top1' | 'hit3' | 'offTopic'): string =>
    percent(quality[figure] - whole[figure]).replace('-', '−');
  return [part, loss('top1'), loss('hit3'), loss('offTopic'), size - left];
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
  ['nothing', percent(whole.top1), percent(whole.hit3), percent(whole.offTopic), size],
  ...rows,
]);

const code = await searchSize({ external: /fuse\.js|\.json$/ });
const withFuse = await searchSize({ external: /\.json$/ });
console.log('\nSize as the script-tag build minifies it, brotli, in bytes (16,000 is the limit)');
printTable([
  ['part', 'bytes'],
  ['search code', code],
  ['fuse.js, what `match` runs', withFuse - code],
  ['phrases, readings and weights, ja and en', size - withFuse],
  ['together', size],
]);
