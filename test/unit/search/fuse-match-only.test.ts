import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { isFuse, matchOnly } from '../../../scripts/build/fuse-match-only.mjs';

const whole = join(dirname(createRequire(import.meta.url).resolve('fuse.js/basic')), 'fuse.basic.mjs');
const code = matchOnly(readFileSync(whole, 'utf8'));

describe('the part of fuse.js that the script carries', () => {
  it('is cut from the module that is imported', () => {
    assert.ok(isFuse(whole));
    assert.ok(!code.includes('class'));
  });

  it('matches as the whole does', async () => {
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
        const { score: wholeScore, ...wholeFound } = Fuse.match(pattern, text, options);
        assert.deepEqual(found, wholeFound);
        // What does not match has no score to speak of.
        if (found.isMatch) assert.equal(score, wholeScore);
      }),
    );
  });

  it('is not cut blindly from another', () => {
    assert.throws(() => matchOnly('export default class {}'), /put together in another way/);
  });
});
