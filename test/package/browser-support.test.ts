import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { browsers, firstVersion, minimum, needed, welcome } from '../../scripts/docs/browser-support.mjs';
import { readText } from './repository.js';

describe('the browsers that the README names', () => {
  const script = readText('dist/gmis-widgets.min.js');

  it('are reckoned from features that the script does use', () => {
    const features = [...needed, ...welcome] as [name: string, path: string, use: RegExp][];
    assert.deepEqual(
      features.filter(([, , use]) => !use.test(script)).map(([name]) => name),
      [],
    );
  });

  it('are the first that have all that is needed', () => {
    for (const browser of Object.keys(browsers)) {
      const versions = needed.map(([, path]) => Number(firstVersion(String(path), browser)));
      assert.equal(Number(minimum(browser)), Math.max(...versions), browser);
    }
  });

  it('can read the script: nothing of it is newer than the syntax of 2022, static blocks and lookbehind are not in it', () => {
    parse(script, { ecmaVersion: 2022 });
    assert.doesNotMatch(script, /\bstatic\s*\{|\(\?<[=!]/);
  });
});
