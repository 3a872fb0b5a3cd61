import releases from '../../data/browser-releases.json';
import type { GuideBrowser } from '../content/types/faq.js';

/** The latest stable releases on one day, as major versions. */
export interface BrowserReleases extends Readonly<Record<GuideBrowser, number>> {
  /** The date, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The latest extended support release of Firefox. */
  readonly firefoxExtendedSupport: number;
}

/** The releases known when this package was built; updated by `npm run update:releases`. */
export const knownReleases: BrowserReleases = releases;
