import type { Facts } from './signals.js';
import type { Browser, Evidence, Platform } from './types.js';

export interface BrowserReading {
  browser: Browser;
  version: string;
  evidence: Evidence[];
}

type Found = Pick<BrowserReading, 'browser' | 'version'>;

/** What names itself in the user agent beside the names of the browsers it is built on. The first that fits counts. */
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
  // Android's web view, inside whatever application.
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

/** Which browser it is: what it names itself by, then its brands, then what the user agent is built like. */
export function readBrowser(facts: Facts, platform: Platform): BrowserReading {
  const evidence: Evidence[] = [];
  const brands = facts.brands.map(({ name, version }) => `${name} ${version}`).join(', ');
  const byBrand = findByBrand(facts);
  if (brands !== '') {
    evidence.push({ source: 'userAgentData.brands', value: brands, inference: byBrand ? words(byBrand) : '' });
  }
  if (facts.isBrave) evidence.push({ source: 'brave.isBrave', value: 'true', inference: 'brave' });

  const byName = findByName(facts.userAgent);
  let found = byName ?? byBrand ?? findByForm(facts.userAgent, platform);
  if (byName && byBrand?.browser === byName.browser && byBrand.version !== '') found = byBrand;
  if (facts.isBrave && found.browser !== 'line' && found.browser !== 'yahoo') found = { ...found, browser: 'brave' };
  if (facts.userAgent !== '') {
    const means = [platform, byBrand && !byName ? '' : words(found)].filter(
      (word) => word !== '' && word !== 'unknown',
    );
    evidence.push({ source: 'userAgent', value: facts.userAgent.slice(0, 300), inference: means.join(' · ') });
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

/** Brands of a browser that is none of the named ones, Chromium itself among them, make it `other`. */
function findByBrand({ brands }: Facts): Found | undefined {
  for (const [pattern, browser] of namedByBrand) {
    for (const { name, version } of brands) if (pattern.test(name)) return { browser, version: trim(version) };
  }
  if (brands.length === 0) return undefined;
  const { version } = brands.filter(({ name }) => name !== 'Chromium').at(0) ?? brands[0];
  return { browser: 'other', version: trim(version) };
}

/** What browsers built on others are made of beside their own name. */
const ownPart =
  /^(?:Mozilla|AppleWebKit|Gecko|Version|Mobile|Safari|Chrome|HeadlessChrome|CriOS|CrMo|FxiOS|Firefox)(?:\/|$)/;

/** Remarks that crawlers and browsers of other names add: an address, or words in brackets where others have none. */
const strangeRemark = /https?:\/\/|like Gecko(?!\)[^(]*$)|Firefox\/\S+ \((?!\s*\.NET)/;

/**
 * The browsers that others are built on: theirs is a user agent without any word more. Another word in it, or a remark,
 * makes it `other`.
 */
function findByForm(userAgent: string, platform: Platform): Found {
  // Twice, for the names of devices such as `Moto G (4)`.
  const words = userAgent.replace(brackets, ' ').replace(brackets, ' ').split(/\s+/);
  const firefox = words.findIndex((word) => /^(?:Firefox|FxiOS)\//.test(word));
  const strange =
    // Linux distributions put themselves before Firefox; what comes after it is another browser.
    words.slice(firefox + 1).some((word) => /[a-z]/i.test(word) && !ownPart.test(word)) ||
    strangeRemark.test(userAgent) ||
    // Programs built on a browser name themselves beside the system; Android's devices have a slash of their own there.
    (platform !== 'android' && /^[^()]+\([^()]*\//.test(userAgent));
  if (strange && /\w\/\d/.test(userAgent)) return { browser: 'other', version: '' };

  if (firefox >= 0) return { browser: 'firefox', version: versionOf(words[firefox]) };
  const chrome = words.filter((word) => /^(?:Chrome|HeadlessChrome|CriOS|CrMo)\//.test(word)).at(0);
  // Android's web view says both.
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
