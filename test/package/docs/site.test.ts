import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { marked } from 'marked';
import type { Page } from 'puppeteer-core';
import { parseFaq } from '../../../src/content/validate/parse-faq.js';
import { filesBelow, packageJson, readText, root } from '../repository.js';
import { Pages, inShadow, type Visit } from '../../pages/browser-pages.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'];
const texts = filesBelow('docs').filter((file) => /^docs\/[^/]+\.(ja|en)\.md$/.test(file));
const html = filesBelow('dist/demo').filter((file) => /^dist\/demo\/[^/]+\.html$/.test(file));

interface Sample {
  place: string;
  language: string;
  code: string;
}

/** The code samples in a text, with placeholders filled in. */
function samplesOf(place: string): Sample[] {
  const integrity = JSON.parse(readText('dist/integrity.json')) as Record<string, string>;
  const text = readText(place)
    .replaceAll('{{version}}', packageJson.version)
    .replace(/\{\{integrity (\S+)\}\}/g, (_, name: string) => integrity[name]);
  return marked
    .lexer(text)
    .flatMap((token) =>
      token.type === 'code' ? [{ place, language: String(token.lang), code: String(token.text) }] : [],
    );
}

const samples = [...texts, 'README.md', 'README.ja.md'].flatMap(samplesOf);
const inLanguage = (language: string): Sample[] => samples.filter((sample) => sample.language === language);

/** What axe reports, by its rules for WCAG 2.2 AA and for good practice. */
async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: own } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await own.run({ runOnly });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
  });
}

describe('the documentation site', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  /** Opens a page with the given body. Files of the package come from this build instead of the CDN. */
  function open(body: string): Promise<Visit> {
    const path = '/dist/demo/sample.html';
    const text = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>sample</title><link rel="icon" href="data:,"><body>${body}`;
    return pages.visit(path, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { origin, pathname } = new URL(request.url());
        const file = /^https:\/\/unpkg\.com\/gmis-widgets@[^/]+\/([^?]+)/.exec(request.url())?.[1];
        if (origin === pages.origin && pathname === path) {
          void request.respond({ contentType: 'text/html; charset=utf-8', body: text });
        } else if (pathname.endsWith('/faq.json')) {
          void request.respond({ contentType: 'application/json', body: readText('demo/prefecture-faq.json') });
        } else if (file !== undefined) {
          void request.respond({
            contentType: file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body: readFileSync(join(root, file)),
          });
        } else void request.continue();
      });
    });
  }

  it('has each page in Japanese and English', () => {
    const wanted = texts.map((file) =>
      file.replace('docs/', 'dist/demo/').replace('.ja.md', '.html').replace('.md', '.html'),
    );
    assert.deepEqual(html, wanted.sort());
    assert.ok(html.length >= 18);
  });

  for (const file of html) {
    it(`has no errors, no dead links, no sideways scrolling and no axe violations: ${file}`, async () => {
      const { page, troubles } = await pages.visit(`/${file}`);
      const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
      const own = links.filter((link) => link.startsWith(pages.origin));
      assert.ok(own.length > 8);
      const dead = own
        .map((link) => link.slice(pages.origin.length + 1).replace(/[?#].*/, ''))
        .filter((path) => !existsSync(join(root, path)));
      assert.deepEqual(dead, []);
      assert.deepEqual(await violationsIn(page), []);
      await page.setViewport({ width: 320, height: 800 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  it('lets visitors change a custom property and see the result', async () => {
    const { page } = await pages.visit('/dist/demo/style.html');
    await page.$eval('#properties input', (input) => {
      input.value = '#ff0000';
      input.dispatchEvent(new Event('input'));
    });
    assert.equal(await page.$eval('#sample', (element) => getComputedStyle(element).color), 'rgb(255, 0, 0)');
    await page.close();
  });

  it('shows the events as they happen', async () => {
    const { page } = await pages.visit('/dist/demo/events.html');
    await page.evaluate(() => {
      document.querySelector('#sample')?.shadowRoot?.querySelector<HTMLElement>('.question')?.click();
    });
    const log = await page.$eval('#console', ({ textContent }) => textContent);
    assert.match(log, /gmis-faq-toggle \{"id":"1-1","open":true\}/);
    await page.close();
  });

  it('has HTML samples that render', async () => {
    const withElement = inLanguage('html').filter(({ code }) => /<(gmis-|iframe)/.test(code));
    assert.ok(withElement.length >= 8);
    for (const { place, code } of withElement) {
      const script = code.includes('<script') ? '' : '<script src="/dist/gmis-widgets.min.js"></script>';
      const { page, troubles } = await open(code + script);
      for (const tag of tags.filter((each) => code.includes(`<${each}`))) {
        await page.waitForFunction(
          (name) => (document.querySelector(name)?.shadowRoot?.querySelector('.root')?.textContent.length ?? 0) > 100,
          { polling: 25 },
          tag,
        );
        assert.ok((await inShadow(page, tag, '.root'))[0], `${place}: ${code}`);
      }
      assert.deepEqual({ place, code, troubles }, { place, code, troubles: [] });
      await page.close();
    }
  });

  it('has script samples that run to completion', async () => {
    const scripts = inLanguage('js');
    assert.ok(scripts.length >= 3);
    for (const { place, code } of scripts) {
      const { outputFiles } = await build({
        stdin: { contents: `${code}\nglobalThis.document.title = 'done';`, resolveDir: root, loader: 'js' },
        bundle: true,
        format: 'esm',
        conditions: ['production'],
        write: false,
        logLevel: 'error',
      });
      const elements = '<gmis-faq></gmis-faq><script src="/dist/gmis-widgets.min.js"></script>';
      const { page, troubles } = await open(`${elements}<script type="module">${outputFiles[0].text}</script>`);
      await page
        .waitForFunction(() => document.title === 'done', { polling: 25, timeout: 10_000 })
        .catch(() => undefined);
      const title = await page.title();
      assert.deepEqual({ place, code, troubles, title }, { place, code, troubles: [], title: 'done' });
      await page.close();
    }
  });

  it('has CSS samples that name existing parts and custom properties', () => {
    const manifest = readText('custom-elements.json');
    const names = inLanguage('css').flatMap(({ code }) =>
      [...code.matchAll(/--gmis-[\w-]+|(?<=::part\()[\w-]+/g)].map(([name]) => name),
    );
    assert.ok(names.length >= 6);
    assert.deepEqual(
      names.filter((name) => !manifest.includes(`"name": "${name}"`)),
      [],
    );
  });

  it('has document samples that are valid', () => {
    const documents = inLanguage('json').filter(({ code }) => code.includes('"entries"'));
    assert.ok(documents.length >= 2);
    for (const { code } of documents) assert.ok(parseFaq(JSON.parse(code)).entries.length > 0);
  });

  it('has command samples that exist', () => {
    const commands = inLanguage('sh').flatMap(({ code }) => code.split('\n'));
    const program = join(root, packageJson.bin['gmis-widgets']);
    const help = execFileSync(process.execPath, [program, '--help', '--lang', 'en'], { encoding: 'utf8' });
    const scripts = commands.flatMap((command) => /npm run ([\w:-]+)/.exec(command)?.slice(1) ?? []);
    const own = commands.flatMap((command) => /npx gmis-widgets ([\w-]+)/.exec(command)?.slice(1) ?? []);
    assert.ok(own.length >= 4);
    assert.deepEqual(
      scripts.filter((name) => !(name in packageJson.scripts)),
      [],
    );
    assert.deepEqual(
      own.filter((name) => !new RegExp(`^  ${name} `, 'm').test(help)),
      [],
    );
  });
});
