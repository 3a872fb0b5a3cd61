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
      en: 'language (default: from LC_ALL, LC_MESSAGES, LANG)',
    },
  },
  json: {
    type: 'boolean',
    help: { ja: '結果をJSONで書き出します', en: 'print the result as JSON' },
  },
  help: { type: 'boolean', help: { ja: '使い方を表示します', en: 'show this help' } },
  version: { type: 'boolean', help: { ja: 'バージョンを表示します', en: 'show the version' } },
} as const satisfies OptionSpecs;
