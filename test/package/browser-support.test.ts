import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { browsers, firstVersion, minimum, needed, welcome } from '../../scripts/docs/browser-support.mjs';
import { readText } from './repository.js';

describe('the supported browsers in the README', () => {
  const script = readText('dist/gmis-widgets.min.js');

  it('are based on features that the script uses', () => {
    const features = [...needed, ...welcome] as [name: string, path: string, use: RegExp][];
    assert.deepEqual(
      features.filter(([, , use]) => !use.test(script)).map(([name]) => name),
      [],
    );
  });

  it('are the first versions with all required features', () => {
    for (const browser of Object.keys(browsers)) {
      const versions = needed.map(([, path]) => Number(firstVersion(String(path), browser)));
      assert.equal(Number(minimum(browser)), Math.max(...versions), browser);
    }
  });

  it('can parse the script: no syntax newer than 2022, no static blocks, no lookbehind', () => {
    parse(script, { ecmaVersion: 2022 });
    assert.doesNotMatch(script, /\bstatic\s*\{|\(\?<[=!]/);
  });
});
