import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imports, moduleOf, modules, picture, targetOf } from '../../scripts/docs/modules.mjs';
import { readText } from './repository.js';

const all = imports();
const relative = all.filter(({ source }) => source.startsWith('.'));
const rank = (path: string): number => modules.indexOf(moduleOf(path) ?? '');

describe('the modules', () => {
  it('import only from modules before them (a late import, which runs after both are there, may not)', () => {
    const wrong = relative.filter((each) => !each.late && rank(targetOf(each)) > rank(each.file));
    assert.deepEqual(
      wrong.map(({ file, source }) => `${file} ← ${source}`),
      [],
    );
  });

  it('are seen by this test: the elements do import from before', () => {
    assert.ok(
      relative.some(({ file, source }) => file.startsWith('src/elements/faq/') && source.startsWith('../shared/')),
    );
  });

  it('are all in the list: every file belongs to one', () => {
    const unknown = relative.flatMap((each) => [each.file, targetOf(each)].filter((path) => rank(path) < 0));
    assert.deepEqual(unknown, []);
  });

  it('are pictured as they are: npm run docs would write the same docs/modules.svg', () => {
    assert.equal(readText('docs/modules.svg'), picture());
  });

  it('keep fuse.js to one file', () => {
    const files = new Set(all.filter(({ source }) => source.startsWith('fuse.js')).map(({ file }) => file));
    assert.equal(files.size, 1, [...files].join());
  });

  it('keep Lit to what renders', () => {
    const files = all.filter(({ source }) => /^(lit|@lit)\b/.test(source)).map(({ file }) => file);
    assert.deepEqual(
      files.filter((file) => !/^src\/(elements|i18n|static)\//.test(file)),
      [],
    );
  });
});
