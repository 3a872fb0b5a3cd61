import type { Evidence } from './types.js';

/** What was read out of a navigator, with everything that is not of the expected kind left out. */
export interface Facts {
  userAgent: string;
  /** Brand and version, without the meaningless entries that browsers mix in. */
  brands: { name: string; version: string }[];
  hintPlatform: string;
  hintPlatformVersion: string;
  mobile: boolean | undefined;
  formFactors: string[];
  touchPoints: number;
  platform: string;
  isBrave: boolean;
  evidence: Evidence[];
}

/** In milliseconds: how long to wait for what a browser gives as a promise. */
const patience = 1000;

/** Longer than any real user agent; a bound keeps hostile ones cheap. */
const longestUserAgent = 2048;

const hints = ['fullVersionList', 'platformVersion', 'formFactors'];

/** Reads a navigator that may lack, refuse, delay or falsify anything. Never rejects. */
export async function readFacts(navigatorLike: unknown): Promise<Facts> {
  const evidence: Evidence[] = [];
  const userAgent = text(get(navigatorLike, 'userAgent')).slice(0, longestUserAgent);
  const data = get(navigatorLike, 'userAgentData');
  const hasHints = (typeof data === 'object' && data !== null) || typeof data === 'function';
  const [high, brave] = await Promise.all([
    hasHints ? promised(() => call(data, 'getHighEntropyValues', [[...hints]])) : undefined,
    promised(() => call(get(navigatorLike, 'brave'), 'isBrave', [])),
  ]);
  if (hasHints && (typeof high !== 'object' || high === null)) {
    evidence.push({ source: 'userAgentData.getHighEntropyValues', value: 'no answer', inference: '' });
  }
  const fullBrands = readBrands(get(high, 'fullVersionList'));
  const mobile = get(data, 'mobile');
  const touchPoints = get(navigatorLike, 'maxTouchPoints');
  return {
    userAgent,
    brands: fullBrands.length > 0 ? fullBrands : readBrands(get(data, 'brands')),
    hintPlatform: text(get(data, 'platform')).slice(0, 50),
    hintPlatformVersion: text(get(high, 'platformVersion')).slice(0, 50),
    mobile: typeof mobile === 'boolean' ? mobile : undefined,
    formFactors: texts(get(high, 'formFactors')),
    touchPoints: typeof touchPoints === 'number' ? touchPoints : 0,
    platform: text(get(navigatorLike, 'platform')).slice(0, 50),
    isBrave: brave === true,
    evidence,
  };
}

/** A property of a value of unknown kind; `undefined` where there is none or reading it throws. */
function get(owner: unknown, key: string | number): unknown {
  try {
    return (owner as Record<string | number, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

function call(owner: unknown, name: string, values: unknown[]): unknown {
  const method = get(owner, name);
  return typeof method === 'function' ? Reflect.apply(method, owner, values) : undefined;
}

/** What a call comes to in the end; `undefined` where it throws, rejects or takes too long. */
function promised(begin: () => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    void (async () => {
      try {
        resolve(await begin());
      } catch {
        resolve(undefined);
      }
      clearTimeout(timer);
    })();
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** No browser lists more than a handful. */
const longestList = 20;

function items(list: unknown): unknown[] {
  const found: unknown[] = [];
  const length = get(list, 'length');
  if (typeof length !== 'number') return found;
  for (let index = 0; index < length && index < longestList; index += 1) found.push(get(list, index));
  return found;
}

function texts(list: unknown): string[] {
  return items(list).map(text);
}

/** The entry that browsers mix in so that nobody relies on the list's form, e.g. `Not;A=Brand`. */
const meaningless = /^[\W_]*(?:not(?:[\W_]*a[\W_]*brand)?|dummy|placeholder)\b/i;

function readBrands(list: unknown): Facts['brands'] {
  const brands: Facts['brands'] = [];
  for (const item of items(list)) {
    const name = text(get(item, 'brand')).slice(0, 50);
    if (name !== '' && !meaningless.test(name)) {
      brands.push({ name, version: text(get(item, 'version')).slice(0, 50) });
    }
  }
  return brands;
}
