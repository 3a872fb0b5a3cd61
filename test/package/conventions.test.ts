import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { filesBelow, packageJson, readJson, readText, root } from './repository.js';

describe('the checks', () => {
  const workflows = filesBelow('.github/workflows');

  it('are the same on every machine: locally, in CI and before a release', () => {
    const { verify, test, release } = packageJson.scripts;
    assert.deepEqual([verify, test], ['npm test', 'node test/run.mjs']);
    assert.match(release, /^npm run verify && /);
    assert.ok(workflows.length >= 2);
    for (const file of workflows) assert.match(readText(file), /- run: npm ci\n +- run: npm run verify\n/, file);
    // `npm cit` is `npm ci` and `npm test`.
    assert.match(readText('.ci/run'), /^npm cit$/m);
  });

  it('include import cycles, in `npm run lint` and in `npm test`', () => {
    const { lint, 'lint:cycles': cycles } = packageJson.scripts;
    assert.match(lint, /npm run lint:cycles/);
    assert.match(cycles, /^madge .*--circular src$/);
    assert.match(readText('test/run.mjs'), /'run', '--silent', 'lint:cycles'/);
  });
});

describe('the Git hooks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gmis-commit-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const isAccepted = (message: string): boolean => {
    writeFileSync(join(folder, 'message'), message);
    return spawnSync('sh', [join(root, '.githooks/commit-msg'), join(folder, 'message')], { cwd: root }).status === 0;
  };

  it('are optional', () => {
    for (const hook of ['pre-commit', 'commit-msg']) {
      assert.ok(statSync(join(root, '.githooks', hook)).mode & 0o100, hook);
    }
    assert.match(readText('CONTRIBUTING.md'), /git config core\.hooksPath \.githooks/);
    assert.equal(Object.values(packageJson.scripts).filter((script) => script.includes('hooksPath')).length, 0);
  });

  it('accept a subject of 72 letters, and more text below it', { skip: process.platform === 'win32' }, () => {
    assert.ok(isAccepted(`feat(search): ${'検'.repeat(58)}\n\n${'x'.repeat(100)}\n`));
    assert.ok(isAccepted('# a comment\nfix(faq): wipe the search box\n'));
  });

  it('reject longer subjects, "wip" and merge commits', { skip: process.platform === 'win32' }, () => {
    for (const message of ['x'.repeat(73), 'wip', 'WIP: search', "Merge branch 'main' into topic"]) {
      assert.ok(!isAccepted(message), message);
    }
  });
});

describe('a file name', () => {
  const files = filesBelow('src').filter((file) => file.endsWith('.ts'));
  const endingIn = (suffix: string): string[] => {
    const found = files.filter((file) => file.endsWith(suffix));
    assert.ok(found.length > 0, suffix);
    return found;
  };
  const registers = /\bregister\(|customElements\.define\(/;

  it('that is a tag means that the file registers that tag', () => {
    for (const tag of ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table']) {
      assert.match(readText(`src/entry/${tag}.ts`), new RegExp(`^register\\('${tag}', `, 'm'));
    }
    const others = files.filter((file) => basename(file).startsWith('gmis-') && !file.startsWith('src/entry/'));
    assert.deepEqual(
      others.filter((file) => !file.endsWith('-element.ts')),
      [],
    );
  });

  it('in -element means that the file exports a class and registers nothing', () => {
    for (const file of endingIn('-element.ts')) {
      assert.match(readText(file), /^export (abstract )?class \w+Element\b/m, file);
      assert.doesNotMatch(readText(file), registers, file);
    }
  });

  it('in -controller means that the file exports a ReactiveController', () => {
    for (const file of endingIn('-controller.ts')) {
      assert.match(readText(file), /^export class \w+Controller\b.* implements [^{]*\bReactiveController\b/m, file);
    }
  });

  it('in -template means that the file exports functions that return templates, without state', () => {
    for (const file of endingIn('-template.ts')) {
      assert.match(readText(file), /^export (function|const) \w+/m, file);
      assert.match(readText(file), /\bhtml`/, file);
      assert.doesNotMatch(readText(file), /\bthis\.|\bclass \w+ |^(export )?let /m, file);
    }
  });

  it('in .styles means that the file exports nothing but stylesheets', () => {
    for (const file of endingIn('.styles.ts')) {
      const exported = [...readText(file).matchAll(/^export (.+)/gm)].map(([, text]) => text);
      assert.ok(exported.length > 0, file);
      for (const text of exported) assert.match(text, /^const \w+ = (css`|\[)/, file);
    }
  });
});

describe('the repository', () => {
  it('has an issue form that lists every question of the ministry', () => {
    const { entries } = readJson('data/faq.ja.json') as { entries: { id: string }[] };
    const template = readText('.github/ISSUE_TEMPLATE/2-search.yml');
    assert.ok(template.includes(`options: [${entries.map(({ id }) => id).join(', ')}, `));
  });

  it('has a page each for architecture, security and changes', () => {
    for (const file of ['ARCHITECTURE.md', 'SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md', '.editorconfig']) {
      assert.ok(existsSync(join(root, file)), file);
    }
  });
});
