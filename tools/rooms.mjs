/** The rooms of the project, what they import from each other, and the picture of it (demo/rooms.svg). */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A room imports only from rooms before it; what each holds is said in CONTRIBUTING. */
export const rooms = ['data', 'faq', 'search', 'environment', 'embed', 'render', 'snippet', 'elements', 'entry'];

/** The room that a file is in. @param {string} path - from the project's root @returns {string} */
export const roomOf = (path) => path.split('/')[path.startsWith('src/') ? 1 : 0];

/** Every import of the sources. @returns {{ file: string, source: string }[]} */
export function imports() {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g;
  return readdirSync('src', { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, source]) => ({ file, source })));
}

/** How often a room imports from another. @returns {Map<string, Map<string, number>>} by importer, then by imported */
export function arrows() {
  const found = new Map();
  for (const { file, source } of imports()) {
    if (!source.startsWith('.')) continue;
    const from = roomOf(file);
    const to = roomOf(join(dirname(file), source).replaceAll('\\', '/'));
    if (from === to) continue;
    const own = found.get(from) ?? new Map();
    found.set(from, own.set(to, (own.get(to) ?? 0) + 1));
  }
  return found;
}

/** What each room holds, and the row of the picture that it stands in. */
const drawn = {
  data: ['what is said', 1],
  faq: ['the document', 1],
  search: ['query → questions', 0],
  environment: ['browser → verdict', 1],
  embed: ['the iframe', 2],
  render: ['static HTML', 1],
  snippet: ['code to paste', 2],
  elements: ['Lit elements', 0],
  entry: ['registers tags, exports', 1],
};
const box = { width: 148, height: 56, gapX: 52, gapY: 36, margin: 16 };

/** The column of each room: one to the right of all that it imports from. */
function columns(graph) {
  const column = new Map();
  for (const room of rooms) {
    const before = [...(graph.get(room)?.keys() ?? [])].map((from) => column.get(from));
    column.set(room, Math.max(-1, ...before) + 1);
  }
  return column;
}

/** Whether a room takes from another by way of a third. */
function isRoundabout(graph, from, to) {
  const reaches = (room) => room === from || [...(graph.get(room)?.keys() ?? [])].some(reaches);
  return [...graph.get(to).keys()].some((between) => between !== from && reaches(between));
}

/** The picture: a box for each room, an arrow from each room to those that import from it. */
export function picture() {
  const graph = arrows();
  const column = columns(graph);
  const extent = (size, gap, last) => 2 * box.margin + (last + 1) * (size + gap) - gap;
  const height = extent(box.height, box.gapY, Math.max(...rooms.map((room) => drawn[room][1])));
  const width = extent(box.width, box.gapX, Math.max(...column.values()));
  const place = new Map(
    rooms.map((room) => [
      room,
      {
        x: box.margin + column.get(room) * (box.width + box.gapX),
        y: box.margin + drawn[room][1] * (box.height + box.gapY),
      },
    ]),
  );
  const lines = [...graph].flatMap(([to, sources]) =>
    [...sources.keys()]
      .filter((from) => !isRoundabout(graph, from, to))
      .map((from) => {
        const start = place.get(from);
        const end = place.get(to);
        const [x1, y1, x2, y2] = [start.x + box.width, start.y + box.height / 2, end.x - 9, end.y + box.height / 2];
        const middle = (x1 + x2) / 2;
        return `<path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>`;
      }),
  );
  const boxes = rooms.map((room) => {
    const { x, y } = place.get(room);
    const middle = x + box.width / 2;
    return `<g><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="8"/><text x="${middle}" y="${y + 25}" font-weight="700">${room}</text><text x="${middle}" y="${y + 43}" font-size="12">${drawn[room][0]}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="16" text-anchor="middle">
<title id="title">The rooms, and an arrow from each to those that import from it; what a longer way leads to has none of its own</title>
<!-- Drawn by tools/write-rooms.mjs (npm run docs) from the imports. -->
<defs><marker id="head" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="#4d4d4d"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fff"/>
<g fill="none" stroke="#4d4d4d" stroke-width="2">
${lines.map((line) => line.replace('/>', ' marker-end="url(#head)"/>')).join('\n')}
</g>
<g fill="#e8f1fe" stroke="#0017c1">${boxes.join('\n').replaceAll('<text', '<text fill="#1a1a1a" stroke="none"')}</g>
</svg>
`;
}
