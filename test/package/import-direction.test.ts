import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { imports, picture, roomOf, rooms } from '../../tools/rooms.mjs';
import { readText } from './repository.js';

const all = imports();
const rank = (path: string): number => rooms.indexOf(roomOf(path));

describe('the rooms', () => {
  it('import only from rooms to their left', () => {
    const wrong = all
      .filter(({ source }) => source.startsWith('.'))
      .filter(({ file, source }) => rank(join(dirname(file), source)) > rank(file));
    assert.deepEqual(wrong, []);
  });

  it('are found by this test: the elements do import from the left', () => {
    assert.ok(all.some(({ file, source }) => file.startsWith('src/elements/') && source.startsWith('../faq/')));
  });

  it('are all known to the rule: none that a file is in, or imports from, has no place', () => {
    const unknown = all.flatMap(({ file, source }) =>
      [file, ...(source.startsWith('.') ? [join(dirname(file), source)] : [])].filter((path) => rank(path) < 0),
    );
    assert.deepEqual(unknown, []);
  });

  it('are drawn as they are: npm run docs would draw demo/rooms.svg the same', () => {
    assert.equal(readText('demo/rooms.svg'), picture());
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
