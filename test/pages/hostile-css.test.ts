import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Pages, ready } from './browser-pages.js';
import { head, openPage, script, type MadePage } from './made-page.js';

const resets: Record<string, string> = {
  'normalize.css': 'node_modules/normalize.css/normalize.css',
  'reset-css': 'node_modules/reset-css/reset.css',
  'Bootstrap Reboot': 'node_modules/bootstrap/dist/css/bootstrap-reboot.css',
  'Tailwind Preflight': 'node_modules/tailwindcss/preflight.css',
  'kiso.css': 'node_modules/kiso.css/kiso.css',
};

/** Rules found in real pages; none may affect the elements. */
const hostile: Record<string, string> = {
  'a root font size of 62.5 %': 'html { font-size: 62.5% }',
  'a small legacy font': 'body, td, div { font: 12px/1.2 "MS PGothic", serif }',
  'everything centred and indented': 'body, div { text-align: center; text-indent: 2em }',
  'uppercase, spacing, justified text':
    'body { text-transform: uppercase; letter-spacing: .3em; word-spacing: 1em; text-align: justify }',
  'every property on everything': `* { margin: 0 !important; padding: 0 !important; border: 0 !important; color: red !important;
     background: yellow !important; font: italic 9px/1 serif !important; text-shadow: 1px 1px red !important;
     letter-spacing: 5px !important; text-align: right !important; white-space: nowrap !important; float: none !important }`,
  'no outlines': '*, *:focus, *:focus-visible { outline: none !important; box-shadow: none !important }',
  'no line height': '* { line-height: 0 } body { line-height: 0 !important }',
  'no line height, !important': '* { line-height: 0 !important }',
  'a dark page': ':root { color-scheme: dark } body { background: #000; color: #fff }',
  'all: unset on the elements': 'gmis-faq, gmis-browser-guide, gmis-env-table { all: unset }',
  'all: unset !important on the elements': 'gmis-faq, gmis-browser-guide, gmis-env-table { all: unset !important }',
  'all: unset !important on everything': 'body * { all: unset !important }',
  'hidden sections': 'main div, section, h2, h3, p, button, input { display: none !important }',
  'right-to-left direction': 'html { direction: rtl }',
  'no text selection, no cursor':
    'body { user-select: none; -webkit-user-select: none; cursor: none; pointer-events: auto }',
  'custom lists, tables and word breaks': `ul, ol, li { list-style: none !important } table, td, th { display: block !important }
     body { word-break: break-all; hyphens: auto; line-break: anywhere; white-space: pre; font-variant: small-caps; tab-size: 0 }`,
};
/** Rules that intentionally change the entire page; the elements stay usable. */
const pageWide: Record<string, string> = {
  'vertical writing': 'html { writing-mode: vertical-rl }',
  'a zoomed page': 'body { zoom: 1.5 }',
};

const tags = ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'];
const body = `<main style="all:initial!important;position:absolute!important;left:0!important;top:0!important;width:700px!important">${tags.map((tag) => `<${tag} open="1-3"></${tag}>`).join('')}</main>`;

let pages: Pages;
before(async () => {
  pages = await Pages.open();
});
after(() => pages.close());

