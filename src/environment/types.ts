/** An operating system. An iPad is `ipados` even if it claims to be a Mac; `windows` includes Windows phones. */
export type Platform = 'windows' | 'macos' | 'ios' | 'ipados' | 'android' | 'linux' | 'chromeos' | 'unknown';

/** `other`: known to be none of the named ones, such as Instagram's in-app browser. `unknown`: no signal. */
export type Browser =
  | 'edge'
  | 'chrome'
  | 'firefox'
  | 'safari'
  | 'ie'
  | 'opera'
  | 'brave'
  | 'vivaldi'
  | 'samsung'
  | 'line'
  | 'yahoo'
  | 'other'
  | 'unknown';

/** `pc` includes a Surface and other PCs with a touch screen; `unknown` includes televisions and consoles. */
export type Device = 'pc' | 'phone' | 'tablet' | 'unknown';

/** A signal that the browser exposes, and what was inferred from it. */
export interface Evidence {
  /** Where the signal comes from, e.g. `userAgent`, `userAgentData.platformVersion`, `maxTouchPoints`. */
  source: string;
  /** The value as the browser reports it, at most 300 characters. */
  value: string;
  /** What it means, e.g. `windows 11`; empty if nothing was inferred. */
  inference: string;
}

/** The visitor's environment, as far as the browser exposes it. */
export interface Environment {
  platform: Platform;
  /** `10`, `11`, `8.1` and such for Windows, dotted numbers elsewhere; empty if the browser does not expose it. */
  platformVersion: string;
  browser: Browser;
  /** Dotted numbers, e.g. `157.0.8123.4`; empty if the browser does not expose it. */
  version: string;
  device: Device;
  evidence: Evidence[];
}

/** What `detectEnvironment` reads: `navigator`, or an object of the same shape. Every part may be missing. */
export interface NavigatorLike {
  readonly userAgent?: string;
  readonly userAgentData?: UserAgentDataLike | undefined;
  readonly maxTouchPoints?: number;
  readonly platform?: string;
  readonly vendor?: string;
  readonly brave?: { isBrave?: () => Promise<boolean> } | undefined;
}

/** The part of User-Agent Client Hints that `detectEnvironment` reads. */
export interface UserAgentDataLike {
  readonly brands?: readonly { readonly brand: string; readonly version: string }[];
  readonly mobile?: boolean;
  readonly platform?: string;
  getHighEntropyValues?(hints: string[]): Promise<unknown>;
}

/**
 * `supported`: the table lists it. `outdated`: listed, but too old. `unsupported`: the ministry rules it out.
 * `unlisted`: a PC that the table does not mention, which is not the same as ruled out. `unknown`: not enough is known.
 */
export type Verdict = 'supported' | 'outdated' | 'unsupported' | 'unlisted' | 'unknown';

/** The reason for a verdict: a stable code, and the values that a message needs. */
export type Reason =
  /** The table's cell that lists this browser. */
  | { code: 'listed'; text: string }
  /** The version is the latest one known on `asOf`. */
  | { code: 'latest-as-known'; version: string; latest: number; asOf: string }
  /** The version was released after `asOf`. */
  | { code: 'newer-than-known'; version: string; latest: number; asOf: string }
  /** One release behind, as happens while an update spreads. */
  | { code: 'one-release-behind'; version: string; latest: number; asOf: string }
  /** Two releases behind or more, where the table does not require the latest version. */
  | { code: 'update-advised'; version: string; latest: number; asOf: string }
  /** Two releases behind or more, where the table requires the latest version; an update fixes it. */
  | { code: 'older-than-latest'; version: string; latest: number; asOf: string }
  /** The version is that of Firefox's extended support release, which the table does not name. */
  | { code: 'firefox-extended-support-release'; version: string }
  /** The old Edge, which Microsoft replaced with the current one. */
  | { code: 'edge-legacy'; version: string }
  /** Current browsers no longer support this version of Windows. */
  | { code: 'windows-too-old-for-updates'; platformVersion: string }
  | { code: 'internet-explorer' }
  | { code: 'phone-or-tablet'; device: Device; platform: Platform }
  | { code: 'in-app-browser'; browser: Browser }
  /** What the ministry allows there: applying for a new user. `entry` is the id of the answer that says so. */
  | { code: 'phone-application-possible'; entry: string }
  /** The table lists Edge only for Windows 10, and this is another version. */
  | { code: 'edge-listed-for-windows-10-only'; text: string; platformVersion: string }
  | { code: 'browser-not-listed'; platform: Platform; browser: Browser }
  | { code: 'platform-not-listed'; platform: Platform }
  | { code: 'windows-10-or-11-unknown'; text: string }
  | { code: 'version-unknown'; latest: number; asOf: string }
  | { code: 'browser-unknown' }
  | { code: 'platform-unknown' }
  | { code: 'device-unknown' };

export type ReasonCode = Reason['code'];

/** A verdict with its reasons. */
export interface Judgement {
  verdict: Verdict;
  /** Most important first; never empty. */
  reasons: Reason[];
}
