import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { account, allSizes } from '../../scripts/docs/bytes.mjs';
import { readJson, readText } from './repository.js';

/** In bytes. `goal` is the target of issue 8. To exceed `limit`, raise it in test/package/bytes.json. */
interface Bound {
  limit: number;
  goal?: number;
}

describe('the bytes that a visitor loads', () => {
  const budget = readJson('test/package/bytes.json') as Record<string, Bound>;
  const documented = readText('docs/generated/bytes.md').split('\n');
  let sizes: Record<string, number>;
  before(async () => {
    sizes = await allSizes();
  });

  /** Whether the documented figure is right; another version of Node may compress slightly differently. */
  const isDocumented = (name: string, column: number, size: number, share = 0.01): boolean => {
    const row = documented.find((line) => line.replaceAll(/[`*]/g, '').startsWith(`| ${name} `));
    const figure = Number(row?.split('|')[column]?.replaceAll(/[*,\s]/g, ''));
    return Math.abs(figure - size) <= Math.max(size * share, 10);
  };

  it('each have a limit', () => {
    assert.deepEqual(Object.keys(budget).sort(), Object.keys(sizes).sort());
  });

  it('stay within their limits (test/package/bytes.json), which stay close to them', () => {
    const beyond = Object.entries(sizes).filter(([name, size]) => size > budget[name].limit);
    assert.deepEqual(beyond, []);
    const loose = Object.entries(sizes).filter(([name, size]) => budget[name].limit > Math.max(size * 1.05, size + 50));
    assert.deepEqual(loose, [], 'smaller than the limit: lower it');
  });

  it('match the figures in docs/generated/bytes.md (npm run docs)', () => {
    const wrong = Object.entries(sizes).filter(([name, size]) => !isDocumented(name, 2, size));
    assert.deepEqual(wrong, []);
  });

  it('are accounted for part by part in docs/generated/bytes.md (npm run docs)', () => {
    const { rows, total, minified } = account();
    assert.equal(
      rows.reduce((sum, { added }) => sum + added, 0),
      total,
    );
    assert.equal(
      rows.reduce((sum, row) => sum + row.minified, 0),
      // The byte order mark belongs to no part.
      minified - 3,
    );
    assert.deepEqual(
      rows.filter(({ name, added }) => Math.abs(added) > 250 && !isDocumented(name, 3, added, 0.03)),
      [],
    );
    const wrapper = rows.find(({ name }) => name === 'wrapper');
    assert.ok(wrapper && wrapper.minified < 200, 'code that belongs to no known part');
  });
});
