import type { Language } from '../../content/types/faq.js';
import stringWidth from 'string-width';
import { bothLanguages, inLanguage } from './command.js';
import type { Command, Message, OptionSpecs } from './command.js';

type Line = readonly [left: string, right: string];

/** Two columns, the right one aligned whatever script the left one is in. */
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

const words = {
  usage: { ja: '使い方：', en: 'Usage: ' },
  options: { ja: '[オプション]', en: '[options]' },
  operands: { ja: '引数：', en: 'Arguments:' },
  own: { ja: 'オプション：', en: 'Options:' },
  common: { ja: 'どのコマンドにも使えるオプション：', en: 'Options of every command:' },
  commands: { ja: 'コマンド：', en: 'Commands:' },
  command: { ja: '<コマンド>', en: '<command>' },
  more: {
    ja: 'gmis-widgets <コマンド> --help で、コマンドの使い方を表示します。',
    en: 'gmis-widgets <command> --help tells how a command is used.',
  },
  codes: {
    ja: '終了コード：0 正常、1 不備あり、2 使い方の誤り',
    en: 'Exit codes: 0 in order, 1 issues found, 2 not understood',
  },
} satisfies Record<string, Message>;

const part = (title: Message, language: Language, lines: readonly Line[]): string =>
  lines.length === 0 ? '' : `\n${title[language]}\n${columns(lines)}`;

/** The options of every command but those that a command explains itself. */
const withoutOwn = (common: OptionSpecs, own: OptionSpecs): OptionSpecs =>
  Object.fromEntries(Object.entries(common).filter(([name]) => !Object.hasOwn(own, name)));

/** What `gmis-widgets <command> --help` says. */
export function commandHelp(name: string, { about, operands, options }: Command, common: OptionSpecs): Message {
  return bothLanguages((language) => {
    const line = ['gmis-widgets', name, ...operands.map((each) => inLanguage(each.name, language))].join(' ');
    return [
      `${words.usage[language]}${line} ${words.options[language]}\n\n${about[language]}\n`,
      part(
        words.operands,
        language,
        operands.map((each) => [inLanguage(each.name, language), each.help[language]]),
      ),
      part(words.own, language, optionLines(options, language)),
      part(words.common, language, optionLines(withoutOwn(common, options), language)),
    ].join('');
  });
}

/** What `gmis-widgets --help` says. */
export function overview(commands: Readonly<Record<string, Command>>, common: OptionSpecs): Message {
  return bothLanguages((language) =>
    [
      `${words.usage[language]}gmis-widgets ${words.command[language]} ${words.options[language]}\n`,
      part(
        words.commands,
        language,
        Object.entries(commands).map(([name, { summary }]) => [name, summary[language]]),
      ),
      part(words.common, language, optionLines(common, language)),
      `\n${words.more[language]}\n${words.codes[language]}\n`,
    ].join(''),
  );
}
