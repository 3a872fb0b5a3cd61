import { bundledEnvironments } from '../content/bundled/bundled-environments.js';
import type { EnvironmentBrowser, EnvironmentTable } from '../content/types/faq.js';
import { knownReleases } from './releases.js';
import type { BrowserReleases } from './releases.js';
import type { Environment, Judgement, Reason, Verdict } from './types.js';

/** Options of `judgeEnvironment`. */
export interface JudgeOptions {
  /** The table of supported environments. Default: the ministry's, in Japanese. */
  table?: EnvironmentTable;
  /** The latest browser releases. Default: those known when this package was built. */
  releases?: BrowserReleases;
}

/** Id of the answer in which the ministry says what phones and tablets can be used for. */
const phoneEntry = '2-1';

/**
 * Judges an environment by the table, with reasons. Reads the table strictly: what it does not mention is `unlisted`, not
 * ruled out, and no version is called the latest without being known to be.
 */
export function judgeEnvironment(environment: Environment, options: JudgeOptions = {}): Judgement {
  const { platform, browser, device } = environment;
  if (browser === 'ie') return verdict('unsupported', { code: 'internet-explorer' });
  if (device === 'phone' || device === 'tablet') {
    const reasons: Reason[] = [{ code: 'phone-or-tablet', device, platform }];
    if (browser === 'line' || browser === 'yahoo') reasons.push({ code: 'in-app-browser', browser });
    return verdict('unsupported', ...reasons, { code: 'phone-application-possible', entry: phoneEntry });
  }
  if (browser === 'line' || browser === 'yahoo') return verdict('unsupported', { code: 'in-app-browser', browser });

  const table = options.table ?? bundledEnvironments('ja');
  const row = table.platforms.filter((candidate) => candidate.platform === platform).at(0);
  if (device !== 'pc')
    return verdict('unknown', { code: platform === 'unknown' ? 'platform-unknown' : 'device-unknown' });
  if (!row) return verdict('unlisted', { code: 'platform-not-listed', platform });
  if (browser === 'unknown') return verdict('unknown', { code: 'browser-unknown' });
  const cell = row.browsers.filter((candidate) => candidate.browser === browser).at(0);
  if (!cell) return verdict('unlisted', { code: 'browser-not-listed', platform, browser });
  return judgeCell(cell, environment, options.releases ?? knownReleases);
}

function judgeCell(cell: EnvironmentBrowser, environment: Environment, releases: BrowserReleases): Judgement {
  const { platformVersion } = environment;
  const { text } = cell;
  if (cell.requires === 'windows-10') {
    if (platformVersion === '') return verdict('unknown', { code: 'windows-10-or-11-unknown', text });
    if (parseInt(platformVersion, 10) !== 10) {
      return verdict('unlisted', { code: 'edge-listed-for-windows-10-only', text, platformVersion });
    }
  }
  return judgeVersion(cell, environment, releases);
}

/** Number of releases behind the latest known one from which a browser counts as outdated. */
const tolerance = 2;

/** The last version of Edge that was not based on Chromium. */
const lastLegacyEdge = 18;

/** The Windows versions that Chrome, Edge and Firefox no longer support. */
const abandonedWindows = ['XP', 'Vista', '7', '8', '8.1'];

function judgeVersion(cell: EnvironmentBrowser, environment: Environment, releases: BrowserReleases): Judgement {
  const { version, platform, platformVersion } = environment;
  const listed: Reason = { code: 'listed', text: cell.text };
  const latest = releases[cell.browser];
  const known = { latest, asOf: releases.asOf };
  const major = parseInt(version, 10);
  if (cell.browser === 'edge' && major <= lastLegacyEdge) return verdict('outdated', { code: 'edge-legacy', version });

  const requiresLatest = cell.requires === 'latest';
  if (Number.isNaN(major)) {
    const unknown: Reason = { code: 'version-unknown', ...known };
    return requiresLatest ? verdict('unknown', unknown) : verdict('supported', listed, unknown);
  }
  if (major > latest) return verdict('supported', listed, { code: 'newer-than-known', version, ...known });
  if (major === latest) return verdict('supported', listed, { code: 'latest-as-known', version, ...known });
  if (major > latest - tolerance)
    return verdict('supported', listed, { code: 'one-release-behind', version, ...known });
  if (!requiresLatest) return verdict('supported', listed, { code: 'update-advised', version, ...known });

  const reasons: Reason[] = [{ code: 'older-than-latest', version, ...known }];
  if (cell.browser === 'firefox' && major === releases.firefoxExtendedSupport) {
    reasons.push({ code: 'firefox-extended-support-release', version });
  }
  if (platform === 'windows' && abandonedWindows.includes(platformVersion)) {
    reasons.push({ code: 'windows-too-old-for-updates', platformVersion });
  }
  return verdict('outdated', ...reasons);
}

function verdict(is: Verdict, ...reasons: Reason[]): Judgement {
  return { verdict: is, reasons };
}
