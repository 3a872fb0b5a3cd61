import { readFileSync } from 'node:fs';
import type { BrowserReleases } from '../../../src/environment/releases.js';
import type { Environment, NavigatorLike, Verdict } from '../../../src/environment/types.js';

/** How something that a navigator gives as a promise behaves. */
type Behaviour = 'rejects' | 'hangs' | 'throws';

export interface Case {
  name: string;
  /** Where the user agent and the values come from. */
  source: string;
  navigator: Record<string, unknown>;
  expected: Pick<Environment, 'platform' | 'browser' | 'device'> &
    Partial<Pick<Environment, 'platformVersion' | 'version'>> & { verdict: Verdict };
}

export const cases = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8')) as Case[];

/** The releases that the cases were written for, so that an update of the data changes no verdict here. */
export const releasesOfCases: BrowserReleases = {
  asOf: '2026-11-12',
  chrome: 157,
  edge: 157,
  firefox: 160,
  firefoxExtendedSupport: 153,
  safari: 27,
};

/** Makes a navigator of a case: `highEntropy` and `brave` become functions that behave as the case says. */
export function navigatorOf({ navigator }: Case): NavigatorLike {
  const made: Record<string, unknown> = { ...navigator };
  const data = navigator.userAgentData;
  if (typeof data === 'object' && data !== null && 'highEntropy' in data) {
    const { highEntropy, ...low } = data as Record<string, unknown>;
    made.userAgentData = { ...low, getHighEntropyValues: behaving(highEntropy) };
  }
  const brave = navigator.brave;
  if (brave === 'true' || brave === 'false') made.brave = { isBrave: behaving(brave === 'true') };
  else if (brave === 'rejects' || brave === 'hangs' || brave === 'throws') made.brave = { isBrave: behaving(brave) };
  return made;
}

function behaving(behaviour: unknown): () => Promise<unknown> {
  switch (behaviour as Behaviour) {
    case 'rejects':
      return () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    case 'hangs':
      return () => new Promise(() => undefined);
    case 'throws':
      return () => {
        throw new TypeError('Illegal invocation');
      };
    default:
      return () => Promise.resolve(behaviour);
  }
}
