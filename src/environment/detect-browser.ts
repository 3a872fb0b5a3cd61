import type { Signals } from './signals.js';
import type { Browser, Evidence, Platform } from './types.js';

/** A detected browser, with the evidence. */
export interface BrowserDetection {
  browser: Browser;
  version: string;
  evidence: Evidence[];
}

type Found = Pick<BrowserDetection, 'browser' | 'version'>;

/** Names of browsers in user agents, next to those of the browsers that they are based on. The first match counts. */
const named: readonly [RegExp, Browser][] = [
  [/\bLine\/([\d.]*)/i, 'line'],
  [/\bjp\.co\.yahoo\.[\w.]+(?:\/([\d.]+))?|\bYJApp\b(?!.*jp\.co\.yahoo)/, 'yahoo'],
  [/\bGSA\/([\d.]+)/, 'other'],
  [/\bInstagram ([\d.]+)/, 'other'],
  [/\bFBAV\/([\d.]+)|\bFBAN\/|\bFB_IAB\/|\bTwitter\b|\bElectron\/([\d.]+)/, 'other'],
  [/\b(?:Edg|EdgA|EdgiOS|Edge)\/([\d.]+)/, 'edge'],
  [/\b(?:OPR|OPiOS|OPT|OPX|OPRGX|Coast)\/([\d.]+)/, 'opera'],
  [/\bOpera.+\bVersion\/([\d.]+)/, 'opera'],
  [/\bOpera(?: Mini| Mobi)?[/ ]([\d.]+)/, 'opera'],
  [/\bSamsungBrowser\/([\d.]+)/, 'samsung'],
  [/\bVivaldi\/([\d.]+)/, 'vivaldi'],
  [/\bBrave\b(?:\/([\d.]+))?/i, 'brave'],
  [/\bMSIE ([\d.]+)/, 'ie'],
  [/\bTrident\/.*\brv:([\d.]+)/, 'ie'],
  // Android's web view, in any application.
  [/; wv\)/, 'other'],
];

const namedByBrand: readonly [RegExp, Browser][] = [
  [/^Microsoft Edge$/, 'edge'],
  [/^Opera/, 'opera'],
  [/^Brave/, 'brave'],
  [/^Vivaldi/, 'vivaldi'],
  [/^Samsung Internet/, 'samsung'],
  [/^(?:Google Chrome|HeadlessChrome)$/, 'chrome'],
];

/** Detects the browser: by its name in the user agent, then by its brands, then by the form of the user agent. */
export function detectBrowser(signals: Signals, platform: Platform): BrowserDetection {
  const evidence: Evidence[] = [];
  const brands = signals.brands.map(({ name, version }) => `${name} ${version}`).join(', ');
  const byBrand = findByBrand(signals);
  if (brands !== '') {
    evidence.push({ source: 'userAgentData.brands', value: brands, inference: byBrand ? words(byBrand) : '' });
  }
  if (signals.isBrave) evidence.push({ source: 'brave.isBrave', value: 'true', inference: 'brave' });

  const byName = findByName(signals.userAgent);
  let found = byName ?? byBrand ?? findByForm(signals.userAgent, platform);
  if (byName && byBrand?.browser === byName.browser && byBrand.version !== '') found = byBrand;
  if (signals.isBrave && found.browser !== 'line' && found.browser !== 'yahoo') found = { ...found, browser: 'brave' };
  if (signals.userAgent !== '') {
    const inference = [platform, byBrand && !byName ? '' : words(found)].filter(
      (word) => word !== '' && word !== 'unknown',
    );
    evidence.push({ source: 'userAgent', value: signals.userAgent.slice(0, 300), inference: inference.join(' · ') });
  }
  return { ...found, evidence };
}

function words({ browser, version }: Found): string {
  return `${browser} ${version}`.trim();
}

function findByName(userAgent: string): Found | undefined {
  for (const [pattern, browser] of named) {
    const match: (string | undefined)[] | null = pattern.exec(userAgent);
    if (match) return { browser, version: trim(match[1] ?? match[2]) };
  }
  return undefined;
}

/** A browser with unknown brands, including Chromium itself, is `other`. */
function findByBrand({ brands }: Signals): Found | undefined {
  for (const [pattern, browser] of namedByBrand) {
    for (const { name, version } of brands) if (pattern.test(name)) return { browser, version: trim(version) };
  }
  if (brands.length === 0) return undefined;
  const { version } = brands.filter(({ name }) => name !== 'Chromium').at(0) ?? brands[0];
  return { browser: 'other', version: trim(version) };
}

/** The products that appear in user agents of the major browsers. */
const standardProduct =
  /^(?:Mozilla|AppleWebKit|Gecko|Version|Mobile|Safari|Chrome|HeadlessChrome|CriOS|CrMo|FxiOS|Firefox)(?:\/|$)/;

/** Comments that crawlers and unknown browsers add: a URL, or brackets where other browsers have none. */
const unusualComment = /https?:\/\/|like Gecko(?!\)[^(]*$)|Firefox\/\S+ \((?!\s*\.NET)/;

/**
 * Detects the browsers that others are based on: their user agents contain nothing else. Another word or comment means
 * `other`.
 */
function findByForm(userAgent: string, platform: Platform): Found {
  // Twice, for nested brackets as in the device name `Moto G (4)`.
  const words = userAgent.replace(brackets, ' ').replace(brackets, ' ').split(/\s+/);
  const firefox = words.findIndex((word) => /^(?:Firefox|FxiOS)\//.test(word));
  const isOther =
    // Linux distributions add themselves before Firefox; a word after it is another browser.
    words.slice(firefox + 1).some((word) => /[a-z]/i.test(word) && !standardProduct.test(word)) ||
    unusualComment.test(userAgent) ||
    // Programs based on a browser add themselves to the system's comment; names of Android devices may contain a slash.
    (platform !== 'android' && /^[^()]+\([^()]*\//.test(userAgent));
  if (isOther && /\w\/\d/.test(userAgent)) return { browser: 'other', version: '' };

  if (firefox >= 0) return { browser: 'firefox', version: versionOf(words[firefox]) };
  const chrome = words.filter((word) => /^(?:Chrome|HeadlessChrome|CriOS|CrMo)\//.test(word)).at(0);
  // Android's web view has both `Chrome` and `Version`.
  const version = words.filter((word) => word.startsWith('Version/')).at(0);
  if (chrome !== undefined && !(version !== undefined && platform === 'android')) {
    return { browser: 'chrome', version: versionOf(chrome) };
  }
  const apple = platform === 'macos' || platform === 'ios' || platform === 'ipados' || platform === 'windows';
  if (version !== undefined && apple && /\bSafari\//.test(userAgent)) {
    return { browser: 'safari', version: versionOf(version) };
  }
  return { browser: (version ?? /AppleWebKit\//.exec(userAgent)) ? 'other' : 'unknown', version: '' };
}

const brackets = /\([^()]*\)/g;

function versionOf(product: string | undefined): string {
  return trim(product?.slice(product.indexOf('/') + 1));
}

function trim(version: string | undefined): string {
  return /^\d+(?:\.\d+)*/.exec(version ?? '')?.[0] ?? '';
}
