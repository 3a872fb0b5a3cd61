import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { readmes, scriptTagSnippet } from '../../scripts/docs/script-tag-snippet.mjs';
import { filesBelow, packageJson, readText, root } from './repository.js';

/** Every document for contributors and users, except the pages of the documentation site, which have their own test. */
const documents = [
  ...[...readmes, 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...filesBelow('docs').filter((file) => /^docs\/[^/]+\/.+\.md$/.test(file)),
];

describe('the README', () => {
  it('has at most 8,000 bytes', () => {
    assert.ok(Buffer.byteLength(readText('README.md')) <= 8000);
  });

  it('has exactly two commands to start with, one of which is what CI runs', () => {
    const commands = [...readText('README.md').matchAll(/^npm (?!install).+$/gm)].map(([command]) => command);
    assert.deepEqual(commands, ['npm ci && npm start', 'npm cit']);
  });

  for (const readme of readmes) {
    it(`has the script tag of this build (npm run docs): ${readme}`, async () => {
      assert.ok(readText(readme).includes(await scriptTagSnippet()));
    });

    it(`names only the current version of the package: ${readme}`, () => {
      const versions = [...readText(readme).matchAll(/gmis-widgets@([\d.]+)/g)].map(([, version]) => version);
      assert.deepEqual([...new Set(versions)], [packageJson.version]);
    });
  }
});

describe('the documents', () => {
  it('have an up-to-date reference and table of browsers (npm run docs)', () => {
    execFileSync('node', ['scripts/docs/write-generated.mjs', '--check'], { cwd: root, stdio: 'pipe' });
  });

  it('link to files that exist', () => {
    const links = documents.flatMap((document) =>
      [...readText(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => ({ document, link })),
    );
    assert.ok(links.length > 20);
    assert.deepEqual(
      links.filter(({ document, link }) => !existsSync(join(root, dirname(document), link))),
      [],
    );
  });

  it('name npm scripts that exist', () => {
    const names = documents.flatMap((document) =>
      [...readText(document).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
    );
    assert.deepEqual(
      names.filter((name) => !(name in packageJson.scripts)),
      [],
    );
  });
});
