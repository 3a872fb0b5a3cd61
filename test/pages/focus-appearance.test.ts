import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import upng from 'upng-js';
import { Pages, ready } from './browser-pages.js';
import { head, openPage, script } from './made-page.js';

/** Margin around a control in its screenshot; the focus ring is at most 6 px away. */
const margin = 10;

/** In the page: the tabbable controls of an element. */
const stops = `Array.from(document.querySelector('main > *').shadowRoot.querySelectorAll(
  'a[href], button, input, select, summary, [tabindex]'
)).filter(function (each) { return each.tabIndex >= 0 && each.checkVisibility({ contentVisibilityAuto: true }) &&
  each.getBoundingClientRect().width > 1; })`;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The current pixels of a control and its margin. */
async function pixelsAround(page: Page, { x, y, width, height }: Box): Promise<Uint8Array> {
  const clip = {
    x: Math.floor(x - margin),
    y: Math.floor(y - margin),
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin),
  };
  const screenshot = upng.decode(Uint8Array.from(await page.screenshot({ clip, captureBeyondViewport: false })).buffer);
  return new Uint8Array(upng.toRGBA8(screenshot)[0]);
}

const linear = Array.from({ length: 256 }, (_, part) =>
  part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
);
const luminance = (data: Uint8Array, at: number): number =>
  0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]];

/** How many pixels have a contrast of 3:1 to their previous colour. */
function changed(before: Uint8Array, after: Uint8Array): number {
  assert.equal(after.length, before.length);
  let count = 0;
  for (let at = 0; at < before.length; at += 4) {
    const [dark, light] = [luminance(before, at), luminance(after, at)].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= 3) count += 1;
  }
  return count;
}

const states = [
  ['gmis-faq', 'open="1-6 1-9 2-1"', `faq.shadowRoot.querySelector('#query').focus(); await wait('.chip')`],
  [
    'gmis-faq',
    '',
    `faq.shadowRoot.querySelector('#query').focus(); await wait('.chip'); faq.shadowRoot.querySelector('.chip').click(); await wait('.results')`,
  ],
  ['gmis-browser-guide', 'topic="popup"', ''],
  ['gmis-browser-guide', 'topic="connection"', ''],
  ['gmis-env-table', '', ''],
] as const;

describe('keyboard focus is visible', { timeout: 120_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  for (const theme of ['light', 'dark']) {
    for (const [index, [tag, attributes, act]] of states.entries()) {
      it(`[20] [22] at every control, ${theme}: a line of 2 px all around with a contrast change of 3:1: ${String(index + 1)} ${tag}`, async () => {
        const background = theme === 'light' ? '#fff' : '#1a1a1a';
        const { page, evaluate } = await openPage(
          pages,
          `${head()}<style>body { margin: 0; background: ${background} } main { padding: 16px }</style></head>
          <body><main><${tag} theme="${theme}" ${attributes}></${tag}></main>${script}</body></html>`,
          { prepare: (opened) => opened.setViewport({ width: 1024, height: 800 }) },
        );
        await ready(page);
        await evaluate(`(async function () {
          var faq = document.querySelector('${tag}');
          var wait = async function (selector) {
            while (!faq.shadowRoot.querySelector(selector)) await new Promise(function (done) { setTimeout(done, 25); });
          };
          ${act};
          await faq.updateComplete;
        })()`);
        // A key press makes the focus ring visible; it stays visible when focus then moves by script.
        await page.keyboard.press('Tab');
        const count = Number(await evaluate(`${stops}.length`));
        assert.ok(count > 0);
        for (let stop = 0; stop < count; stop += 1) {
          const box = (await evaluate(`(function () {
            var stop = ${stops}[${String(stop)}];
            var active = stop.getRootNode().activeElement;
            if (active) active.blur();
            stop.scrollIntoView({ block: 'center' });
            var { x, y, width, height } = stop.getBoundingClientRect();
            return { x: x + scrollX, y: y + scrollY, width, height, name: stop.outerHTML.slice(0, 100) };
          })()`)) as Box & { name: string };
          const before = await pixelsAround(page, box);
          await evaluate(`${stops}[${String(stop)}].focus({ preventScroll: true })`);
          const found = changed(before, await pixelsAround(page, box));
          const needed = 4 * (box.width + box.height) - 16;
          assert.ok(found >= needed, `${String(found)} of ${String(needed)} px: ${box.name}`);
        }
        await page.close();
      });
    }
  }
});
