import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imports, moduleOf, modules, picture, targetOf } from '../../scripts/docs/modules.mjs';
import { readText } from './repository.js';

const all = imports();
const relative = all.filter(({ source }) => source.startsWith('.'));
const rank = (path: string): number => modules.indexOf(moduleOf(path) ?? '');

describe('the modules', () => {
  it('import only from modules before them, except late imports, which run after both have loaded', () => {
    const wrong = relative.filter((each) => !each.late && rank(targetOf(each)) > rank(each.file));
    assert.deepEqual(
      wrong.map(({ file, source }) => `${file} ← ${source}`),
      [],
    );
  });

  it('are found by this test: the elements import from earlier modules', () => {
    assert.ok(
      relative.some(({ file, source }) => file.startsWith('src/elements/faq/') && source.startsWith('../shared/')),
    );
  });

  it('include every file', () => {
    const unknown = relative.flatMap((each) => [each.file, targetOf(each)].filter((path) => rank(path) < 0));
    assert.deepEqual(unknown, []);
  });

  it('are up to date in docs/modules.svg (npm run docs)', () => {
    assert.equal(readText('docs/modules.svg'), picture());
  });

  it('list the late imports of the elements in one file, and those of the script-tag build in its counterpart', () => {
    const lists = ['src/elements/shared/late-imports.ts', 'src/entry/script-tag/late-imports.ts'];
    // What is used without the elements loads its English itself.
    const withoutElements = ['src/content/bundled/english.ts', 'src/static/render-static.ts'];
    const files = [...new Set(all.filter(({ late }) => late).map(({ file }) => file))];
    assert.deepEqual(
      files.filter((file) => !file.startsWith('src/cli/')).sort(),
      [...withoutElements, ...lists].sort(),
    );
  });

  it('import fuse.js in one file only', () => {
    const files = new Set(all.filter(({ source }) => source.startsWith('fuse.js')).map(({ file }) => file));
    assert.equal(files.size, 1, [...files].join());
  });

  it('import Lit only where they render', () => {
    const files = all.filter(({ source }) => /^(lit|@lit)\b/.test(source)).map(({ file }) => file);
    assert.deepEqual(
      files.filter((file) => !/^src\/(elements|i18n|static)\//.test(file)),
      [],
    );
  });
});
