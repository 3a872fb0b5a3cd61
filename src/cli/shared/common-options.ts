import type { Language } from '../../content/types/faq.js';
import type { OptionSpecs } from './command.js';

export const languages: readonly Language[] = ['ja', 'en'];

/** The options of every command. */
export const commonOptions = {
  lang: {
    type: 'string',
    value: 'ja|en',
    help: {
      ja: '言語（既定：環境変数LC_ALL、LC_MESSAGES、LANGの言語）',
      en: 'language (default: that of LC_ALL, LC_MESSAGES, LANG)',
    },
  },
  json: {
    type: 'boolean',
    help: { ja: '結果をJSONで書き出します', en: 'writes the result as JSON' },
  },
  help: { type: 'boolean', help: { ja: '使い方を表示します', en: 'tells how it is used' } },
  version: { type: 'boolean', help: { ja: 'バージョンを表示します', en: 'tells the version' } },
} as const satisfies OptionSpecs;
