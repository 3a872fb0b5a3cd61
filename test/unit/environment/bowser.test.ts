import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import bowser from 'bowser';
import { cases } from './navigators.js';
import type { Case } from './navigators.js';

/** What the table lists, by bowser's names. */
const platforms: Readonly<Record<string, string>> = { Windows: 'windows', macOS: 'macos' };
const browsers: Readonly<Record<string, string>> = {
  'Microsoft Edge': 'edge',
  Chrome: 'chrome',
  Firefox: 'firefox',
  Safari: 'safari',
  'Internet Explorer': 'ie',
};

/** What bowser says against our cases, where both can: on PCs that the table is about, and from only the user agent. */
function disagreements(candidates: readonly Case[]): string[] {
  return candidates.flatMap(({ name, navigator, expected }) => {
    const { browser, os } = bowser.parse(String(navigator.userAgent));
    const agreed = platforms[os.name ?? ''] === expected.platform && browsers[browser.name ?? ''] === expected.browser;
    return agreed ? [] : [name];
  });
}

const comparable = cases.filter(
  ({ navigator, expected }) =>
    typeof navigator.userAgent === 'string' &&
    navigator.userAgent !== '' &&
    expected.device === 'pc' &&
    Object.values(platforms).includes(expected.platform) &&
    Object.values(browsers).includes(expected.browser),
);

describe('the test cases, compared with bowser,', () => {
  it('are enough to compare', () => {
    assert.ok(comparable.length >= 80, `${comparable.length} cases`);
  });

  it('agree on every listed browser, except where bowser ignores client hints or prefers another name', () => {
    assert.deepEqual(disagreements(comparable), [
      'Edge whose user agent is that of Chrome',
      'Sleipnir with the engine of Internet Explorer',
      'Internet Explorer on an old Mac',
      'every name at once: the outermost counts',
    ]);
  });
});
