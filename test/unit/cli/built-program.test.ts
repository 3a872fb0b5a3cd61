import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { packageJson, root } from '../../package/repository.js';

describe('the built program', () => {
  it('needs no other file and runs in any folder', async () => {
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

  it('is what `npx gmis-widgets` runs', () => {
    assert.deepEqual(packageJson.bin, { 'gmis-widgets': './dist/gmis-widgets-cli.js' });
    assert.match(readFileSync(join(root, 'dist/gmis-widgets-cli.js'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});
