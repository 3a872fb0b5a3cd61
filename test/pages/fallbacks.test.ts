import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Pages, ready } from './browser-pages.js';
import type { MadePage } from './made-page.js';
import { elements, head, openPage, script, tour, tourEnd } from './made-page.js';

/** The built script as it behaves in a browser without a feature, whose name is then unknown. */
const without = (feature: RegExp): string => {
  const built = readFileSync('dist/gmis-widgets.min.js', 'utf8');
  assert.match(built, feature);
  return built.replace(feature, 'unknown');
};

/** Everything in the elements that overflows the page. */
const overflow = `(async function () {
  var elements = Array.from(document.querySelectorAll('gmis-faq, gmis-browser-guide, gmis-env-table'));
  var found = [];
  for (var element of elements) {
    for (var each of element.shadowRoot.querySelectorAll('*')) {
      var box = each.getBoundingClientRect();
      if (box.width === 0 || each.closest('.visually-hidden, svg')) continue;
      if (each.closest('.table-scroll') && !each.matches('.table-scroll')) continue;
      if (box.right > innerWidth + 0.5 || box.left < -0.5) found.push('out: ' + each.outerHTML.slice(0, 80));
    }
  }
  return found;
})()`;

describe('in a browser without a feature', { timeout: 120_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  /** A page with the three elements, from a script without the feature. */
  async function open(feature: RegExp, width = 1024): Promise<MadePage> {
    const made = await openPage(pages, `${head()}</head><body>${elements}${script}</body></html>`, {
      files: { '/dist/gmis-widgets.min.js': without(feature) },
      prepare: (page) => page.setViewport({ width, height: 800 }),
    });
    await ready(made.page);
    return made;
  }

  for (const [name, feature] of [
    ['container queries', /@container/g],
    ['`:focus-visible`', /:focus-visible/g],
    ['`hidden="until-found"`', /until-found/g],
    ['phrase breaks and pretty text wrapping', /auto-phrase|text-wrap:pretty/g],
  ] as const) {
    it(`everything works without ${name}`, async () => {
      const { page, evaluate, troubles } = await open(feature);
      assert.equal(await evaluate(tour), tourEnd);
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  for (const width of [320, 1280]) {
    it(`nothing overflows a page ${width} px wide without container queries`, async () => {
      const { page, evaluate } = await open(/@container/g, width);
      await evaluate(`document.querySelector('gmis-faq').setAttribute('open', 'all')`);
      await evaluate(`document.querySelector('gmis-faq').updateComplete`);
      assert.deepEqual(await evaluate(overflow), []);
      assert.ok(Number(await evaluate('document.documentElement.scrollWidth')) <= width);
      await page.close();
    });
  }

  it('focus shows the browser’s default ring without `:focus-visible`', async () => {
    const { page, evaluate } = await open(/:focus-visible/g);
    const seen = new Set<unknown>();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const [name, style] = (await evaluate(`(function () {
        var control = document.activeElement.shadowRoot.activeElement;
        return [control.outerHTML.slice(0, 120), getComputedStyle(control).outlineStyle];
      })()`)) as [string, string];
      seen.add(name);
      assert.equal(style, 'auto', name);
    }
    assert.ok(seen.size > 8);
    await page.close();
  });

  it('a closed answer is hidden, can be opened, and is printed without `hidden="until-found"`', async () => {
    const { page, evaluate } = await open(/until-found/g);
    const display = `getComputedStyle(document.querySelector('gmis-faq').shadowRoot.querySelector('#answer-1-3')).display`;
    assert.equal(await evaluate(display), 'none');
    await page.emulateMediaType('print');
    assert.equal(await evaluate(display), 'block');
    await page.emulateMediaType('screen');
    await evaluate(`location.hash = '#gmis-1-3'`);
    await page.waitForFunction(`${display} === 'block'`, { polling: 25 });
    await page.close();
  });
});
