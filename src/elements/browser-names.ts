import type { Environment } from '../environment/types.js';
import { msg } from './msg.js';

/** A browser's name as its users know it. */
export function browserName(browser: Environment['browser']): string {
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
    case 'unknown':
      return msg('その他のブラウザ');
  }
}
