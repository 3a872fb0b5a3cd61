/** The script tag in both READMEs: the code that the embed page starts with, with a contact. */
import { readFileSync } from 'node:fs';

/** The files that contain it. */
export const readmes = ['README.md', 'README.ja.md'];

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
  // Prettier would break the tags into several lines.
  return `<!-- prettier-ignore -->\n\`\`\`html\n${code.trim()}\n\`\`\``;
}
