import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { scriptTagSnippet } from '../../scripts/docs/script-tag-snippet.mjs';
import { packageJson, readText, root } from './repository.js';

describe('the README', () => {
  const readme = readText('README.md');

  it('says what the classes say: npm run docs would write what is there', () => {
    execFileSync('node', ['scripts/docs/write-readme.mjs', '--check'], { cwd: root, stdio: 'pipe' });
  });

  it('has the script tag of this build (npm run docs)', async () => {
    assert.ok(readme.includes(await scriptTagSnippet()));
  });

  it('names files and commands that exist', () => {
    for (const [, file = ''] of readme.matchAll(/\]\((?!https?:)([\w./-]+)\)/g))
      assert.ok(existsSync(root + file), file);
    const text = readme + readText('CONTRIBUTING.md');
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g)) assert.ok(script in packageJson.scripts, script);
  });

  it('names the version of the package', () => {
    assert.ok(readme.includes(`gmis-widgets@${packageJson.version}/`));
  });
});
