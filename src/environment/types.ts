/** What a browser runs on. An iPad is `ipados`, whatever it calls itself; `windows` includes the old Windows phones. */
export type Platform = 'windows' | 'macos' | 'ios' | 'ipados' | 'android' | 'linux' | 'chromeos' | 'unknown';

/** `other`: known to be none of the named ones, such as Instagram's own browser; `unknown`: nothing to go by. */
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

/** `pc` includes a Surface and other PCs with a touch screen; `unknown` also stands for a television or a console. */
export type Device = 'pc' | 'phone' | 'tablet' | 'unknown';

/** One fact that the browser gave, and what was concluded from it. */
export interface Evidence {
  /** Where the fact original, e.g. `userAgent`, `userAgentData.platformVersion`, `maxTouchPoints`. */
  source: string;
  /** The fact as the browser gave it, at most 300 characters. */
  value: string;
  /** The conclusion, e.g. `windows 11`; empty where the fact told nothing. */
  inference: string;
}

/** Where a page is being read, as far as its browser tells. */
export interface Environment {
  platform: Platform;
  /** `10`, `11`, `8.1` and such for Windows, dotted numbers elsewhere; empty: the browser does not tell. */
  platformVersion: string;
  browser: Browser;
  /** Dotted numbers, e.g. `157.0.8123.4`; empty: the browser does not tell. */
  version: string;
  device: Device;
  evidence: Evidence[];
}

/** What {@link detectEnvironment} reads: `navigator`, or anything shaped like it. Every part may be missing. */
export interface NavigatorLike {
  readonly userAgent?: string;
  readonly userAgentData?: UserAgentDataLike | undefined;
  readonly maxTouchPoints?: number;
  readonly platform?: string;
  readonly vendor?: string;
  readonly brave?: { isBrave?: () => Promise<boolean> } | undefined;
}

/** The part of User-Agent Client Hints that is read. */
export interface UserAgentDataLike {
  readonly brands?: readonly { readonly brand: string; readonly version: string }[];
  readonly mobile?: boolean;
  readonly platform?: string;
  getHighEntropyValues?(hints: string[]): Promise<unknown>;
}

/**
 * `supported`: the table lists it. `outdated`: listed, but too old. `unsupported`: the ministry rules it out.
 * `unlisted`: a PC that the table does not name, which is not the same as ruled out. `unknown`: cannot be told.
 */
export type Verdict = 'supported' | 'outdated' | 'unsupported' | 'unlisted' | 'unknown';

/** Why a verdict was given: a stable code to word, and what the words need. */
export type Reason =
  /** The table's cell that lists this browser. */
  | { code: 'listed'; text: string }
  /** The version is the newest that was known on the day `asOf`. */
  | { code: 'latest-as-known'; version: string; latest: number; asOf: string }
  /** The version came out after the day `asOf`. */
  | { code: 'newer-than-known'; version: string; latest: number; asOf: string }
  /** One release behind, as happens while an update spreads. */
  | { code: 'one-release-behind'; version: string; latest: number; asOf: string }
  /** Two releases behind or more, where the table does not demand the newest. */
  | { code: 'update-advised'; version: string; latest: number; asOf: string }
  /** Two releases behind or more, where the table demands the newest; an update cures it. */
  | { code: 'older-than-latest'; version: string; latest: number; asOf: string }
  /** The version is that of Firefox's extended support release, which the table does not name. */
  | { code: 'firefox-extended-support-release'; version: string }
  /** The old Edge, which Microsoft replaced by today's. */
  | { code: 'edge-legacy'; version: string }
  /** Today's browsers no longer come out for this Windows. */
  | { code: 'windows-too-old-for-updates'; platformVersion: string }
  | { code: 'internet-explorer' }
  | { code: 'phone-or-tablet'; device: Device; platform: Platform }
  | { code: 'in-app-browser'; browser: Browser }
  /** What the ministry does allow there: applying for a new user; `entry` is the answer that says so. */
  | { code: 'phone-application-possible'; entry: string }
  /** The table lists Edge for one Windows alone, and this is another. */
  | { code: 'edge-listed-for-windows-10-only'; text: string; platformVersion: string }
  | { code: 'browser-not-listed'; platform: Platform; browser: Browser }
  | { code: 'platform-not-listed'; platform: Platform }
  | { code: 'windows-10-or-11-unknown'; text: string }
  | { code: 'version-unknown'; latest: number; asOf: string }
  | { code: 'browser-unknown' }
  | { code: 'platform-unknown' }
  | { code: 'device-unknown' };

export type ReasonCode = Reason['code'];

export interface Judgement {
  verdict: Verdict;
  /** The weightiest first; never empty. */
  reasons: Reason[];
}
