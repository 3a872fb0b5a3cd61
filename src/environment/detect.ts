import { readFacts } from './signals.js';
import { readBrowser } from './read-browser.js';
import { readPlatform } from './read-platform.js';
import type { Environment, NavigatorLike } from './types.js';

/**
 * Tells platform, browser and device from what a browser gives away.
 * @param navigatorLike - `navigator`, or anything shaped like it; what is missing, refused, late (over a second) or of
 *   the wrong kind counts as not told.
 * @returns Never rejects: what cannot be told is `unknown`, or an empty version.
 */
export async function detectEnvironment(navigatorLike: NavigatorLike): Promise<Environment> {
  const facts = await readFacts(navigatorLike);
  const { platform, platformVersion, device, evidence } = readPlatform(facts);
  const browser = readBrowser(facts, platform);
  return {
    platform,
    platformVersion,
    browser: browser.browser,
    version: browser.version,
    device,
    evidence: [...facts.evidence, ...browser.evidence, ...evidence],
  };
}
