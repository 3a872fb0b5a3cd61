import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { readEmbedQuery } from '../../../src/embed/embed-query.js';
import { renderStatic } from '../../../src/static/render-static.js';
import { scriptType } from '../../../src/snippet/script-tag.js';
import { snippetKinds, writeSnippet } from '../../../src/snippet/write-snippet.js';
import type { SnippetOptions } from '../../../src/snippet/write-snippet.js';

const base = 'https://cdn.example/gmis/';
const integrity = { 'gmis-widgets.min.js': 'sha384-abc', 'gmis-embed.min.js': 'sha384-def' };

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'tel-non-breaking': 'off',
    // The only one without a hash holds its own style.
    'require-sri': 'off',
    // The colours of an element, and the height of a frame.
    'no-inline-style': 'off',
    // The type keeps Internet Explorer from a file that it cannot parse.
    'script-type': 'off',
    // The box in which a table scrolls is a region, as the elements have it.
    'prefer-native-element': 'off',
  },
});

const contact: Record<string, string> = { 'contact-name': '架空県', 'contact-url': 'https://example.com/' };

const everyForm: SnippetOptions[] = snippetKinds.flatMap((kind) =>
  (['faq', 'browser-guide', 'env-table'] as const).flatMap((element) =>
    (['ja', 'en'] as const).map((lang) => ({
      kind,
      element,
      lang,
      base,
      integrity,
      attributes: element === 'faq' ? contact : { 'heading-level': '2' },
      colors: { '--gmis-color-accent': '#a00' },
    })),
  ),
);

describe('the snippet', () => {
  for (const options of everyForm) {
    it(`is valid HTML: ${options.kind}, ${String(options.element)}, ${String(options.lang)}`, async () => {
      const page = `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>頁</title></head><body><main><h1>頁</h1>
${await writeSnippet(options)}</main></body></html>`;
      const { results } = await validator.validateString(page);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
        [],
      );
    });
  }

  it('is one script tag and one element', async () => {
    assert.equal(
      await writeSnippet({
        kind: 'script',
        element: 'browser-guide',
        lang: 'en',
        attributes: { topic: 'popup', 'heading-level': '2' },
        colors: { '--gmis-color-accent': '#a00', '--gmis-color-link': '#00118f' },
        base,
        integrity,
      }),
      `<script type="text/x-ecmascript" src="https://cdn.example/gmis/gmis-widgets.min.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>
<gmis-browser-guide lang="en" heading-level="2" topic="popup" style="--gmis-color-accent: #a00; --gmis-color-link: #00118f"><p>The steps are being loaded. If they do not appear, please contact the prefecture.</p></gmis-browser-guide>
`,
    );
  });

  it('needs no CORS without integrity', async () => {
    assert.match(
      await writeSnippet({ kind: 'script', base: '/gmis/' }),
      /^<script type="text\/x-ecmascript" src="\/gmis\/gmis-widgets\.min\.js" defer><\/script>\n<gmis-faq><p>/,
    );
  });

  it('has a script type that every browser except Internet Explorer runs', () => {
    // HTML Standard, "JavaScript MIME type essence match".
    const everyBrowser = [
      ...['application/ecmascript', 'application/javascript', 'application/x-ecmascript', 'application/x-javascript'],
      ...['text/ecmascript', 'text/javascript', 'text/javascript1.0', 'text/javascript1.1', 'text/javascript1.2'],
      ...['text/javascript1.3', 'text/javascript1.4', 'text/javascript1.5', 'text/jscript', 'text/livescript'],
      ...['text/x-ecmascript', 'text/x-javascript'],
    ];
    // [MS-HTML5] 2.1.94, V0214: "All document modes (All versions): The following MIME types are not recognized".
    const notInternetExplorer = [
      ...['application/x-ecmascript', 'text/javascript1.0', 'text/javascript1.4', 'text/javascript1.5'],
      'text/x-ecmascript',
    ];
    assert.ok(everyBrowser.includes(scriptType) && notInternetExplorer.includes(scriptType), scriptType);
  });

  it('contains static HTML as fallback, closed, or is only static HTML, open', async () => {
    const attributes = { 'contact-name': '架空県', 'heading-level': '3' };
    const options = { element: 'faq', headingLevel: 3, contact: { name: '架空県' } } as const;
    const within = await writeSnippet({ kind: 'script-with-static', attributes, base });
    assert.ok(
      within.endsWith(
        `<gmis-faq heading-level="3" contact-name="架空県">\n${await renderStatic({ ...options, open: false })}</gmis-faq>\n`,
      ),
    );
    assert.equal(await writeSnippet({ kind: 'static', attributes, base }), await renderStatic(options));
  });

  it('embeds embed.html with the same options in a titled, sandboxed frame', async () => {
    const html = await writeSnippet({
      kind: 'iframe',
      element: 'faq',
      lang: 'en',
      attributes: { 'contact-name': 'A & "B"', open: '1-3' },
      colors: { '--gmis-color-accent': '#a00000' },
      base,
      integrity,
    });
    const source = /<iframe src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    assert.ok(source.startsWith(`${base}embed.html?`));
    assert.deepEqual(readEmbedQuery(new URL(source).search), {
      element: 'faq',
      lang: 'en',
      attributes: { 'contact-name': 'A & "B"', open: '1-3' },
      colors: { '--gmis-color-accent': '#a00000' },
    });
    assert.match(
      html,
      / title="Questions and answers on G-MIS" data-gmis-embed="" sandbox="allow-scripts allow-popups /,
    );
    assert.match(html, /<script type="text\/x-ecmascript" src="[^"]+gmis-embed\.min\.js" integrity="sha384-def"/);
  });

  it('ignores invalid options and escapes attributes', async () => {
    for (const kind of snippetKinds) {
      const html = await writeSnippet({
        kind,
        base: '/"><script>alert(1)</script>/',
        attributes: {
          'contact-name': `"><img src=x onerror=alert(1)>`,
          'contact-url': 'javascript:alert(1)',
          'heading-level': '9',
          onclick: 'alert(1)',
        },
        colors: { '--gmis-color-accent': 'red; background: url(//evil.example)', '--gmis-color-evil': '#fff' },
      });
      assert.doesNotMatch(html, /javascript:|<img|<script>|onclick|heading-level|evil|color-accent/, kind);
    }
  });
});
