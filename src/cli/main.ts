import { version } from '../util/version.js';
import type { Language } from '../content/types/faq.js';
import { commands } from './commands/all-commands.js';
import { peekOption, readArguments, splitCommand } from './shared/arguments.js';
import { inLanguage } from './shared/message.js';
import type { ExitCode, Outcome } from './shared/command.js';
import type { Message } from './shared/message.js';
import { commonOptions, languages } from './shared/common-options.js';
import { UsageError, explain, knownOption } from './shared/errors.js';
import { commandHelp, overview } from './shared/help.js';
import { openTerminal, terminalLanguage } from './shared/terminal.js';
import type { ProgramIO, Terminal } from './shared/terminal.js';

/** Runs `gmis-widgets` with the arguments of a command line. */
export async function main(args: readonly string[], io: ProgramIO): Promise<ExitCode> {
  const asJson = peekOption(args, commonOptions, 'json') === true;
  let terminal = openTerminal(io, terminalLanguage(io.env));
  try {
    terminal = openTerminal(io, languageOf(args, terminal.language));
    const { code, text, json } = await dispatch(args, terminal);
    terminal.clear();
    io.write(asJson ? toJson({ ok: code === 0, ...json }) : inLanguage(text, terminal.language));
    return code;
  } catch (error) {
    const { message, code } = explain(error);
    terminal.print(message);
    if (asJson) io.write(toJson({ ok: false, error: message }));
    return code;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const { name, rest } = splitCommand(args, commonOptions);
  if (name === undefined) {
    const { options } = readArguments(rest, commonOptions, []);
    if (options.version === true) return { code: 0, text: `${version}\n`, json: { version } };
    const help = overview(commands, commonOptions);
    if (options.help === true) return helpOutcome(help);
    throw new UsageError({ ja: help.ja.trimEnd(), en: help.en.trimEnd() });
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const known = Object.keys(commands).join(', ');
  if (!command) {
    throw new UsageError({
      ja: `「${name}」というコマンドはありません（${known}）。`,
      en: `There is no command "${name}" (${known}).`,
    });
  }
  if (peekOption(rest, commonOptions, 'help') === true) return helpOutcome(commandHelp(name, command, commonOptions));
  return command.run(readArguments(rest, { ...commonOptions, ...command.options }, command.operands), terminal);
}

const helpOutcome = (text: Message): Outcome => ({ code: 0, text, json: { help: text } });

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The value of `--lang`, or else the language of the terminal. */
function languageOf(args: readonly string[], fallback: Language): Language {
  const asked = peekOption(args, commonOptions, 'lang');
  if (asked === true)
    throw new UsageError({ ja: '--lang に値が必要です（ja, en）。', en: '--lang needs a value (ja, en).' });
  return knownOption('lang', asked === false ? undefined : asked, languages, fallback);
}
