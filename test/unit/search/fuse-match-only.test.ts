import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { isFuse, matchOnly } from '../../../scripts/build/fuse-match-only.mjs';

const complete = join(dirname(createRequire(import.meta.url).resolve('fuse.js/basic')), 'fuse.basic.mjs');
const code = matchOnly(readFileSync(complete, 'utf8'));

describe('the part of fuse.js in the script-tag build', () => {
  it('is extracted from the imported module', () => {
    assert.ok(isFuse(complete));
    assert.ok(!code.includes('class'));
  });

  it('matches like the complete library', async () => {
    const { default: cut } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: typeof Fuse;
    };
    const options = { includeMatches: true, ignoreLocation: true, threshold: 0.34, minMatchCharLength: 1 };
    const letters = fc.string({
      unit: fc.constantFrom('ぱ', 'す', 'わ', 'ど', 'り', 'せ', 'と', 'a', 'b', 'c', '漢'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        const { score, ...found } = cut.match(pattern, text, options);
        const { score: completeScore, ...completeFound } = Fuse.match(pattern, text, options);
        assert.deepEqual(found, completeFound);
        // The score is meaningless without a match.
        if (found.isMatch) assert.equal(score, completeScore);
      }),
    );
  });

  it('is not extracted from another version blindly', () => {
    assert.throws(() => matchOnly('export default class {}'), /the source of fuse\.js has changed/);
  });
});
