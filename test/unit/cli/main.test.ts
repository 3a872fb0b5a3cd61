import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packageJson } from '../../package/repository.js';
import { openTerminal } from '../../../src/cli/shared/terminal.js';
import { japanese, run } from './run.js';

describe('gmis-widgets', () => {
  it('shows its usage: with exit code 0 on request, otherwise with 2', async () => {
    assert.deepEqual(await run('--help').then(({ code, err }) => [code, err]), [0, '']);
    assert.match((await run('--help')).out, /Usage: gmis-widgets <command>[^]*render/);
    assert.deepEqual(await run('').then(({ code, out }) => [code, out]), [2, '']);
    assert.match((await run('')).err, /Usage: gmis-widgets/);
    assert.match((await run('render --help')).out, /--heading-level/);
  });

  it('uses the language of the terminal, or the one of --lang', async () => {
    assert.match((await run('--help', japanese)).out, /使い方：gmis-widgets/);
    assert.match((await run('--help', { LC_ALL: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' })).out, /Usage:/);
    assert.match((await run('--lang ja --help')).out, /使い方：/);
    assert.match((await run('render --help --lang=ja')).out, /窓口の名前/);
    assert.match((await run('--lang ja render')).err, /--element が必要です/);
    assert.deepEqual(await run('--lang fr --help'), { code: 2, out: '', err: '--lang cannot be "fr" (ja, en).\n' });
    assert.equal((await run('render --lang')).err, '--lang needs a value (ja, en).\n');
  });

  it('shows its version', async () => {
    assert.deepEqual(await run('--version'), { code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it('rejects an unknown command', async () => {
    for (const name of ['rendr', 'constructor', '__proto__']) {
      const { code, out, err } = await run(name);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, new RegExp(`There is no command "${name}" \\(template, import`));
    }
  });
});

describe('the common options', () => {
  it('print the result, errors and help as JSON', async () => {
    assert.deepEqual(JSON.parse((await run('--version --json')).out), { ok: true, version: packageJson.version });
    const { code, out, err } = await run('render --json');
    assert.deepEqual([code, err], [2, '--element is required (faq, browser-guide, env-table).\n']);
    assert.match(out, /"ok": false,\n {2}"error": \{\n {4}"ja": "--element が必要です/);
    assert.match((await run('--help --json')).out, /"help"/);
  });

  const misuse: [args: string, en: RegExp, ja: RegExp][] = [
    ['--colour', /There is no option --colour \(--lang/, /オプション --colour はありません/],
    ['render --element', /--element needs a value/, /--element に値が必要です/],
    ['render --element=', /--element needs a value/, /--element に値が必要です/],
    ['render --json=yes', /--json takes no value/, /--json は値を取りません/],
    ['render --element faq more', /"more" is one argument too many/, /「more」は余分です/],
  ];
  for (const [args, en, ja] of misuse) {
    it(`report errors in both languages: ${args}`, async () => {
      const english = await run(args);
      assert.deepEqual([english.code, english.out.replace(/\{[^]*/, '')], [2, '']);
      assert.match(english.err, en);
      assert.match((await run(args, japanese)).err, ja);
    });
  }
});

describe('progress', () => {
  const show = (isInteractive: boolean): string => {
    let written = '';
    let time = 0;
    const terminal = openTerminal({ isInteractive, writeError: (text) => (written += text) }, 'en', () => time);
    for (let done = 0; done < 4; done += 1) {
      terminal.progress({ ja: '確認中', en: 'checking' }, done, 4);
      time += 60;
    }
    terminal.print({ ja: '終わり', en: 'done' });
    return written;
  };

  it('is shown in an interactive terminal, not too often, and cleared at the end', () => {
    assert.equal(show(true), '\r\u001B[2Kchecking 0/4\r\u001B[2Kchecking 2/4\r\u001B[2Kdone\n');
  });

  it('is not written into a log', () => {
    assert.equal(show(false), 'done\n');
  });
});
