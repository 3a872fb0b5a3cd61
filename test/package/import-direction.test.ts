import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, readText } from './repository.js';

const rooms = ['data', 'faq', 'search', 'environment', 'embed', 'render', 'snippet', 'elements', 'entry'];

interface Import {
  file: string;
  source: string;
}

function imports(file: string): Import[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g;
  return [...readText(file).matchAll(pattern)].map(([, source]) => ({ file, source }));
}

const roomOf = (path: string): number => rooms.indexOf(path.split('/')[path.startsWith('src/') ? 1 : 0]);

const sources = filesBelow('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const all = sources.flatMap(imports);

describe('the rooms', () => {
  it('import only from rooms to their left', () => {
    const wrong = all
      .filter(({ source }) => source.startsWith('.'))
      .filter(({ file, source }) => roomOf(join(dirname(file), source)) > roomOf(file));
    assert.deepEqual(wrong, []);
  });

  it('are found by this test: the elements do import from the left', () => {
    assert.ok(all.some(({ file, source }) => file.startsWith('src/elements/') && source.startsWith('../faq/')));
  });

  it('keep fuse.js to one file', () => {
    const files = new Set(all.filter(({ source }) => source.startsWith('fuse.js')).map(({ file }) => file));
    assert.equal(files.size, 1, [...files].join());
  });

  it('keep Lit out of everything but the elements', () => {
    const files = all.filter(({ source }) => /^(lit|@lit)\b/.test(source)).map(({ file }) => file);
    assert.deepEqual(
      files.filter((file) => !file.startsWith('src/elements/')),
      [],
    );
  });
});
