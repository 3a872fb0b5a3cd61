import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { main } from '../../tools/cli/main.js';
import { documentWith } from '../faq/documents.js';
import { packageJson, root } from '../package/repository.js';

interface Run {
  code: number;
  out: string;
  err: string;
}

async function run(args: string, env: Record<string, string> = { LANG: 'C.UTF-8' }): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main(args === '' ? [] : args.split(' '), {
    env,
    write: (text) => (out += text),
    writeError: (text) => (err += text),
  });
  return { code, out, err };
}

describe('gmis-widgets', () => {
  it('tells how it is used: 0 when asked, 2 when not', async () => {
    assert.deepEqual(await run('--help').then(({ code, err }) => [code, err]), [0, '']);
    assert.match((await run('--help')).out, /Usage: gmis-widgets <command>[^]*render/);
    assert.equal((await run('')).code, 2);
    assert.match((await run('render --help')).out, /--heading-level/);
  });

  it('speaks the language of the terminal, or the one it is told to', async () => {
    assert.match((await run('--help', { LANG: 'ja_JP.UTF-8' })).out, /使い方：gmis-widgets/);
    assert.match((await run('--help', { LC_ALL: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' })).out, /Usage:/);
    assert.match((await run('--messages ja --help')).out, /使い方：/);
    assert.match((await run('render --help --messages=ja')).out, /窓口の名前/);
    assert.deepEqual(await run('--messages fr --help'), { code: 2, out: '', err: '--messages is ja or en.\n' });
  });

  it('gives its version', async () => {
    assert.deepEqual(await run('--version'), { code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it('refuses a command that it does not know', async () => {
    for (const name of ['rendr', 'constructor', '__proto__']) {
      const { code, out, err } = await run(name);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, new RegExp(`There is no command "${name}" \\(render`));
    }
  });
});

describe('gmis-widgets render', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gmis-cli-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes what was asked for to the terminal', async () => {
    const { code, out, err } = await run('render --element browser-guide --topic popup --lang en --heading-level 2');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /<div class="gmis-static" lang="en">/);
    assert.match(out, /<h2 class="gmis-static-guide-title">/);
  });

  it('writes to a file, with the contact', async () => {
    const file = join(folder, 'faq.html');
    const contact =
      '--contact-name 架空県 --contact-tel 000-000 --contact-url https://example.com/ --contact-hours 平日';
    assert.deepEqual(await run(`render --element faq --output ${file} --open none --style none ${contact}`), {
      code: 0,
      out: '',
      err: '',
    });
    const html = readFileSync(file, 'utf8');
    for (const text of ['架空県', 'tel:000000', 'https://example.com/', '平日', 'id="gmis-2-1"']) {
      assert.ok(html.includes(text), text);
    }
    assert.doesNotMatch(html, /<details class="gmis-static-entry" open>/);
  });

  it('shows a document of one’s own, and names the faults of one that is not in order', async () => {
    const good = join(folder, 'good.json');
    writeFileSync(good, `\uFEFF${JSON.stringify(documentWith({ title: '独自の題名' }))}`);
    assert.match((await run(`render --element faq --document ${good}`)).out, /独自の題名/);
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, JSON.stringify({ ...documentWith(), entries: 'no' }));
    const { code, out, err } = await run(`render --element faq --document ${bad}`);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /bad\.json cannot be used:\n {2}.*entries/);
  });

  it('ends with 1 where a file cannot be read or written', async () => {
    assert.equal((await run(`render --element faq --document ${folder}/none.json`)).code, 1);
    assert.equal((await run(`render --element faq --output ${folder}/none/faq.html`)).code, 1);
  });

  const misuse: [string, RegExp][] = [
    ['render', /--element is needed \(faq, browser-guide, env-table\)/],
    ['render --element gmis-faq', /--element cannot be "gmis-faq"/],
    ['render --element faq --lang fr', /--lang cannot be "fr" \(ja, en\)/],
    ['render --element faq --heading-level 1', /--heading-level cannot be "1"/],
    ['render --element faq --topic all', /--topic cannot be "all"/],
    ['render --element faq --open some', /--open cannot be "some"/],
    ['render --element faq --contact-url javascript:alert(1)', /--contact-url "javascript:alert\(1\)" is no address/],
    ['render --element faq --colour red', /Unknown option '--colour'/],
    ['render --element faq more', /Unexpected argument 'more'/],
  ];
  for (const [args, message] of misuse) {
    it(`ends with 2 and writes nothing: ${args}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }

  it('says so in Japanese, too', async () => {
    assert.match((await run('render', { LANG: 'ja_JP.UTF-8' })).err, /--element が必要です/);
    assert.match((await run('render --x', { LANG: 'ja_JP.UTF-8' })).err, /オプションが正しくありません/);
  });
});

describe('the built program', () => {
  it('needs no other file, and runs from anywhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gmis-cli-'));
    const file = join(folder, 'cli.mjs');
    writeFileSync(file, readFileSync(join(root, 'dist/gmis-widgets-cli.js')));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [file, 'render', '--element', 'env-table', '--lang', 'en'],
      {
        cwd: folder,
      },
    );
    rmSync(folder, { recursive: true });
    assert.match(stdout, /<caption>◆ For reference: the operating environment of G-MIS<\/caption>/);
  });

  it('is what `npx gmis-widgets` starts', () => {
    assert.deepEqual(packageJson.bin, { 'gmis-widgets': './dist/gmis-widgets-cli.js' });
    assert.match(readFileSync(join(root, 'dist/gmis-widgets-cli.js'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});
