import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesBelow, packageJson, readJson, readText, root } from './repository.js';

const hasGit = spawnSync('git', ['--version']).status === 0;
const config = readJson('.versionrc.json') as { bumpFiles: { filename: string; updater?: string }[] };
const folder = mkdtempSync(join(tmpdir(), 'gmis-widgets-release-'));
const released = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Releases a copy of the project with a new feature and a fix. */
describe('npm run release', { skip: hasGit ? false : 'git is not installed' }, () => {
  before(() => {
    const files = [
      'CHANGELOG.md',
      '.versionrc.json',
      'scripts/build/version-in-text.cjs',
      'scripts/build/release-notes.mjs',
    ];
    for (const file of [...files, ...config.bumpFiles.map(({ filename }) => filename)]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    const git = (...options: string[]): void => {
      const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'core.hooksPath=/dev/null'];
      execFileSync('git', [...identity, ...options], { cwd: folder, stdio: 'pipe' });
    };
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'chore: start');
    git('tag', `v${packageJson.version}`);
    for (const message of ['feat(search): understands whistling', 'fix: no more hiccups', 'test: whistles']) {
      writeFileSync(join(folder, 'log'), message);
      git('add', '.');
      git('commit', '--quiet', '-m', message);
    }
    const program = join(root, 'node_modules/commit-and-tag-version/bin/cli.js');
    const options = ['--skip.commit', '--skip.tag', '--release-as', '7.8.9', '--silent'];
    execFileSync(process.execPath, [program, ...options], { cwd: folder, stdio: 'pipe' });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('replaces the old version in every file', () => {
    const named = config.bumpFiles.map(({ filename }) => filename);
    for (const file of named) assert.ok(released(file).includes('7.8.9'), file);
    const versions = /gmis-widgets@\d|\bversion = '\d/;
    const others = ['src', 'demo', 'scripts']
      .flatMap(filesBelow)
      .filter((file) => /\.(ts|mjs|html|md|json)$/.test(file));
    assert.deepEqual(
      others.filter((file) => !named.includes(file) && versions.test(readFileSync(join(root, file), 'utf8'))),
      [],
    );
  });

  it('writes the changelog from the commits that users notice', () => {
    const changelog = released('CHANGELOG.md');
    assert.match(changelog, /^# Changelog\n\nAll changes .+\n\n## \[?7\.8\.9\b/);
    assert.match(changelog, /### Added\n\n\* \*\*search:\*\* understands whistling/);
    assert.match(changelog, /### Fixed\n\n\* no more hiccups/);
    assert.doesNotMatch(changelog, /\* whistles|undefined/);
    assert.match(changelog, new RegExp(`^## ${packageJson.version.replaceAll('.', '\\.')}$`, 'm'));
    assert.equal(changelog.match(/^# /gm)?.length, 1);
  });

  it('puts what was listed as unreleased into the new version', () => {
    const [, release = ''] = /^## \[?7\.8\.9\b([^]*?)^## /m.exec(released('CHANGELOG.md')) ?? [];
    const [, unreleased = ''] = /^## Unreleased\n([^]*?)^## /m.exec(readText('CHANGELOG.md')) ?? [];
    assert.ok(release.includes(unreleased.trim()));
    assert.doesNotMatch(released('CHANGELOG.md'), /unreleased/i);
  });
});

it('the package is published with provenance', () => {
  const { publishConfig } = readJson('package.json') as { publishConfig?: unknown };
  assert.deepEqual(publishConfig, { access: 'public', provenance: true });
});
