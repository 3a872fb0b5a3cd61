export interface Environment {
  platform: 'windows' | 'macos' | 'ios' | 'ipados' | 'android' | 'linux' | 'chromeos' | 'unknown';
  platformVersion: string;
  browser:
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
  version: string;
  device: 'pc' | 'phone' | 'tablet' | 'unknown';
  evidence: unknown[];
}
export interface Judgement {
  verdict: 'supported' | 'outdated' | 'unsupported' | 'unlisted' | 'unknown';
  reasons: { code: string }[];
}
