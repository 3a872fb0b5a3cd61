/** The modules of the project, their imports, and the diagram of them (docs/modules.svg). */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Every module, in the order of imports: a module imports only from those before it. The folders of `content` and
 * `elements` count as modules.
 */
export const modules = [
  ...['data', 'util', 'i18n'],
  ...['content/types', 'content/text', 'content/bundled', 'content/validate', 'content/select', 'content/load'],
  ...['search', 'environment'],
  ...['elements/shared', 'elements/content', 'elements/environment', 'elements/browser-guide'],
  ...['elements/faq', 'elements/faq/custom'],
  ...['static', 'embed', 'snippet', 'cli', 'entry'],
];

/** The module that a file belongs to, if any. @param {string} path - from the project's root @returns {string | undefined} */
export function moduleOf(path) {
  const folder = dirname(path).replace(/^src\//, '');
  return modules.filter((module) => `${folder}/`.startsWith(`${module}/`)).sort((a, b) => b.length - a.length)[0];
}

/** Every import of the sources. @returns {{ file: string, source: string, late: boolean }[]} */
export function imports() {
  const pattern = /\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|(?<!typeof )\bimport\s*\(\s*'([^']+)'/g;
  return readdirSync('src', { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, from, effect, late]) => ({
        file,
        source: from ?? effect ?? late,
        late: late !== undefined,
      })),
    );
}

/** The file that a relative import resolves to. */
export const targetOf = ({ file, source }) => join(dirname(file), source).replaceAll('\\', '/');

/** The modules that each module imports from. @returns {Map<string, Set<string>>} by importer */
function graph() {
  const found = new Map(modules.map((module) => [module, new Set()]));
  for (const each of imports()) {
    if (!each.source.startsWith('.') || each.late) continue;
    const [importer, imported] = [moduleOf(each.file), moduleOf(targetOf(each))];
    if (importer && imported && importer !== imported) found.get(importer).add(imported);
  }
  return found;
}

/** The content of each module, and its column in the diagram; its row follows from the imports. */
const boxes = {
  data: ['all content', 1],
  util: ['small helpers', 2],
  i18n: ['msg(), locales', 3],
  'content/types': ['the document model', 0],
  'content/text': ['plain text, URLs', 0],
  'content/bundled': ["the ministry's text", 1],
  'content/select': ['merge, filter', 0],
  'content/validate': ['parseFaq, issues', 0],
  'content/load': ['fetch, decode', 0],
  search: ['query → entries', 2],
  environment: ['signals → verdict', 1],
  'elements/shared': ['base class, controllers', 2],
  'elements/content': ['blocks, inlines, mails', 2],
  'elements/environment': ['<gmis-env-table>', 1],
  'elements/browser-guide': ['<gmis-browser-guide>', 1],
  'elements/faq': ['<gmis-faq>', 1],
  'elements/faq/custom': ['custom documents', 1],
  static: ['HTML without a script', 1],
  embed: ['the iframe', 3],
  snippet: ['code to paste', 1],
  cli: ['npx gmis-widgets', 2],
  entry: ['registers tags, exports', 1],
};
const size = { width: 184, height: 48, gapX: 40, gapY: 30, margin: 16 };

/** The row of each module: one below all that it imports from. */
function rowsOf(arrows) {
  const rows = new Map();
  for (const module of modules) {
    rows.set(module, Math.max(-1, ...[...arrows.get(module)].map((imported) => rows.get(imported))) + 1);
  }
  return rows;
}

/** Whether a module also imports from another through a third: such an arrow adds nothing. */
function isIndirect(arrows, importer, imported) {
  const reaches = (module) => module === imported || [...arrows.get(module)].some(reaches);
  return [...arrows.get(importer)].some((between) => between !== imported && reaches(between));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The diagram: a box for each module, and an arrow from each module to those that import from it. */
export function picture() {
  const arrows = graph();
  const rows = rowsOf(arrows);
  const place = (module) => ({
    x: size.margin + boxes[module][1] * (size.width + size.gapX),
    y: size.margin + rows.get(module) * (size.height + size.gapY),
  });
  const extent = (length, gap, count) => 2 * size.margin + count * (length + gap) - gap;
  const width = extent(size.width, size.gapX, Math.max(...Object.values(boxes).map(([, column]) => column)) + 1);
  const height = extent(size.height, size.gapY, Math.max(...rows.values()) + 1);
  const lines = [...arrows].flatMap(([importer, sources]) =>
    [...sources]
      .filter((imported) => !isIndirect(arrows, importer, imported))
      .map((imported) => {
        const [start, end] = [place(imported), place(importer)];
        const half = size.width / 2;
        const [x1, y1, x2, y2] = [start.x + half, start.y + size.height, end.x + half, end.y - 9];
        return `<path d="M${x1} ${y1}C${x1} ${y1 + size.gapY} ${x2} ${y2 - size.gapY} ${x2} ${y2}"/>`;
      }),
  );
  const rendered = modules.map((module) => {
    const { x, y } = place(module);
    const middle = x + size.width / 2;
    return `<g><rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="8"/><text x="${middle}" y="${y + 21}" font-weight="700" font-size="15">${module}</text><text x="${middle}" y="${y + 38}" font-size="12">${escaped(boxes[module][0])}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="sans-serif" text-anchor="middle">
<title id="title">The modules, and an arrow from each to those that import from it; arrows that follow from others are left out</title>
<!-- Written by scripts/docs/write-modules.mjs (npm run docs) from the imports. -->
<defs><marker id="head" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="#4d4d4d"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fff"/>
<g fill="none" stroke="#4d4d4d" stroke-width="1.5">
${lines.map((line) => line.replace('/>', ' marker-end="url(#head)"/>')).join('\n')}
</g>
<g fill="#e8f1fe" stroke="#0017c1">${rendered.join('\n').replaceAll('<text', '<text fill="#1a1a1a" stroke="none"')}</g>
</svg>
`;
}
