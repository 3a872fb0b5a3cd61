import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { Pages } from './browser-pages.js';
import { elements, head, openPage, script, tour, tourEnd } from './made-page.js';

const built = readFileSync('dist/gmis-widgets.min.js', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The script of a page's own element, bundled with the page's own copy of Lit. */
async function elementWithLit(lit: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from '${lit}';
        customElements.define('own-${lit}', class extends LitElement { render() { return html\`<p>own \${1 + 1}</p>\`; } });`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

let pages: Pages;
before(async () => {
  pages = await Pages.open();
});
after(() => pages.close());

describe('several copies on a page', { timeout: 300_000 }, () => {
  const page = (content: string): string => `${head()}</head><body>${content}</body></html>`;

  it('work when the script is included twice', async () => {
    const { evaluate, troubles } = await openPage(pages, page(`${script}${elements}${script}`));
    assert.equal(await evaluate(tour), tourEnd);
    assert.deepEqual(troubles, []);
  });

  it('warn once for each element about another version, and the first definition stays', async () => {
    const files = { '/dist/other.js': built.replaceAll(`"${version}"`, '"99.0.0"') };
    assert.notEqual(files['/dist/other.js'], built);
    const other = '<script src="/dist/other.js"></script>';
    for (const scripts of [script + other, other + script]) {
      const { evaluate, troubles } = await openPage(pages, page(`${scripts}${elements}`), { files });
      assert.equal(await evaluate(tour), tourEnd);
      assert.equal(troubles.length, 3, troubles.join('\n'));
      for (const trouble of troubles)
        assert.match(trouble, /is registered already \(version [\d.]+\); that definition/);
    }
  });

  it("work alongside the page's own Lit 2 and Lit 3", async () => {
    const files = { '/lit2.js': await elementWithLit('lit2'), '/lit3.js': await elementWithLit('lit') };
    const own = '<script src="/lit2.js"></script><script src="/lit3.js"></script>';
    for (const scripts of [own + script, script + own]) {
      const made = await openPage(pages, page(`${scripts}${elements}<own-lit2></own-lit2><own-lit></own-lit>`), {
        files,
      });
      assert.equal(await made.evaluate(tour), tourEnd);
      assert.equal(
        await made.evaluate(`['own-lit2', 'own-lit'].map(function (tag) {
          return document.querySelector(tag).shadowRoot.textContent.trim(); }).join()`),
        'own 2,own 2',
      );
      assert.deepEqual(made.troubles, []);
    }
  });

  it('of the elements, a hundred on a page, send no further requests and have no duplicate ids', async () => {
    const hundred = '<gmis-faq></gmis-faq><gmis-browser-guide></gmis-browser-guide><gmis-env-table></gmis-env-table>';
    const made = await openPage(pages, page(`${hundred.repeat(33)}<gmis-faq></gmis-faq>${script}`));
    await made.page.waitForNetworkIdle();
    assert.equal(
      await made.evaluate(`(async function () {
        var all = [...document.body.children].filter(function (each) { return each.updateComplete; });
        for (var each of all) await each.updateComplete;
        return all.filter(function (each) { return each.shadowRoot.querySelector('.root'); }).length; })()`),
      100,
    );
    assert.equal(
      await made.evaluate(`[...document.body.children].filter(function (each) {
        var ids = each.shadowRoot ? [...each.shadowRoot.querySelectorAll('[id]')].map(function (found) { return found.id; }) : [];
        return new Set(ids).size !== ids.length; }).length`),
      0,
    );
    assert.deepEqual(
      made.requests.filter((address) => !/made-\d+\.html|gmis-widgets\.min\.js/.test(address)),
      [],
    );
    assert.deepEqual(made.troubles, []);
  });
});

describe('the life of an element', { timeout: 300_000 }, () => {
  const late = `<script>function load() { var script = document.createElement('script');
    script.src = '/dist/gmis-widgets.min.js'; document.head.appendChild(script);
    return new Promise(function (resolve) { script.onload = resolve; }); }</script>`;

  it('keeps properties that were set before the script was loaded', async () => {
    const { evaluate, troubles } = await openPage(pages, `${head()}${late}</head><body></body></html>`);
    const found = await evaluate(`(async function () {
      var faq = document.createElement('gmis-faq');
      faq.query = 'パスワードを忘れた'; faq.contactName = '試験の窓口'; faq.headingLevel = 3;
      document.body.appendChild(faq);
      await load();
      await faq.updateComplete;
      for (var i = 0; i < 100 && !faq.shadowRoot.querySelector('.results'); i++) await new Promise(function (r) { setTimeout(r, 20); });
      return [faq.shadowRoot.querySelector('.results .number').textContent, faq.shadowRoot.querySelectorAll('h3.entry-heading').length > 0,
        faq.shadowRoot.textContent.includes('試験の窓口'), Object.keys(faq).includes('query')].join();
    })()`);
    assert.equal(found, '1-3,true,true,false');
    assert.deepEqual(troubles, []);
  });

  it('survives being moved, cloned, and removed while its language loads', async () => {
    const made = await openPage(
      pages,
      `${head()}${script}</head><body><div id="a"><gmis-faq></gmis-faq></div><div id="b" lang="en"></div></body></html>`,
    );
    const found = await made.evaluate(`(async function () {
      var rejected = 0; addEventListener('unhandledrejection', function () { rejected++; });
      var faq = document.querySelector('gmis-faq'); await faq.updateComplete;
      faq.shadowRoot.querySelectorAll('.question')[2].click(); await faq.updateComplete;
      var b = document.getElementById('b');
      b.appendChild(faq); faq.remove();
      b.appendChild(faq);
      for (var i = 0; i < 200 && !faq.shadowRoot.querySelector('.root[lang=en]'); i++) await new Promise(function (r) { setTimeout(r, 20); });
      var result = [faq.shadowRoot.querySelectorAll('[aria-expanded=true]').length, faq.shadowRoot.querySelector('.root').lang];
      var copy = faq.cloneNode(true); document.getElementById('a').appendChild(copy); await copy.updateComplete;
      result.push(copy.shadowRoot.querySelectorAll('.question').length, copy.shadowRoot.querySelector('.root').lang, rejected);
      return result.join();
    })()`);
    assert.equal(found, '1,en,10,ja,0');
    assert.deepEqual(made.troubles, []);
  });

  it('leaves no listener, no rejection and less than 1 MB after being added and removed a thousand times', async () => {
    const { page, evaluate, troubles } = await openPage(pages, `${head()}${script}</head><body></body></html>`);
    const session = await page.createCDPSession();
    const cycles = (count: number): Promise<unknown> =>
      evaluate(`(async function () {
        for (var i = 0, all; i < ${count}; i++) {
          all = ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'].map(function (tag) { return document.createElement(tag); });
          all.forEach(function (each) { document.body.appendChild(each); });
          if (i % 10 === 0) await all[0].updateComplete;
          all.forEach(function (each) { each.remove(); });
        }
        // The elements created last are also rendered last.
        await Promise.all(all.map(function (each) { return each.updateComplete; }));
        await new Promise(function (resolve) { setTimeout(resolve, 100); });
      })()`);
    const listeners = async (): Promise<number> => {
      let count = 0;
      for (const target of ['window', 'document', 'document.documentElement', 'document.body']) {
        const { result } = await session.send('Runtime.evaluate', { expression: target });
        const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
        count += found.listeners.length;
      }
      return count;
    };
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await evaluate('window.rejected = 0; addEventListener("unhandledrejection", function () { rejected++; });');
    const before = await listeners();
    await cycles(50);
    const size = await heap();
    await cycles(1000);
    assert.equal(await listeners(), before);
    assert.ok((await heap()) - size < 2 ** 20, `${(await heap()) - size} bytes more`);
    assert.equal(await evaluate('rejected'), 0);
    assert.deepEqual(troubles, []);
  });

  it('follows the browser history, and restores its state when the page is visited again', async () => {
    const { page, evaluate, until } = await openPage(pages, `${head()}${script}</head><body>${elements}</body></html>`);
    const open = `[...document.querySelector('gmis-faq').shadowRoot.querySelectorAll('[aria-expanded=true] .number, .entry:has([aria-expanded=true]) .number')].map(function (each) { return each.textContent.trim(); }).join()`;
    await evaluate(`location.hash = 'gmis-1-3'`);
    await until(`${open} === '1-3'`);
    await evaluate(`location.hash = 'gmis-2-1'`);
    await until(`${open} === '1-3,2-1'`);
    await evaluate(`history.back()`);
    await until(`location.hash === '#gmis-1-3'`);
    await page.goto(`${pages.origin}/demo/script-tag.html`);
    await page.goBack({ waitUntil: 'load' });
    await page.waitForSelector('gmis-faq >>> .question');
    assert.equal(
      await evaluate(`document.querySelector('gmis-faq').shadowRoot.querySelectorAll('.question').length`),
      10,
    );
    assert.match(String(await evaluate(open)), /1-3/);
  });

  it('adds only these global names to the page', async () => {
    const { evaluate } = await openPage(
      pages,
      `${head()}<script>window.names = Object.getOwnPropertyNames(window);</script>${script}</head><body>${elements}</body></html>`,
    );
    await evaluate(tour);
    assert.deepEqual(
      await evaluate(`Object.getOwnPropertyNames(window).filter(function (name) {
        return names.indexOf(name) < 0 && name !== 'names'; }).sort()`),
      [
        `gmis-widgets@${version}`,
        'litElementVersions',
        'litHtmlVersions',
        'litPropertyMetadata',
        'reactiveElementVersions',
      ],
    );
  });
});
