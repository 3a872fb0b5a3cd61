/** The size of the build as a web server compresses it (brotli, quality 11), in total and part by part. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';
import { build } from 'esbuild';

/** In bytes. */
export const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The size of each script in `dist` that a page loads, in bytes. */
export const scriptSizes = () =>
  Object.fromEntries(
    readdirSync('dist')
      .filter((file) => file.endsWith('.min.js'))
      .sort()
      .map((file) => [file, brotli(readFileSync(`dist/${file}`))]),
  );

/**
 * What a page that bundles the modules loads before an element shows anything: everything that its entry imports,
 * including Lit, without the modules that it `import()`s on demand.
 */
export async function firstPaintSize(tag) {
  const { outputFiles } = await build({
    entryPoints: [`dist/entry/${tag}.js`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['production'],
    plugins: [{ name: 'late', setup: ({ onResolve }) => onResolve({ filter: /./ }, lateIsExternal) }],
  });
  return brotli(outputFiles[0].contents);
}

const lateIsExternal = ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined);

/** All sizes, by the names in test/package/bytes.json. */
export const allSizes = async () => ({
  ...scriptSizes(),
  'modules: first paint of <gmis-faq>': await firstPaintSize('gmis-faq'),
  'modules: first paint of <gmis-browser-guide>': await firstPaintSize('gmis-browser-guide'),
  'modules: first paint of <gmis-env-table>': await firstPaintSize('gmis-env-table'),
});

/** The parts of `gmis-widgets.min.js`; a source belongs to the first part whose pattern it matches. */
const parts = [
  ['Lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['@lit/localize', /node_modules\/@lit\/localize\//],
  ['fuse.js', /node_modules\/fuse\.js\//],
  ['questions and answers', /data\/faq\.ja\.json$/],
  ['procedures, supported environments', /data\/(guides|environments)\.ja\.json$/],
  ['phrases and readings', /data\/generated\/phrases\.json$/],
  ['search', /src\/search\//],
  ['document model', /src\/(content|util)\//],
  ['environment and verdict', /src\/environment\/|data\/(browser-releases|connection)\.json$/],
  ['styles', /\.styles\.ts$/],
  ['elements', /src\/(elements|i18n)\//],
  ['registration, loading of chunks', /src\/entry\//],
];
const rest = 'wrapper';

/** The text of each part, in the order of the script. */
function partTexts(file) {
  const code = readFileSync(`dist/${file}`, 'utf8').replace(/^\uFEFF/, '');
  const lineStarts = [0];
  for (const { index } of code.matchAll(/\n/g)) lineStarts.push(index + 1);
  const texts = Object.fromEntries([...parts.map(([name]) => name), rest].map((name) => [name, '']));
  let from = 0;
  let source;
  const takeUntil = (to) => {
    const name = parts.find(([, pattern]) => pattern.test(source ?? ''))?.[0] ?? rest;
    texts[name] += code.slice(from, to);
    from = to;
  };
  eachMapping(new TraceMap(readFileSync(`dist/${file}.map`, 'utf8')), (mapping) => {
    takeUntil(lineStarts[mapping.generatedLine - 1] + mapping.generatedColumn);
    ({ source } = mapping);
  });
  takeUntil(code.length);
  return texts;
}

/**
 * What each part adds to the compressed script. Each part is compressed together with all parts before it, so that what
 * they share counts once. In the script itself they are interleaved; the last row is the difference that this makes.
 */
export function account(file = 'gmis-widgets.min.js') {
  const rows = [];
  let before = '';
  let previous = 0;
  for (const [name, text] of Object.entries(partTexts(file))) {
    before += text;
    const size = brotli(before);
    rows.push({ name, minified: Buffer.byteLength(text), added: size - previous });
    previous = size;
  }
  const total = readFileSync(`dist/${file}`);
  rows.push({ name: 'order of the parts', minified: 0, added: brotli(total) - previous });
  return { rows, minified: total.length, total: brotli(total) };
}

const number = (value) => value.toLocaleString('en');
const line = (cells) => `| ${cells.join(' | ')} |`;

/** The tables in Markdown. */
export async function byteTables() {
  const budget = JSON.parse(readFileSync('test/package/bytes.json', 'utf8'));
  const sizes = Object.entries(await allSizes());
  const { rows, minified, total } = account();
  return [
    line(['Bytes, brotli', 'Now', 'Limit', 'Goal']),
    line(['---', '---:', '---:', '---:']),
    ...sizes.map(([name, size]) =>
      line([
        `\`${name}\``,
        number(size),
        number(budget[name].limit),
        budget[name].goal ? number(budget[name].goal) : '',
      ]),
    ),
    '',
    line(['Part of `gmis-widgets.min.js`', 'Minified', 'Adds, brotli']),
    line(['---', '---:', '---:']),
    ...rows.map(({ name, minified: bytes, added }) => line([name, bytes ? number(bytes) : '', number(added)])),
    line(['**total**', `**${number(minified)}**`, `**${number(total)}**`]),
  ].join('\n');
}
