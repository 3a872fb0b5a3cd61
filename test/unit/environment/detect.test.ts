import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detectEnvironment } from '../../../src/environment/detect.js';
import { judgeEnvironment } from '../../../src/environment/judge.js';
import type { NavigatorLike } from '../../../src/environment/types.js';
import { cases, navigatorOf, releasesOfCases } from './navigators.js';

const platforms = ['windows', 'macos', 'ios', 'ipados', 'android', 'linux', 'chromeos', 'unknown'];
const browsers = 'edge chrome firefox safari ie opera brave vivaldi samsung line yahoo other unknown'.split(' ');
const devices = ['pc', 'phone', 'tablet', 'unknown'];

async function isLegal(navigatorLike: unknown): Promise<void> {
  const environment = await detectEnvironment(navigatorLike as NavigatorLike);
  assert.ok(platforms.includes(environment.platform));
  assert.ok(browsers.includes(environment.browser));
  assert.ok(devices.includes(environment.device));
  assert.match(environment.version, /^(?:\d+(?:\.\d+)*)?$/);
  assert.equal(typeof environment.platformVersion, 'string');
  for (const { source, value, inference } of environment.evidence) {
    assert.deepEqual([typeof source, typeof value, typeof inference], ['string', 'string', 'string']);
    assert.ok(value.length <= 300);
  }
  const { verdict, reasons } = judgeEnvironment(environment);
  assert.ok(['supported', 'outdated', 'unsupported', 'unlisted', 'unknown'].includes(verdict));
  assert.ok(reasons.length > 0);
}

describe('detectEnvironment', () => {
  it('is tested with at least 450 cases, each with its source', () => {
    assert.ok(cases.length >= 450, `${cases.length} cases`);
    assert.deepEqual(
      cases.filter(({ source }) => source.length < 10).map(({ name }) => name),
      [],
    );
  });

  describe('detects platform, browser, device and verdict', { concurrency: true }, () => {
    for (const candidate of cases) {
      it(candidate.name, async () => {
        const environment = await detectEnvironment(navigatorOf(candidate));
        const judged = judgeEnvironment(environment, { releases: releasesOfCases });
        const found: Record<string, string> = { ...environment, evidence: '', verdict: judged.verdict };
        const compared: Record<string, string | undefined> = {};
        for (const key of Object.keys(candidate.expected)) compared[key] = found[key];
        assert.deepEqual(compared, candidate.expected);
      });
    }
  });

  it('gives its evidence and what it inferred from it', async () => {
    const { evidence } = await detectEnvironment({
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/157.0.0.0 Safari/537.36',
      userAgentData: {
        brands: [
          { brand: 'Not:A-Brand', version: '8' },
          { brand: 'Google Chrome', version: '157' },
        ],
        mobile: false,
        platform: 'Windows',
        getHighEntropyValues: () => Promise.resolve({ platformVersion: '15.0.0' }),
      },
    });
    assert.deepEqual(evidence, [
      { source: 'userAgentData.brands', value: 'Google Chrome 157', inference: 'chrome 157' },
      {
        source: 'userAgent',
        value: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/157.0.0.0 Safari/537.36',
        inference: 'windows',
      },
      { source: 'userAgentData.platform', value: 'Windows', inference: 'windows' },
      { source: 'userAgentData.platformVersion', value: '15.0.0', inference: 'windows 11' },
    ]);
  });

  it('reports missing high-entropy values', async () => {
    const { evidence } = await detectEnvironment({
      userAgentData: { getHighEntropyValues: () => Promise.reject(new Error('refused')) },
    });
    assert.deepEqual(evidence, [{ source: 'userAgentData.getHighEntropyValues', value: 'no answer', inference: '' }]);
  });

  it('recognizes an iPad by its touch screen, with evidence', async () => {
    const userAgent =
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Safari/605.1.15';
    const { evidence } = await detectEnvironment({ userAgent, maxTouchPoints: 5 });
    assert.ok(
      evidence.some(
        ({ source, value, inference }) => source === 'maxTouchPoints' && value === '5' && inference === 'ipados',
      ),
    );
  });

  it('waits at most a second for promises that never settle', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const never = (): Promise<never> => new Promise(() => undefined);
    const detected = detectEnvironment({
      userAgentData: { getHighEntropyValues: never },
      brave: { isBrave: never },
    });
    mock.timers.tick(1000);
    assert.equal((await detected).platform, 'unknown');
  });

  it('does not wait longer than necessary', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const getHighEntropyValues = (): Promise<unknown> => Promise.resolve({});
    assert.equal((await detectEnvironment({ userAgentData: { getHighEntropyValues } })).platform, 'unknown');
  });

  for (const [what, userAgent] of [
    ['brackets', '('.repeat(100_000)],
    ['names', 'Opera Trident/ Version/ '.repeat(4_200)],
    ['comments', 'like Gecko) Firefox/ ('.repeat(4_600)],
    ['slashes', 'a/'.repeat(50_000)],
    ['blanks', ' '.repeat(100_000)],
  ] as const) {
    // Far more than it takes, far less than a pattern that tries everything twice over would.
    it(`reads 100,000 characters of ${what}`, { timeout: 10_000 }, () => isLegal({ userAgent }));
  }

  it('handles a navigator in which everything throws', async () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    await isLegal(hostile);
    await isLegal({ userAgentData: hostile, brave: hostile, userAgent: hostile });
    await isLegal({ userAgentData: { brands: [hostile], getHighEntropyValues: () => Promise.resolve(hostile) } });
    await isLegal({ userAgentData: { getHighEntropyValues: () => hostile } });
  });

  it('handles values that are not a navigator', async () => {
    for (const value of [undefined, null, 0, '', 'navigator', [], () => undefined, Symbol('navigator')])
      await isLegal(value);
  });

  it('handles an endless list of brands', async () => {
    await isLegal({ userAgentData: { brands: { length: Infinity } } });
  });

  it('returns valid values for any user agent', async () => {
    const word = fc.constantFrom(
      ...['Mozilla/5.0', '(Windows NT 10.0)', '(iPhone; CPU iPhone OS 18_0 like Mac OS X)', '(Linux; Android 14; wv)'],
      ...[
        '(Macintosh)',
        '(X11; Linux x86_64)',
        'Chrome/157.0',
        'Version/4.0',
        'Safari/604.1',
        'Mobile',
        'Edg/',
        'Line/',
      ],
      ...['Trident/7.0; rv:', 'MSIE', 'YJApp', 'Opera', 'Firefox/', 'like Gecko', '/', '(', ')', '\u0000', '\ud800'],
    );
    const userAgent = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(word, fc.string())).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(userAgent, (value) => isLegal({ userAgent: value })),
      { numRuns: 500 },
    );
  });

  it('returns valid values for any navigator', async () => {
    const any = fc.anything({ withNullPrototype: true });
    const hints = fc.record(
      { brands: fc.oneof(any, fc.array(any)), mobile: any, platform: any, getHighEntropyValues: fc.func(any) },
      { requiredKeys: [] },
    );
    const navigatorLike = fc.record(
      { userAgent: any, userAgentData: fc.oneof(any, hints), maxTouchPoints: any, platform: any, brave: any },
      { requiredKeys: [] },
    );
    await fc.assert(fc.asyncProperty(navigatorLike, isLegal), { numRuns: 300 });
  });
});
