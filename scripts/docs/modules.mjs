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

/** The content of each module, with its column and row in the diagram. */
const boxes = {
  data: ['all content', 0, 2],
  util: ['small helpers', 0, 3],
  i18n: ['msg(), locales', 0, 4],
  'content/types': ['the document model', 1, 0],
  'content/text': ['plain text, URLs', 1, 1],
  'content/bundled': ["the ministry's text", 1, 2],
  'content/select': ['merge, filter', 1, 3],
  'content/validate': ['parseFaq, issues', 1, 4],
  'content/load': ['fetch, decode', 1, 5],
  search: ['query → entries', 2, 1],
  environment: ['signals → verdict', 2, 3],
  'elements/shared': ['base class, controllers', 2, 5],
  'elements/content': ['blocks, inlines, mails', 3, 0],
  'elements/environment': ['<gmis-env-table>', 3, 2],
  'elements/browser-guide': ['<gmis-browser-guide>', 3, 3],
  'elements/faq': ['<gmis-faq>', 3, 4],
  'elements/faq/custom': ['custom documents', 3, 5],
  static: ['HTML without a script', 4, 0],
  embed: ['the iframe', 4, 1],
  snippet: ['code to paste', 4, 2],
  cli: ['npx gmis-widgets', 4, 3],
  entry: ['registers tags, exports', 4, 4],
};
const size = { width: 176, height: 52, gapX: 72, gapY: 22, margin: 16 };

/** Whether a module also imports from another through a third: such an arrow adds nothing. */
function isIndirect(arrows, importer, imported) {
  const reaches = (module) => module === imported || [...arrows.get(module)].some(reaches);
  return [...arrows.get(importer)].some((between) => between !== imported && reaches(between));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The diagram: a box for each module, and an arrow from each module to those that import from it. */
export function picture() {
  const arrows = graph();
  const place = (module) => {
    const [, column, row] = boxes[module];
    return {
      x: size.margin + column * (size.width + size.gapX),
      y: size.margin + row * (size.height + size.gapY),
    };
  };
  const width = 2 * size.margin + 5 * size.width + 4 * size.gapX;
  const height = 2 * size.margin + 6 * size.height + 5 * size.gapY;
  const lines = [...arrows].flatMap(([importer, sources]) =>
    [...sources]
      .filter((imported) => !isIndirect(arrows, importer, imported))
      .map((imported) => {
        const [start, end] = [place(imported), place(importer)];
        const middle = size.height / 2;
        if (start.x === end.x) {
          // Within a column the arrow is vertical, or goes around the boxes in between.
          const x = start.x + size.width / 2;
          const down = end.y > start.y;
          const [y1, y2] = down ? [start.y + size.height, end.y - 9] : [start.y, end.y + size.height + 9];
          if (Math.abs(end.y - start.y) === size.height + size.gapY) return `<path d="M${x} ${y1}L${x} ${y2}"/>`;
          const side = start.x + size.width;
          const out = side + 22;
          return `<path d="M${side} ${start.y + middle}C${out} ${start.y + middle} ${out} ${end.y + middle} ${side + 9} ${end.y + middle}"/>`;
        }
        const [x1, y1, x2, y2] = [start.x + size.width, start.y + middle, end.x - 9, end.y + middle];
        const bend = (x1 + x2) / 2;
        return `<path d="M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"/>`;
      }),
  );
  const rendered = modules.map((module) => {
    const { x, y } = place(module);
    const middle = x + size.width / 2;
    return `<g><rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="8"/><text x="${middle}" y="${y + 23}" font-weight="700" font-size="15">${module}</text><text x="${middle}" y="${y + 41}" font-size="12">${escaped(boxes[module][0])}</text></g>`;
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
