import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, packageJson, readJson, readText, root } from './repository.js';

describe('the habits of the project', () => {
  const workflows = filesBelow('.github/workflows');

  it('verify everywhere the same: at home, in CI, before a release', () => {
    const { verify, test, release } = packageJson.scripts;
    assert.deepEqual([verify, test], ['npm test', 'node test/run.mjs']);
    assert.match(release, /^npm run verify && /);
    assert.ok(workflows.length >= 2);
    for (const file of workflows) assert.match(readText(file), /- run: npm ci\n +- run: npm run verify\n/, file);
    // `npm cit` is `npm ci` and `npm test`.
    assert.match(readText('.ci/run'), /^npm cit$/m);
  });

  it('leave the hook to those who want it', () => {
    assert.ok(statSync(join(root, '.githooks/pre-commit')).mode & 0o100);
    assert.match(readText('CONTRIBUTING.md'), /git config core\.hooksPath \.githooks/);
    assert.equal(Object.values(packageJson.scripts).filter((script) => script.includes('hooksPath')).length, 0);
  });

  it('ask in issues for questions that there are', () => {
    const { entries } = readJson('data/faq.ja.json') as { entries: { id: string }[] };
    const template = readText('.github/ISSUE_TEMPLATE/2-search.yml');
    assert.ok(template.includes(`options: [${entries.map(({ id }) => id).join(', ')}, `));
  });

  it('keep a page each for architecture, security, changes', () => {
    for (const file of ['ARCHITECTURE.md', 'SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md', '.editorconfig']) {
      assert.ok(existsSync(join(root, file)), file);
    }
  });
});
