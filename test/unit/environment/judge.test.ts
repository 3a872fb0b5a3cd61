import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeEnvironment } from '../../../src/environment/judge.js';
import type { Environment, ReasonCode } from '../../../src/environment/types.js';
import { bundledEnvironments } from '../../../src/content/bundled/bundled-environments.js';
import type { EnvironmentTable } from '../../../src/content/types/faq.js';
import { releasesOfCases as releases } from './navigators.js';

const chrome: Environment = {
  platform: 'windows',
  platformVersion: '11',
  browser: 'chrome',
  version: '157.0.8123.47',
  device: 'pc',
  evidence: [],
};
const edge: Environment = { ...chrome, browser: 'edge', platformVersion: '10' };
const known = { latest: 157, asOf: '2026-11-12' };

function verdictOf(environment: Partial<Environment>, table?: EnvironmentTable): string {
  return judgeEnvironment({ ...chrome, ...environment }, { releases, ...(table && { table }) }).verdict;
}

function codesOf(environment: Partial<Environment>): ReasonCode[] {
  return judgeEnvironment({ ...chrome, ...environment }, { releases }).reasons.map(({ code }) => code);
}

/** The ministry's table after a change of one cell or row. */
function tableWith(change: (table: EnvironmentTable) => void): EnvironmentTable {
  const table = structuredClone(bundledEnvironments('ja'));
  change(table);
  return table;
}

describe('judgeEnvironment: environments in the table', () => {
  it('supports every browser that a row lists, in its latest version', () => {
    for (const { platform, browsers } of bundledEnvironments('ja').platforms) {
      for (const { browser } of browsers) {
        const environment = { platform, browser, version: '999', platformVersion: browser === 'edge' ? '10' : '' };
        assert.equal(verdictOf(environment), 'supported', `${platform} ${browser}`);
      }
    }
  });

  it('quotes the cell and gives the date of known versions', () => {
    assert.deepEqual(judgeEnvironment(chrome, { releases }).reasons, [
      { code: 'listed', text: 'GOOGLE CHROME(最新バージョン)' },
      { code: 'latest-as-known', version: '157.0.8123.47', ...known },
    ]);
  });

  it('accepts a version that is newer than the latest known one', () => {
    assert.deepEqual(judgeEnvironment({ ...chrome, version: '158' }, { releases }).reasons[1], {
      code: 'newer-than-known',
      version: '158',
      ...known,
    });
  });

  it('accepts one release behind, with a reason', () => {
    assert.equal(verdictOf({ version: '156.0' }), 'supported');
    assert.deepEqual(codesOf({ version: '156.0' }), ['listed', 'one-release-behind']);
  });

  it('calls two releases behind outdated', () => {
    const judged = judgeEnvironment({ ...chrome, version: '155.0' }, { releases });
    assert.deepEqual(judged, {
      verdict: 'outdated',
      reasons: [{ code: 'older-than-latest', version: '155.0', ...known }],
    });
  });

  it('never calls an unknown version the latest', () => {
    const judged = judgeEnvironment({ ...chrome, version: '' }, { releases });
    assert.deepEqual(judged, { verdict: 'unknown', reasons: [{ code: 'version-unknown', ...known }] });
  });

  it('counts Safari’s releases: 18 is followed by 26', () => {
    const safari = { platform: 'macos', browser: 'safari', platformVersion: '' } as const;
    assert.equal(verdictOf({ ...safari, version: '27.2' }), 'supported');
    assert.equal(verdictOf({ ...safari, version: '26.0' }), 'supported');
    assert.equal(verdictOf({ ...safari, version: '18.6' }), 'outdated');
  });

  it('recognizes the extended support release of Firefox', () => {
    assert.deepEqual(codesOf({ browser: 'firefox', version: '153.7' }), [
      'older-than-latest',
      'firefox-extended-support-release',
    ]);
    assert.deepEqual(codesOf({ browser: 'firefox', version: '152.0' }), ['older-than-latest']);
  });

  it('reports a Windows version without further updates', () => {
    assert.deepEqual(codesOf({ platformVersion: '7', version: '109' }), [
      'older-than-latest',
      'windows-too-old-for-updates',
    ]);
  });
});

describe('judgeEnvironment: Edge, which is listed for Windows 10 only', () => {
  const listed = 'MICROSOFT EDGE(Windows10のみ)';

  it('supports it on Windows 10', () => {
    assert.equal(verdictOf(edge), 'supported');
    assert.equal(verdictOf({ ...edge, platformVersion: '10.0.19045' }), 'supported');
  });

  it('is unlisted on Windows 11 and older versions, with the text of the table', () => {
    for (const platformVersion of ['11', '8.1', '7', 'XP']) {
      assert.deepEqual(judgeEnvironment({ ...edge, platformVersion }, { releases }), {
        verdict: 'unlisted',
        reasons: [{ code: 'edge-listed-for-windows-10-only', text: listed, platformVersion }],
      });
    }
  });

  it('is unknown if 10 cannot be distinguished from 11', () => {
    assert.deepEqual(judgeEnvironment({ ...edge, platformVersion: '' }, { releases }), {
      verdict: 'unknown',
      reasons: [{ code: 'windows-10-or-11-unknown', text: listed }],
    });
  });

  it('does not require a version, like the table, but advises to update', () => {
    assert.deepEqual(codesOf({ ...edge, version: '120.0' }), ['listed', 'update-advised']);
    assert.equal(verdictOf({ ...edge, version: '120.0' }), 'supported');
    assert.deepEqual(codesOf({ ...edge, version: '' }), ['listed', 'version-unknown']);
    assert.equal(verdictOf({ ...edge, version: '' }), 'supported');
  });

  it('reports the old Edge as outdated', () => {
    assert.deepEqual(judgeEnvironment({ ...edge, version: '18.19041' }, { releases }), {
      verdict: 'outdated',
      reasons: [{ code: 'edge-legacy', version: '18.19041' }],
    });
  });

  it('is unlisted on macOS and Linux', () => {
    assert.deepEqual(codesOf({ ...edge, platform: 'macos' }), ['browser-not-listed']);
    assert.deepEqual(codesOf({ ...edge, platform: 'linux' }), ['platform-not-listed']);
  });
});

