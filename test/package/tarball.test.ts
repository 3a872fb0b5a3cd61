import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesBelow, packageJson, readJson, readText, root } from './repository.js';
import { pack, type Packed } from './pack.js';

/** Files other than modules. The README or CONTRIBUTING says why each is published. */
const singleFiles = [
  ...['CHANGELOG.md', 'LICENSE', 'README.ja.md', 'README.md', 'custom-elements.json', 'package.json'],
  ...[
    'dist/THIRD-PARTY.txt',
    'dist/embed.html',
    'dist/integrity.json',
    'dist/gmis-widgets-cli.js',
    'dist/gmis-snippet.js',
  ],
  ...['gmis-widgets', 'gmis-widgets.custom', 'gmis-widgets.en'].flatMap((name) => [
    `dist/${name}.min.js`,
    `dist/${name}.min.js.map`,
  ]),
  ...['dist/gmis-embed.min.js', 'dist/gmis-embed-frame.min.js'],
  ...['web-types.json', 'vscode.css-custom-data.json', 'vscode.html-custom-data.json'].map(
    (file) => `dist/editors/${file}`,
  ),
  ...['elements', 'preact', 'react', 'solid', 'svelte', 'vue'].map((file) => `dist/types/${file}.d.ts`),
];

/** The documentation site, which also works from a CDN. */
const { pages } = readJson('docs/pages.json') as { pages: { id: string }[] };
const site = [
  ...pages.flatMap(({ id }) => [`${id}.html`, `${id}.en.html`]),
  ...['docs.css', 'docs.js', 'manifest.js'],
  ...filesBelow('demo')
    .filter((file) => /^demo\/[^/]+\.(html|css|m?js|json)$/.test(file) && file !== 'demo/modules.html')
    .map((file) => file.replace('demo/', 'examples/')),
].map((file) => `dist/demo/${file}`);

describe('the published package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gmis-widgets-pack-'));
  let packed: Packed;
  before(() => {
    packed = pack(folder);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('has exactly the single files, the data and the files built from src', () => {
    const sources = new Set(filesBelow('src').map((file) => file.slice('src/'.length).replace(/\.ts$/, '')));
    const isData = (file: string): boolean => file.startsWith('data/') && /\.(json|xlf)$/.test(file);
    const isModule = (file: string): boolean => {
      const [, name = '', data = ''] =
        /^dist\/(?:data\/(.+\.json)\.js|(.+?)(?:\.d\.ts|\.js))(?:\.map)?$/.exec(file)?.slice(0, 3) ?? [];
      return sources.has(data) || (name !== '' && filesBelow('data').includes(`data/${name}`));
    };
    const others = packed.files.filter((file) => !isData(file) && !isModule(file));
    assert.deepEqual(others, [...singleFiles, ...site].sort());
    assert.deepEqual(packed.files.filter(isData), filesBelow('data').filter(isData));
  });

  it('has every file that package.json, the manifest and the exports name', () => {
    const json = packageJson as unknown as Record<string, string>;
    const named = [
      ...['types', 'main', 'module', 'unpkg', 'jsdelivr', 'customElements', 'web-types'].map((key) => json[key] ?? key),
      ...Object.values(packageJson.bin),
      ...Object.values(packageJson.exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      ),
      ...(JSON.parse(readText('custom-elements.json')) as { modules: { path: string }[] }).modules.map(
        ({ path }) => path,
      ),
    ].map((file) => file.replace(/^\.\//, ''));
    assert.deepEqual(
      named.filter((file) => !file.includes('*') && !packed.files.includes(file)),
      [],
    );
  });

  it('has a declaration and a map for every module', () => {
    const modules = packed.files.filter((file) => /^dist\/(?!data|demo)[^/]+\/.+\.js$/.test(file));
    assert.ok(modules.length > 50);
    const files = new Set(packed.files);
    assert.deepEqual(
      modules.filter((file) => !files.has(`${file}.map`) || !files.has(file.replace(/\.js$/, '.d.ts'))),
      [],
    );
  });

  it('maps the script back to its sources', () => {
    const map = JSON.parse(readText('dist/gmis-widgets.min.js.map')) as { sources: string[] };
    assert.ok(map.sources.includes('../src/elements/faq/gmis-faq-element.ts'), map.sources.join());
  });

  it('passes publint', async () => {
    const { messages } = await publint({ strict: true, pack: { tarball: arrayBuffer(packed.tarball) } });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, packageJson as never)),
      [],
    );
  });

  it('has types that TypeScript finds with every module resolution that supports exports (attw)', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    execFileSync(process.execPath, [attw, packed.tarball, '--profile', 'esm-only'], { stdio: 'pipe' });
  });

  it('has no install scripts', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'dependencies'];
    assert.deepEqual(
      atInstall.filter((name) => name in packageJson.scripts),
      [],
    );
    assert.ok(!packed.files.includes('binding.gyp'));
  });

  it('has the licenses of all third-party code', () => {
    const texts = readText('dist/THIRD-PARTY.txt');
    const bundled = ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize', 'fuse.js'];
    for (const name of [...bundled, '@digital-go-jp/design-tokens', ...inProgram()]) {
      assert.match(texts, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)$`, 'm'), name);
    }
  });
});

function arrayBuffer(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

/** The packages that the command-line program imports. */
function inProgram(): string[] {
  const sources = filesBelow('src/cli').filter((file) => file.endsWith('.ts'));
  const names = sources.flatMap((file) =>
    [...readText(file).matchAll(/^import (?!type).*from '((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?';$/gm)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(names)];
}
