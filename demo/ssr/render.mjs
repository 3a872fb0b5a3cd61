/**
 * A static page whose elements a server has rendered, in plain Node: `node demo/ssr/render.mjs > page.html`. Visitors can
 * read all answers before any script has run, and without scripts.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { pathToFileURL } from 'node:url';
import 'gmis-widgets/all';

/**
 * @param {string} script - the URL of the bundled `client.js` of this folder
 * @returns {Promise<string>} the complete page
 */
export async function renderPage(script) {
  const elements = html`
    <gmis-faq open="all" contact-name="架空県医療政策課" contact-url="https://example.com/contact"></gmis-faq>
    <gmis-browser-guide topic="cache"></gmis-browser-guide>
    <gmis-env-table></gmis-env-table>
  `;
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>G-MISのよくあるご質問</title>
    <link rel="icon" href="data:,">
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main>
      <h1>G-MISのよくあるご質問</h1>
      ${await collectResult(render(elements))}
    </main>
  </body>
</html>
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(await renderPage('client.js'));
