import { readSignals } from './signals.js';
import { detectBrowser } from './detect-browser.js';
import { detectPlatform } from './detect-platform.js';
import type { Environment, NavigatorLike } from './types.js';

/**
 * Detects platform, browser and device from the signals that a browser exposes.
 * @param navigatorLike - `navigator`, or an object of the same shape. Values that are missing, throw, take longer than a
 *   second or have the wrong type are ignored.
 * @returns A promise that never rejects. What cannot be detected is `unknown`, or an empty version.
 */
export async function detectEnvironment(navigatorLike: NavigatorLike): Promise<Environment> {
  const signals = await readSignals(navigatorLike);
  const { platform, platformVersion, device, evidence } = detectPlatform(signals);
  const browser = detectBrowser(signals, platform);
  return {
    platform,
    platformVersion,
    browser: browser.browser,
    version: browser.version,
    device,
    evidence: [...signals.evidence, ...browser.evidence, ...evidence],
  };
}
