import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { candidatePaths, findInstalledBrowser } from './installed-browser.mjs';

test('on Linux it searches PATH for Chrome, then Chromium, then Edge', () => {
  const paths = candidatePaths({ PATH: '/a:/b' }, 'linux');
  const order = ['/a/google-chrome', '/b/google-chrome', '/a/chromium', '/b/microsoft-edge'];
  assert.deepEqual(
    paths.filter((path) => order.includes(path)),
    order,
  );
});

test('on macOS it searches the applications of all users and of the user', () => {
  const paths = candidatePaths({ HOME: '/Users/h' }, 'darwin');
  assert.equal(paths[0], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  assert.ok(paths.includes('/Users/h/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'));
});

test('on Windows it searches the program folders, which always have Edge', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  assert.deepEqual(candidatePaths(env, 'win32'), [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

describe('with a command on PATH that fails and one that runs', { skip: process.platform !== 'linux' }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gmis-browser-'));
    await writeFile(join(folder, 'google-chrome'), '#!/bin/sh\necho "please install the snap"; exit 1\n');
    await writeFile(join(folder, 'chromium'), '#!/bin/sh\necho Chromium 156\n');
    await chmod(join(folder, 'google-chrome'), 0o755);
    await chmod(join(folder, 'chromium'), 0o755);
  });
  after(() => rm(folder, { recursive: true }));

  test('it finds the one that runs', async () => {
    assert.equal(await findInstalledBrowser({ PATH: folder }, 'linux'), join(folder, 'chromium'));
  });
});
