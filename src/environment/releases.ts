import releases from '../../data/browser-releases.json';
import type { GuideBrowser } from '../content/types/faq.js';

/** The newest stable releases on one day, by major version. */
export interface BrowserReleases extends Readonly<Record<GuideBrowser, number>> {
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The newest extended support release of Firefox. */
  readonly firefoxExtendedSupport: number;
}

/** What was known when this package was built; `npm run update:releases` writes it. */
export const knownReleases: BrowserReleases = releases;
