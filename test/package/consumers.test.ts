import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { build as vite, type Rollup } from 'vite';
import webpack from 'webpack';
import { launchBrowser } from '../support/browser.mjs';
import { serveFolder, type FileServer } from '../support/file-server.js';
import { root } from './repository.js';
import { pack } from './pack.js';

const run = promisify(execFile);
const folders = { 'gmis-faq': 'faq', 'gmis-browser-guide': 'browser-guide', 'gmis-env-table': 'environment' } as const;
const tags = ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'] as const;

/** Programs that use the installed package. */
const sources: Record<string, string> = {
  all: `import 'gmis-widgets/all';`,
  search: `import { createFaqSearch } from 'gmis-widgets/search';
    import { bundledFaq } from 'gmis-widgets/faq';
    document.title = createFaqSearch(bundledFaq('ja')).search('パスワード 忘れた')[0].id;`,
  ...Object.fromEntries(tags.map((tag) => [tag, `import 'gmis-widgets/${tag}';`])),
};

const page = (script: string): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>試験</title><link rel="icon" href="data:,">${script}</head>
<body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`;

const project = realpathSync(mkdtempSync(join(tmpdir(), 'gmis-widgets-consumer-')));
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};

/** The modules in each program, by their paths below `node_modules`. */
type Graph = Record<string, string[]>;
const belowModules = (path: string): string => path.replaceAll('\\', '/').replace(/^.*node_modules\//, '');

/** Every program is an entry of one build; modules that only one program needs are in separate chunks. */
async function withVite(): Promise<Graph> {
  const inputs = Object.keys(sources).map((name) => [
    name,
    join(project, name === 'all' ? 'index.html' : `src/${name}.js`),
  ]);
  const { output } = (await vite({
    root: project,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'vite', modulePreload: false, rollupOptions: { input: Object.fromEntries(inputs) as never } },
  })) as Rollup.RollupOutput;
  const chunks = new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk]] : [])));
  const closure = (file: string, seen = new Set<string>()): Set<string> => {
    const chunk = chunks.get(file);
    if (chunk && !seen.has(file)) {
      seen.add(file);
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) closure(next, seen);
    }
    return seen;
  };
  const entries = [...chunks.values()].filter(({ isEntry }) => isEntry);
  return Object.fromEntries(
    entries.map(({ name, fileName }) => [
      name,
      [...closure(fileName)].flatMap((file) => Object.keys(chunks.get(file)?.modules ?? {})).map(belowModules),
    ]),
  );
}

async function withWebpack(): Promise<Graph> {
  const compiler = webpack({
    mode: 'production',
    context: project,
    entry: Object.fromEntries(Object.keys(sources).map((name) => [name, `./src/${name}.js`])),
    output: { path: join(project, 'webpack'), filename: '[name].js', chunkFilename: '[id].js' },
    // Terser is slow and does not change which modules are included.
    optimization: { minimize: false, concatenateModules: false },
    // Its limits are for minified code; ours are in bytes.test.ts.
    performance: false,
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats) throw new Error('webpack returned no stats');
  const { compilation } = stats;
  assert.deepEqual([...compilation.errors, ...compilation.warnings].map(String), []);
  return Object.fromEntries(
    [...compilation.entrypoints].map(([name, entrypoint]) => [
      name,
      [...entrypoint.getEntrypointChunk().getAllReferencedChunks()]
        .flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
        .map((module) => belowModules(module.nameForCondition() ?? '')),
    ]),
  );
}

describe('an empty project that installs the package', { timeout: 300_000 }, () => {
  const graphs: Record<string, Graph> = {};
  let server: FileServer;
  let browser: Browser;

  before(async () => {
    const { tarball } = pack(project);
    write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    for (const [name, source] of Object.entries(sources)) write(`src/${name}.js`, source);
    write('index.html', page('<script type="module" src="src/all.js"></script>'));
    write('webpack/index.html', page('<script src="all.js" defer></script>'));
    write('plain.html', page('<script src="node_modules/gmis-widgets/dist/gmis-widgets.min.js" defer></script>'));
    [server, browser] = await Promise.all([
      serveFolder(project),
      launchBrowser(),
      run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], {
        cwd: project,
        shell: process.platform === 'win32',
      }),
    ]);
    [graphs.Vite, graphs.webpack] = await Promise.all([withVite(), withWebpack()]);
  });
  after(async () => {
    await Promise.all([browser.close(), server.close()]);
    rmSync(project, { recursive: true });
  });

  for (const [bundler, path] of [
    ['Vite', '/vite/index.html'],
    ['webpack', '/webpack/index.html'],
    ['no bundler', '/plain.html'],
  ] as const) {
    it(`shows all three elements in a browser with ${bundler}`, async () => {
      const opened = await browser.newPage();
      const problems: string[] = [];
      opened.on('console', (message) => problems.push(message.text()));
      opened.on('pageerror', (error) => problems.push(String(error)));
      opened.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
      await opened.goto(server.origin + path);
      const counts = await opened.waitForFunction(
        (shown) => {
          const seen = Object.entries(shown).map(
            ([tag, selector]) => document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector).length ?? 0,
          );
          return seen.every((number) => number > 0) && seen;
        },
        { polling: 25 },
        { 'gmis-faq': '.question', 'gmis-browser-guide': '[role=tab]', 'gmis-env-table': 'td' },
      );
      assert.deepEqual(await counts.jsonValue(), [10, 3, 6]);
      assert.deepEqual(problems, []);
      await opened.close();
    });
  }

  for (const bundler of ['Vite', 'webpack']) {
    it(`does not include Lit with only the search (${bundler})`, () => {
      const modules = graphs[bundler].search;
      assert.ok(modules.includes('gmis-widgets/dist/search/create-faq-search.js'), modules.join());
      assert.deepEqual(
        modules.filter((module) => /^(lit|@lit)\b|^gmis-widgets\/dist\/elements\//.test(module)),
        [],
      );
    });

    it(`includes no other element with one element (${bundler})`, () => {
      for (const tag of tags) {
        const modules = graphs[bundler][tag];
        assert.deepEqual(
          modules
            .filter(
              (module) =>
                /-element\.js$|\/entry\/gmis-[^/]*\.js$/.test(module) && !module.endsWith('/shared/gmis-element.js'),
            )
            .filter((module) => module.startsWith('gmis-widgets/'))
            .sort(),
          [`gmis-widgets/dist/elements/${folders[tag]}/${tag}-element.js`, `gmis-widgets/dist/entry/${tag}.js`],
        );
      }
    });
  }

  it('searches and detects the environment in Node, where imports register nothing', async () => {
    write(
      'node.js',
      `import { bundledFaq, createFaqSearch, GmisFaqElement, judgeEnvironment, detectEnvironment } from 'gmis-widgets';
      const environment = await detectEnvironment({ userAgent: '' });
      console.log(JSON.stringify([
        createFaqSearch(bundledFaq('ja')).search('パスワード 忘れた')[0].id,
        judgeEnvironment(environment).verdict,
        typeof GmisFaqElement,
        customElements.get('gmis-faq') === undefined,
      ]));`,
    );
    const { stdout } = await run(process.execPath, ['node.js'], { cwd: project });
    assert.deepEqual(JSON.parse(stdout), ['1-3', 'unknown', 'function', true]);
  });

  it('has the command-line program', async () => {
    const program = join(project, 'node_modules/.bin/gmis-widgets');
    const { stdout } = await run(program, ['render', '--element', 'env-table'], {
      shell: process.platform === 'win32',
    });
    assert.match(stdout, /<table/);
  });

  it('compiles with the type declarations in strict mode', async () => {
    write(
      'typed.ts',
      `import { createFaqSearch, parseFaq, type FaqDocument, type GmisFaqToggleEvent } from 'gmis-widgets';
      import 'gmis-widgets/all';
      const faq: FaqDocument = parseFaq({});
      export const ids: string[] = createFaqSearch(faq).search('…').map(({ id }) => id);
      document.querySelector('gmis-faq')?.addEventListener('gmis-faq-toggle', (event: GmisFaqToggleEvent) => {
        const open: boolean = event.detail.open;
        return open;
      });
      // @ts-expect-error: an element has no such property
      document.createElement('gmis-env-table').verdict = 1;`,
    );
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom,dom.iterable',
    ];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, ...options, 'typed.ts'], { cwd: project }).catch(
      (error: unknown) => error as { stdout: string },
    );
    assert.equal(stdout, '');
  });
});
