/** The README's code for a page: what the page that writes the embed code starts with, and a window of one's own. */
import { readFileSync } from 'node:fs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** In Markdown; needs a build. */
export async function scriptTagSnippet() {
  const { writeSnippet } = await import('../../dist/entry/snippet.js');
  const code = await writeSnippet({
    kind: 'script',
    element: 'faq',
    base: `https://unpkg.com/gmis-widgets@${readJson('package.json').version}/dist/`,
    integrity: readJson('dist/integrity.json'),
    attributes: { 'contact-name': '○○県医療政策課', 'contact-url': 'https://example.com/contact' },
  });
  // Prettier would break the tags into lines, and the element into pieces.
  return `<!-- prettier-ignore -->\n\`\`\`html\n${code.trim()}\n\`\`\``;
}
