import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Pages } from './browser-pages.js';
import { elements, head, openPage, script, tour, tourEnd } from './made-page.js';

/** Paths of legacy libraries by name, from npm or from a Debian package. */
const libraries: Record<string, string> = {
  'jQuery 1.12.4': 'node_modules/jquery/dist/jquery.js',
  'Sugar 1.4.1': 'node_modules/sugar/release/sugar-full.development.js',
  'zone.js': 'node_modules/zone.js/bundles/zone.umd.js',
  'core-js': 'node_modules/core-js-bundle/minified.js',
  'Prototype 1.7.3 (Debian: libjs-prototype)': '/usr/share/javascript/prototype/prototype.js',
  'MooTools (Debian: libjs-mootools)': '/usr/share/javascript/mootools/mootools.js',
};

describe('alongside legacy scripts', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  async function use(sources: string[], order: 'before' | 'after'): Promise<void> {
    const files: Record<string, string> = {};
    const tags = sources.map((file, index) => {
      files[`/old-${index}.js`] = readFileSync(file, 'utf8');
      return `<script src="/old-${index}.js"></script>`;
    });
    const scripts = order === 'before' ? [...tags, script] : [script, ...tags];
    const { page, evaluate, troubles } = await openPage(
      pages,
      `${head()}${scripts.join('')}</head><body>${elements}</body></html>`,
      { files },
    );
    assert.equal(await evaluate(tour), tourEnd);
    assert.deepEqual(
      // Prototype and MooTools break each other on one page; only our own errors count.
      troubles.filter((trouble) => trouble.includes('gmis-widgets') || !trouble.includes('/old-')),
      [],
    );
    await page.close();
  }

  for (const name of Object.keys(libraries)) {
    const file = libraries[name];
    const skip = existsSync(file) ? false : `${name}: ${file} is not installed`;
    for (const order of ['before', 'after'] as const) {
      it(`works with ${name} loaded ${order} it`, { skip }, () => use([file], order));
    }
  }

  const installed = Object.values(libraries).filter((file) => existsSync(file));
  for (const order of ['before', 'after'] as const) {
    it(`works with jQuery loaded twice, and with all libraries, ${order} it`, async () => {
      await use([libraries['jQuery 1.12.4'], libraries['jQuery 1.12.4']], order);
      await use(installed, order);
    });
  }

  it('works on a page that extends Object.prototype and Array.prototype', async () => {
    const additions = `<script>
      Object.prototype.extra = function () {}; Array.prototype.last = function () { return this[this.length - 1]; };
      window.name = 'x'; window.search = 1; window.faq = 2;
    </script><form id="gmis"><input name="getElementById"><input name="attributes"></form>`;
    const { page, evaluate, troubles } = await openPage(
      pages,
      `${head()}${additions}${script}</head><body>${elements}</body></html>`,
    );
    assert.equal(await evaluate(tour), tourEnd);
    assert.deepEqual(troubles, []);
    await page.close();
  });
});
