/**
 * `npm run bench:search`: how well the search finds, by kind of query, beside other libraries on the same entries; what
 * each of its parts is worth; and what it weighs.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { PluginBuild } from 'esbuild';
import { bundledFaq } from '../../src/faq/bundled-faq.js';
import { answerText } from '../../src/faq/plain-text.js';
import { bundledPhrases } from '../../src/search/bundled-phrases.js';
import { createFaqSearch } from '../../src/search/create-faq-search.js';
import type { CompiledPhrases } from '../../src/search/phrases.js';
import { isFuse, matchOnly } from '../../tools/fuse-match-only.mjs';
import { idsOf, measure, readQueries } from '../search/queries.js';
import type { JudgedQuery } from '../search/queries.js';
import { stubs, withoutPart } from './parts.js';
import { peers } from './peers.js';
import { printTable } from './table.js';

const faq = bundledFaq('ja');
const entries = faq.entries.map((entry) => ({
  id: entry.id,
  question: entry.question,
  answer: answerText(entry, faq),
}));
const own = readQueries('own');
const sets: [string, JudgedQuery[]][] = [
  ['dev', readQueries('dev')],
  ['own, tuned on', own.filter(({ set }) => set === 'tune')],
  ['own, held back', own.filter(({ set }) => set === 'held')],
];
const percent = (share: number): string => share.toFixed(1);

/** Phrases with a part taken out. */
const without: Record<string, CompiledPhrases | false> = {
  'phrases of the entries': false,
  'readings of kanji': { ...bundledPhrases, readings: '' },
  'words out of scope': { ...bundledPhrases, outOfScope: '' },
  'words that say nothing': { ...bundledPhrases, ignore: '' },
  'synonyms (each concept keeps its name alone)': {
    ...bundledPhrases,
    concepts: bundledPhrases.concepts.map(([name, words]) => [name, words.split(' ')[0] ?? ''] as const),
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
console.log('Top-1 by kind, all sets together');
const every = sets.flatMap(([, queries]) => queries);
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

console.log('\nWhat each part is worth: the part removed, and what is lost, in points (all sets)');
const whole = measure(every, engines[0].find);
const losses = (part: string, find: (query: string) => string[]): string[] => {
  const left = measure(every, find);
  const loss = (figure: 'top1' | 'hit3' | 'offTopic'): string =>
    percent(left[figure] - whole[figure]).replace('-', '−');
  return [part, loss('top1'), loss('hit3'), loss('offTopic')];
};
const rows = Object.keys(without).map((part) => losses(part, idsOf(createFaqSearch(faq, { phrases: without[part] }))));
for (const part of Object.keys(stubs)) {
  const { createFaqSearch: createWithout } = await withoutPart(part);
  rows.push(losses(part, idsOf(createWithout(faq))));
}
printTable([
  ['removed', 'top-1', 'hit@3', 'off-topic: none'],
  ['nothing', percent(whole.top1), percent(whole.hit3), percent(whole.offTopic)],
  ...rows,
]);

const brotli = (bytes: Uint8Array | string): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const cutFuse = {
  name: 'cut-fuse',
  setup(plugin: PluginBuild): void {
    plugin.onLoad({ filter: /fuse\.basic\.mjs$/ }, ({ path }) =>
      isFuse(path) ? { contents: matchOnly(readFileSync(path, 'utf8')) } : undefined,
    );
  },
};
async function bundled(entry: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external,
    plugins: [cutFuse],
    loader: { '.json': 'json' },
  });
  return brotli(outputFiles[0].contents);
}
const code = await bundled('src/search/create-faq-search.ts', ['fuse.js/*', '*.json']);
const phrases = brotli(readFileSync('data/generated/phrases.json'));
const fuse = await bundled('fuse.js/basic');
console.log('\nSize, brotli, in bytes');
printTable([
  ['part', 'bytes'],
  ['search code', code],
  ['fuse.js, what `match` runs', fuse],
  ['phrases and readings, ja and en', phrases],
  ['together', code + fuse + phrases],
]);