describe('on a page with its own styles', { timeout: 300_000 }, () => {
  let plain: string[];
  before(async () => {
    plain = await screenshots('');
  });

  const open = (sheet: string): Promise<MadePage> =>
    openPage(pages, `${head()}<style>${sheet}</style></head><body>${body}${script}</body></html>`);

  /** A screenshot of each element. */
  async function screenshots(sheet: string): Promise<string[]> {
    const { page, evaluate } = await open(sheet);
    await page.setViewport({ width: 800, height: 600 });
    await ready(page);
    const taken: string[] = [];
    for (const tag of tags) {
      const frame = await page.waitForSelector(`${tag} >>> .layout`);
      assert.ok(frame, `${tag} has not rendered`);
      // One at a time, in the same position: a subpixel offset would change how text is rendered.
      await evaluate(`${JSON.stringify(tags)}.forEach(function (tag) {
        document.querySelector(tag).style.setProperty('position', tag === '${tag}' ? 'static' : 'fixed', 'important');
        document.querySelector(tag).style.setProperty('visibility', tag === '${tag}' ? 'visible' : 'hidden', 'important');
      })`);
      const box = await frame.boundingBox();
      assert.ok(box);
      // A fractional last row of pixels would show the page's background.
      const clip = { ...box, height: Math.floor(box.height) };
      taken.push(await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true }));
    }
    await page.close();
    return taken;
  }

  async function differing(sheet: string): Promise<string[]> {
    const taken = await screenshots(sheet);
    return tags.filter((_, index) => taken[index] !== plain[index]);
  }

  for (const [name, file] of Object.entries(resets)) {
    it(`is not changed by a single pixel by ${name}`, async () => {
      assert.ok(existsSync(file), `${file} is missing: npm ci`);
      assert.deepEqual(await differing(readFileSync(file, 'utf8')), []);
    });
  }

  for (const [name, sheet] of Object.entries(hostile)) {
    it(`is not changed by a single pixel by ${name}`, async () => {
      assert.deepEqual(await differing(sheet), []);
    });
  }

  for (const [name, sheet] of Object.entries(pageWide)) {
    it(`stays readable and usable with ${name}`, async () => {
      const { page, evaluate } = await open(sheet);
      const question = await page.waitForSelector('gmis-faq >>> .question');
      const box = await question?.boundingBox();
      assert.ok(question && box && box.width > 200 && box.height >= 44, JSON.stringify(box));
      await question.click();
      assert.equal(
        await evaluate(
          `document.querySelector('gmis-faq').shadowRoot.querySelector('.question').getAttribute('aria-expanded')`,
        ),
        'true',
      );
      await page.close();
    });
  }

  it('keeps its focus ring on a page that removes outlines', async () => {
    const { page, evaluate } = await open(hostile['no outlines'] ?? '');
    await page.waitForSelector('gmis-faq >>> .question');
    await page.keyboard.press('Tab');
    assert.equal(
      await evaluate(`getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineStyle`),
      'solid',
    );
    await page.close();
  });

  it('can be hidden and moved by the page', async () => {
    const { evaluate } = await open('gmis-faq { margin-top: 40px } .gone { display: none }');
    await evaluate(`customElements.whenDefined('gmis-faq')`);
    assert.equal(await evaluate(`getComputedStyle(document.querySelector('gmis-faq')).marginTop`), '40px');
    await evaluate(`document.querySelector('gmis-faq').className = 'gone'`);
    assert.equal(await evaluate(`document.querySelector('gmis-faq').getBoundingClientRect().height`), 0);
    await evaluate(`document.querySelector('gmis-env-table').style.display = 'none'`);
    assert.equal(await evaluate(`document.querySelector('gmis-env-table').getBoundingClientRect().height`), 0);
  });
});

describe('the font size', { timeout: 300_000 }, () => {
  async function size(sheet: string, browserSetting = 16): Promise<unknown> {
    const { page, evaluate } = await openPage(
      pages,
      `${head()}<style>${sheet}</style></head><body><gmis-faq></gmis-faq>${script}</body></html>`,
    );
    const session = await page.createCDPSession();
    await session.send('Page.setFontSizes', { fontSizes: { standard: browserSetting, fixed: browserSetting } });
    await page.waitForSelector('gmis-faq >>> .root');
    const found = await evaluate(
      `parseFloat(getComputedStyle(document.querySelector('gmis-faq').shadowRoot.querySelector('.root')).fontSize)`,
    );
    await page.close();
    return found;
  }

  it('stays the same with a root font size of 62.5 %', async () => {
    assert.equal(await size('html { font-size: 62.5% }'), 16);
    assert.equal(await size('html { font-size: 62.5% } body { font-size: 1.6rem }'), 16);
  });

  it("grows with the visitor's browser setting, even with a root font size of 62.5 %", async () => {
    assert.equal(await size('', 24), 24);
    assert.equal(await size('html { font-size: 62.5% }', 24), 24);
    assert.equal(await size('html { font-size: 62.5% } body { font-size: 1.6rem }', 24), 24);
  });

  it("grows with a site's text size controls", async () => {
    assert.equal(await size('body { font-size: 150% }'), 24);
    assert.equal(await size('html { font-size: 62.5% } body { font-size: 2.4rem }'), 24);
    assert.equal(await size('html { font-size: 200% }'), 32);
  });

  it('is set by --gmis-font-size', async () => {
    assert.equal(await size(':root { --gmis-font-size: 14px }'), 14);
    assert.equal(await size('gmis-faq { --gmis-font-size: 1.25rem }'), 20);
  });
});
