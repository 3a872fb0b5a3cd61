import type { Signals } from './signals.js';
import type { Device, Evidence, Platform } from './types.js';

/** A detected platform and device, with the evidence. */
export interface PlatformDetection {
  platform: Platform;
  platformVersion: string;
  device: Device;
  evidence: Evidence[];
}

/** Detects the platform: from client hints if available, else from the user agent. */
export function detectPlatform(signals: Signals): PlatformDetection {
  const evidence: Evidence[] = [];
  const platform = findPlatform(signals, evidence);
  return {
    platform,
    platformVersion: findVersion(platform, signals, evidence),
    device: findDevice(platform, signals, evidence),
    evidence,
  };
}

/**
 * Names of platforms in client hints, user agents and `navigator.platform`. The order matters: Windows phones also claim
 * to be Android and iPhone, iPhones to be like a Mac, Android to be Linux, and consoles any of them.
 */
const platforms: readonly [RegExp, Platform][] = [
  [/Nintendo|PlayStation/, 'unknown'],
  [/iPad/, 'ipados'],
  [/\bWin(?:dows|\d)/, 'windows'],
  [/\biP(?:hone|od)|^iOS$/, 'ios'],
  [/\bAndroid\b|\bSilk\//, 'android'],
  [/\bCrOS\b|^Chrom\w+ OS$/, 'chromeos'],
  [/\bmac(?:intosh|intel|_powerpc| ?os)/i, 'macos'],
  [/\bLinux\b/, 'linux'],
];

function findPlatform(signals: Signals, evidence: Evidence[]): Platform {
  const { userAgent } = signals;
  const hinted = look(signals.hintPlatform);
  if (hinted) evidence.push({ source: 'userAgentData.platform', value: signals.hintPlatform, inference: hinted });
  let platform = hinted ?? look(userAgent);
  if (!platform) {
    platform = look(signals.platform);
    if (platform) evidence.push({ source: 'platform', value: signals.platform, inference: platform });
  }
  if (platform === 'ios' && (userAgent + signals.platform).includes('iPad')) return 'ipados';
  if (platform === 'macos' && hinted === undefined) return macOrIPad(signals, evidence);
  if (platform === 'linux' && isAndroidInDisguise(signals)) {
    evidence.push({ source: 'platform', value: signals.platform, inference: 'android' });
    return 'android';
  }
  return platform ?? 'unknown';
}

/**
 * Android claims to be a Linux PC when it requests a desktop page. But `platform` names a processor that PCs do not have,
 * and Samsung Internet does not exist for PCs.
 */
function isAndroidInDisguise({ userAgent, platform, touchPoints }: Signals): boolean {
  if (!/\bLinux x86_64\b/.test(userAgent)) return false;
  return userAgent.includes('SamsungBrowser/') || (touchPoints > 0 && /^Linux (?:arm|aarch)/.test(platform));
}

/**
 * iPads, and iPhones that request a desktop page, claim to be a Mac. But no Mac has a touch screen, and no browser is
 * called Chrome or Firefox on iPads: they are `CriOS` and `FxiOS`.
 */
function macOrIPad(signals: Signals, evidence: Evidence[]): Platform {
  if (/^iP(?:hone|od)/.test(signals.platform)) {
    evidence.push({ source: 'platform', value: signals.platform, inference: 'ios' });
    return 'ios';
  }
  if (signals.touchPoints > 1 && !/\b(?:Chrome|Firefox)\//.test(signals.userAgent)) {
    evidence.push({ source: 'maxTouchPoints', value: String(signals.touchPoints), inference: 'ipados' });
    return 'ipados';
  }
  return /\b(?:CriOS|FxiOS|EdgiOS|OPiOS|OPT|OPX|GSA)\//.test(signals.userAgent) || signals.platform.startsWith('iPad')
    ? 'ipados'
    : 'macos';
}

/** Windows by its internal version. Chromium's hints give 0.1 to 0.3 for 6.1 to 6.3, and 1 to 10 for Windows 10. */
const windowsByNumber: Readonly<Record<string, string>> = {
  '5.1': 'XP',
  '5.2': 'XP',
  '6.0': 'Vista',
  '6.1': '7',
  '6.2': '8',
  '6.3': '8.1',
};

function findVersion(platform: Platform, signals: Signals, evidence: Evidence[]): string {
  const hint = /^\d+(?:\.\d+)*/.exec(signals.hintPlatformVersion)?.[0];
  let version = hint === undefined ? '' : versionByHint(platform, hint);
  if (version === '') version = versionByUserAgent(platform, signals.userAgent);
  if (signals.hintPlatformVersion !== '') {
    const inference = version === '' ? '' : `${platform} ${version}`;
    evidence.push({ source: 'userAgentData.platformVersion', value: signals.hintPlatformVersion, inference });
  }
  return version;
}

function versionByHint(platform: Platform, hint: string): string {
  if (platform !== 'windows') return platform === 'linux' ? '' : hint;
  const major = parseInt(hint, 10);
  if (major >= 13) return '11';
  return major >= 1 ? '10' : own(windowsByNumber, /^0\.[1-3]/.test(hint) ? `6${hint.slice(1, 3)}` : '');
}

function versionByUserAgent(platform: Platform, userAgent: string): string {
  switch (platform) {
    case 'windows': {
      const number = /Windows (?:NT|Phone(?: OS)?) ([\d.]+)/.exec(userAgent)?.[1] ?? '';
      // Windows 11 calls itself NT 10.0 too; it never had the Edge that ended with version 18.
      if (userAgent.includes('Windows Phone')) return number;
      return number === '10.0' && /\bEdge\//.test(userAgent) ? '10' : own(windowsByNumber, number);
    }
    case 'macos': {
      const number = dotted(/Mac OS X (\d+(?:[._]\d+)*)/.exec(userAgent)?.[1]);
      // Browsers have said 10.15 of every later macOS since 2020.
      return number.startsWith('10.15') ? '' : number;
    }
    case 'ios':
    case 'ipados': {
      const number = dotted(/\bOS (\d+(?:_\d+)*) like Mac/.exec(userAgent)?.[1]);
      // WebKit has said 18.6 or 18.7 of every later version since iOS 26.
      return /^18\.[67]$/.test(number) && !userAgent.includes('Version/18.') ? '' : number;
    }
    case 'android':
      // Chromium has said `Android 10; K` of every Android since 2023.
      return /\bAndroid[ -](\d+(?:\.\d+)*)(?![\d.]|; K\))/.exec(userAgent)?.[1] ?? '';
    default:
      return '';
  }
}