describe('judgeEnvironment: what the ministry rules out', () => {
  it('rules out Internet Explorer on any platform', () => {
    for (const device of ['pc', 'phone', 'unknown'] as const) {
      assert.deepEqual(judgeEnvironment({ ...chrome, browser: 'ie', device }), {
        verdict: 'unsupported',
        reasons: [{ code: 'internet-explorer' }],
      });
    }
  });

  it('rules out phones and tablets for reporting, and reports that applying is possible', () => {
    for (const device of ['phone', 'tablet'] as const) {
      assert.deepEqual(judgeEnvironment({ ...chrome, platform: 'android', device }), {
        verdict: 'unsupported',
        reasons: [
          { code: 'phone-or-tablet', device, platform: 'android' },
          { code: 'phone-application-possible', entry: '2-1' },
        ],
      });
    }
  });

  it('names the application of an in-app browser', () => {
    assert.deepEqual(codesOf({ platform: 'ios', device: 'phone', browser: 'line' }), [
      'phone-or-tablet',
      'in-app-browser',
      'phone-application-possible',
    ]);
    assert.deepEqual(codesOf({ browser: 'yahoo' }), ['in-app-browser']);
    assert.equal(verdictOf({ browser: 'yahoo' }), 'unsupported');
  });
});

describe('judgeEnvironment: environments that are not in the table', () => {
  it('is unlisted on a PC, never ruled out', () => {
    for (const platform of ['linux', 'chromeos', 'unknown'] as const) {
      assert.equal(verdictOf({ platform }), 'unlisted', platform);
    }
    for (const browser of ['opera', 'brave', 'vivaldi', 'samsung', 'other', 'safari'] as const) {
      assert.equal(verdictOf({ browser }), 'unlisted', browser);
      assert.deepEqual(codesOf({ browser }), ['browser-not-listed']);
    }
  });

  it('is unknown if platform, device or browser is unknown', () => {
    assert.deepEqual(codesOf({ platform: 'unknown', device: 'unknown' }), ['platform-unknown']);
    assert.deepEqual(codesOf({ platform: 'linux', device: 'unknown' }), ['device-unknown']);
    assert.deepEqual(codesOf({ browser: 'unknown' }), ['browser-unknown']);
    assert.equal(verdictOf({ platform: 'unknown', device: 'unknown' }), 'unknown');
    assert.equal(verdictOf({ platform: 'linux', device: 'unknown' }), 'unknown');
    assert.equal(verdictOf({ browser: 'unknown' }), 'unknown');
  });
});

describe('judgeEnvironment: the data decides', () => {
  it('lists nothing if the table is empty', () => {
    const empty = tableWith((table) => {
      table.platforms = [];
    });
    assert.equal(verdictOf({}, empty), 'unlisted');
    assert.equal(verdictOf({ platform: 'macos', browser: 'safari', version: '27.2' }, empty), 'unlisted');
  });

  it('follows cells that are added, removed or changed', () => {
    const withoutChrome = tableWith(({ platforms }) => {
      for (const row of platforms) row.browsers = row.browsers.filter(({ browser }) => browser !== 'chrome');
    });
    assert.equal(verdictOf({}, withoutChrome), 'unlisted');
    const edgeEverywhere = tableWith(({ platforms }) => {
      for (const row of platforms) row.browsers.push({ browser: 'edge', text: 'EDGE', requires: 'latest' });
      platforms[1]?.browsers.splice(1, 1);
    });
    assert.equal(verdictOf({ ...edge, platformVersion: '11' }, edgeEverywhere), 'supported');
    assert.equal(verdictOf({ ...edge, platformVersion: '11', version: '120' }, edgeEverywhere), 'outdated');
    assert.equal(verdictOf({ ...edge, platform: 'macos' }, edgeEverywhere), 'supported');
  });

  it('gives the same verdict with the table in either language', async () => {
    const english = await bundledEnvironments('en');
    for (const environment of [chrome, edge, { ...edge, platformVersion: '11' }, { ...chrome, version: '100' }]) {
      assert.equal(verdictOf(environment, english), verdictOf(environment));
    }
  });

  it('uses the releases of the build by default', () => {
    assert.equal(judgeEnvironment({ ...chrome, version: '100' }).verdict, 'outdated');
    assert.equal(judgeEnvironment({ ...chrome, version: '999' }).verdict, 'supported');
  });
});
