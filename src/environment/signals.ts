import type { Evidence } from './types.js';

/** What a navigator exposes, without values of unexpected types. */
export interface Signals {
  userAgent: string;
  /** Brands and versions, without the meaningless entries that browsers add. */
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

/** Maximum time to wait for promises of the browser, in milliseconds. */
const timeLimit = 1000;

/** Longer than any real user agent; bounds the cost of hostile ones. In characters. */
const longestUserAgent = 2048;

const hints = ['fullVersionList', 'platformVersion', 'formFactors'];

/** Reads a navigator in which anything may be missing, throw, be late or be wrong. Never rejects. */
export async function readSignals(navigatorLike: unknown): Promise<Signals> {
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

/** A property of any value; `undefined` if there is none or reading it throws. */
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

/** The result of an asynchronous call; `undefined` if it throws, rejects or takes too long. */
function promised(begin: () => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeLimit);
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

/** The entry that browsers add so that nobody relies on the form of the list, e.g. `Not;A=Brand`. */
const meaningless = /^[\W_]*(?:not(?:[\W_]*a[\W_]*brand)?|dummy|placeholder)\b/i;

function readBrands(list: unknown): Signals['brands'] {
  const brands: Signals['brands'] = [];
  for (const item of items(list)) {
    const name = text(get(item, 'brand')).slice(0, 50);
    if (name !== '' && !meaningless.test(name)) {
      brands.push({ name, version: text(get(item, 'version')).slice(0, 50) });
    }
  }
  return brands;
}
