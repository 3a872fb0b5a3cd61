import type { Browser, Device, Environment, Platform, Verdict } from '../../environment/types.js';
import { msg, str } from '../../i18n/msg.js';

/** The name of a browser as its users know it. */
export function browserName(browser: Browser): string {
  switch (browser) {
    case 'edge':
      return 'Microsoft Edge';
    case 'chrome':
      return 'Google Chrome';
    case 'firefox':
      return 'Firefox';
    case 'safari':
      return 'Safari';
    case 'ie':
      return 'Internet Explorer';
    case 'opera':
      return 'Opera';
    case 'brave':
      return 'Brave';
    case 'vivaldi':
      return 'Vivaldi';
    case 'samsung':
      return 'Samsung Internet';
    case 'line':
      return msg('LINEアプリ内のブラウザ');
    case 'yahoo':
      return msg('Yahoo! JAPANアプリ内のブラウザ');
    case 'other':
      return msg('その他のブラウザ');
    case 'unknown':
      return msg('ブラウザは不明');
  }
}

/** The name of a platform as its users know it. */
export function platformName(platform: Platform): string {
  switch (platform) {
    case 'windows':
      return 'Windows';
    case 'macos':
      return 'macOS';
    case 'ios':
      return 'iPhone（iOS）';
    case 'ipados':
      return 'iPad（iPadOS）';
    case 'android':
      return 'Android';
    case 'linux':
      return 'Linux';
    case 'chromeos':
      return 'ChromeOS';
    case 'unknown':
      return msg('OSは不明');
  }
}

/** The environment in a few words, e.g. `Windows 11・Google Chrome 157`. */
export function environmentName({ platform, platformVersion, browser, version }: Environment): string {
  const system = `${platformName(platform)} ${platformVersion}`.trim();
  const program = `${browserName(browser)} ${version.split('.')[0] ?? ''}`.trim();
  return msg(str`${system}・${program}`);
}

/** The verdict in one sentence. */
export function verdictTitle(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return msg('お使いの環境は、G-MISの動作環境に記載されています。');
    case 'outdated':
      return msg('お使いのブラウザは、更新が必要です。');
    case 'unsupported':
      return msg('お使いの環境では、G-MISの報告機能を利用できません。');
    case 'unlisted':
      return msg('お使いの環境は、G-MISの動作環境の表に記載がありません。');
    case 'unknown':
      return msg('お使いの環境を判定できませんでした。');
  }
}

/** The kind of device in one word. */
export function deviceName(device: Device): string {
  switch (device) {
    case 'pc':
      return msg('パソコン');
    case 'phone':
      return msg('スマートフォン');
    case 'tablet':
      return msg('タブレット');
    case 'unknown':
      return msg('不明');
  }
}