/** Televisions and consoles, which are neither a PC nor a phone. */
const otherDevices =
  /\b(?:Xbox|(?:SMART-?|Smart |Google ?|Android |Hbb)TV|NetCast|Web0S|BRAVIA|CrKey|AFT[A-Z]\w*|Nintendo|PlayStation)\b/i;

/** Phones of other platforms, including Japanese feature phones. */
const otherPhones =
  /\b(?:Mobile|Phone)\b|Opera M|UP\.Browser|Symbian|MIDP|webOS\/|WILLCOM|DDIPOCKET|^(?:BlackBerry|DoCoMo|KDDI|SoftBank|Vodafone|J-PHONE)/;

function findDevice(platform: Platform, signals: Signals, evidence: Evidence[]): Device {
  const { userAgent } = signals;
  if (otherDevices.test(userAgent)) return 'unknown';
  switch (platform) {
    case 'windows':
      return /Windows Phone|IEMobile|Windows CE/.test(userAgent) ? 'phone' : 'pc';
    case 'macos':
    case 'chromeos':
      return 'pc';
    case 'ios':
      return 'phone';
    case 'ipados':
      return 'tablet';
    case 'android':
      return phoneOrTablet(signals, evidence);
    case 'linux':
      if (/\bX11\b|\bWayland\b/.test(userAgent) || signals.hintPlatform !== '') return 'pc';
      return rareDevice(userAgent);
    case 'unknown':
      return /\bX11\b/.test(userAgent) ? 'pc' : rareDevice(userAgent);
  }
}

function rareDevice(userAgent: string): Device {
  if (/\btablet\b|\bPlayBook\b|\bTouchPad\b|\bKF[A-Z]{2,}\b/i.test(userAgent)) return 'tablet';
  return otherPhones.test(userAgent) ? 'phone' : 'unknown';
}

function phoneOrTablet(signals: Signals, evidence: Evidence[]): Device {
  const { userAgent, formFactors, mobile } = signals;
  for (const factor of formFactors) {
    const device = factor === 'Tablet' ? 'tablet' : factor === 'Mobile' ? 'phone' : undefined;
    if (device) {
      evidence.push({ source: 'userAgentData.formFactors', value: factor, inference: device });
      return device;
    }
  }
  if (mobile !== undefined) {
    evidence.push({ source: 'userAgentData.mobile', value: String(mobile), inference: mobile ? 'phone' : 'tablet' });
    return mobile ? 'phone' : 'tablet';
  }
  return !/\bSilk\//.test(userAgent) && rareDevice(userAgent) === 'phone' ? 'phone' : 'tablet';
}

function look(name: string): Platform | undefined {
  for (const [pattern, platform] of platforms) if (pattern.test(name)) return platform;
  return undefined;
}

function own(table: Readonly<Record<string, string>>, key: string): string {
  return Object.prototype.hasOwnProperty.call(table, key) ? (table[key] ?? '') : '';
}

function dotted(version: string | undefined): string {
  return (version ?? '').replace(/_/g, '.');
}
