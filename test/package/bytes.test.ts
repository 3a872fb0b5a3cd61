import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { account, allSizes } from '../../scripts/docs/bytes.mjs';
import { readJson, readText } from './repository.js';

/** In bytes. `goal` is what issue 8 asks for, `limit` what may not be exceeded without a word in this file. */
interface Bound {
  limit: number;
  goal?: number;
}

describe('the bytes that a visitor loads', () => {
  const budget = readJson('test/package/bytes.json') as Record<string, Bound>;
  const readme = /<!-- bytes:begin[\s\S]*bytes:end -->/.exec(readText('README.md'))?.[0] ?? '';
  let sizes: Record<string, number>;
  before(async () => {
    sizes = await allSizes();
  });

  /** The figure in the README's row, which another version of Node may miss by a little. */
  const isInReadme = (name: string, column: number, size: number, share = 0.01): boolean => {
    const row = readme.split('\n').find((line) => line.replaceAll(/[`*]/g, '').startsWith(`| ${name} `));
    const figure = Number(row?.split('|')[column]?.replaceAll(/[*,\s]/g, ''));
    return Math.abs(figure - size) <= Math.max(size * share, 10);
  };

  it('have a limit each', () => {
    assert.deepEqual(Object.keys(budget).sort(), Object.keys(sizes).sort());
  });

  it('keep within their limits (test/package/bytes.json), which stay close to them', () => {
    const beyond = Object.entries(sizes).filter(([name, size]) => size > budget[name].limit);
    assert.deepEqual(beyond, []);
    const loose = Object.entries(sizes).filter(([name, size]) => budget[name].limit > Math.max(size * 1.05, size + 50));
    assert.deepEqual(loose, [], 'smaller than the limit: lower it');
  });

  it('are told in the README as they are (npm run docs)', () => {
    const wrong = Object.entries(sizes).filter(([name, size]) => !isInReadme(name, 2, size));
    assert.deepEqual(wrong, []);
  });

  it('are accounted for part by part in the README (npm run docs)', () => {
    const { rows, total, minified } = account();
    assert.equal(
      rows.reduce((sum, { added }) => sum + added, 0),
      total,
    );
    assert.equal(
      rows.reduce((sum, row) => sum + row.minified, 0),
      // A byte order mark is no part.
      minified - 3,
    );
    assert.deepEqual(
      rows.filter(({ name, added }) => Math.abs(added) > 250 && !isInReadme(name, 3, added, 0.03)),
      [],
    );
    const elsewhere = rows.find(({ name }) => name === 'wrapping');
    assert.ok(elsewhere && elsewhere.minified < 200, 'code of no known part');
  });
});
