import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { browsers, firstVersion, minimum, optional, required } from '../../scripts/docs/browser-support.mjs';
import { readText } from './repository.js';

describe('the browsers in docs/generated/browsers.md', () => {
  const script = readText('dist/gmis-widgets.min.js');

  it('are derived from features that the script uses', () => {
    const features = [...required, ...optional] as [name: string, path: string, use: RegExp][];
    assert.deepEqual(
      features.filter(([, , use]) => !use.test(script)).map(([name]) => name),
      [],
    );
  });

  it('are the first with every required feature', () => {
    for (const browser of Object.keys(browsers)) {
      const versions = required.map(([, path]) => Number(firstVersion(String(path), browser)));
      assert.equal(Number(minimum(browser)), Math.max(...versions), browser);
    }
  });

  it('can parse the script, which uses no syntax newer than 2022, no static blocks and no lookbehind', () => {
    parse(script, { ecmaVersion: 2022 });
    assert.doesNotMatch(script, /\bstatic\s*\{|\(\?<[=!]/);
  });
});
