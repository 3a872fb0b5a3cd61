import type { Language } from '../../content/types/faq.js';
import stringWidth from 'string-width';
import { bothLanguages, inLanguage } from './message.js';
import type { Command, OptionSpecs } from './command.js';
import type { Message } from './message.js';

type Line = readonly [left: string, right: string];

/** Two aligned columns; Japanese letters are twice as wide. */
function columns(lines: readonly Line[]): string {
  const width = Math.max(0, ...lines.map(([left]) => stringWidth(left)));
  return lines
    .map(([left, right]) => `  ${left}${' '.repeat(width - stringWidth(left))}  ${right}`.trimEnd() + '\n')
    .join('');
}

function optionLines(options: OptionSpecs, language: Language): Line[] {
  return Object.entries(options).map(([name, { value, help }]) => [
    value === undefined ? `--${name}` : `--${name} ${inLanguage(value, language)}`,
    help[language],
  ]);
}

const messages = {
  usage: { ja: '使い方：', en: 'Usage: ' },
  optionsHint: { ja: '[オプション]', en: '[options]' },
  operands: { ja: '引数：', en: 'Arguments:' },
  options: { ja: 'オプション：', en: 'Options:' },
  common: { ja: 'どのコマンドにも使えるオプション：', en: 'Common options:' },
  commands: { ja: 'コマンド：', en: 'Commands:' },
  command: { ja: '<コマンド>', en: '<command>' },
  more: {
    ja: 'gmis-widgets <コマンド> --help で、コマンドの使い方を表示します。',
    en: 'Run gmis-widgets <command> --help for the usage of a command.',
  },
  codes: {
    ja: '終了コード：0 正常、1 不備あり、2 使い方の誤り',
    en: 'Exit codes: 0 success, 1 errors found, 2 wrong usage',
  },
} satisfies Record<string, Message>;

const part = (title: Message, language: Language, lines: readonly Line[]): string =>
  lines.length === 0 ? '' : `\n${title[language]}\n${columns(lines)}`;

/** The common options, without those that the command describes itself. */
const withoutOverridden = (common: OptionSpecs, options: OptionSpecs): OptionSpecs =>
  Object.fromEntries(Object.entries(common).filter(([name]) => !Object.hasOwn(options, name)));

/** The output of `gmis-widgets <command> --help`. */
export function commandHelp(name: string, { about, operands, options }: Command, common: OptionSpecs): Message {
  return bothLanguages((language) => {
    const line = ['gmis-widgets', name, ...operands.map((each) => inLanguage(each.name, language))].join(' ');
    return [
      `${messages.usage[language]}${line} ${messages.optionsHint[language]}\n\n${about[language]}\n`,
      part(
        messages.operands,
        language,
        operands.map((each) => [inLanguage(each.name, language), each.help[language]]),
      ),
      part(messages.options, language, optionLines(options, language)),
      part(messages.common, language, optionLines(withoutOverridden(common, options), language)),
    ].join('');
  });
}

/** The output of `gmis-widgets --help`. */
export function overview(commands: Readonly<Record<string, Command>>, common: OptionSpecs): Message {
  return bothLanguages((language) =>
    [
      `${messages.usage[language]}gmis-widgets ${messages.command[language]} ${messages.optionsHint[language]}\n`,
      part(
        messages.commands,
        language,
        Object.entries(commands).map(([name, { summary }]) => [name, summary[language]]),
      ),
      part(messages.common, language, optionLines(common, language)),
      `\n${messages.more[language]}\n${messages.codes[language]}\n`,
    ].join(''),
  );
}
