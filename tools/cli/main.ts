import { version } from '../../src/entry/version.js';
import type { Language } from '../../src/faq/types.js';
import { InputError, UsageError } from './command.js';
import type { Command, ExitCode, Message, Terminal } from './command.js';
import { render } from './render.js';

/** Every subcommand by its name. */
const commands: Readonly<Record<string, Command>> = { render };

/** What a run of the program touches outside itself. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  write: (text: string) => void;
  writeError: (text: string) => void;
}

/** Runs `gmis-widgets` with arguments. */
export async function main(args: readonly string[], { env, write, writeError }: Surroundings): Promise<ExitCode> {
  const terminal: Terminal = {
    language: preferredLanguage(env),
    write,
    tell: (message) => {
      writeError(`${message[terminal.language]}\n`);
    },
  };
  try {
    return await dispatch(withoutLanguage(args, terminal), terminal);
  } catch (error) {
    terminal.tell(explain(error));
    return error instanceof InputError || !isUsageError(error) ? 1 : 2;
  }
}

async function dispatch(all: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const name = all.at(0);
  const args = all.slice(1);
  if (name === '--version') {
    terminal.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.write(overview[terminal.language]);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new UsageError({
      ja: `「${name}」というコマンドはありません（${Object.keys(commands).join(', ')}）。`,
      en: `There is no command "${name}" (${Object.keys(commands).join(', ')}).`,
    });
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.write(command.help[terminal.language]);
    return 0;
  }
  return command.run(args, terminal);
}

/** The language of the messages: what the person says, else that of the terminal. */
function preferredLanguage(env: Surroundings['env']): Language {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return set?.startsWith('ja') ? 'ja' : 'en';
}

/** Takes `--messages ja` out of the arguments, wherever it stands, and heeds it. */
function withoutLanguage(args: readonly string[], terminal: Terminal): string[] {
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg !== '--messages' && !arg.startsWith('--messages=')) {
      rest.push(arg);
      continue;
    }
    const value = arg === '--messages' ? args[(index += 1)] : arg.slice('--messages='.length);
    if (value !== 'ja' && value !== 'en') {
      throw new UsageError({ ja: '--messages には ja か en を指定してください。', en: '--messages is ja or en.' });
    }
    terminal.language = value;
  }
  return rest;
}

const isUsageError = (error: unknown): boolean =>
  error instanceof UsageError || (error instanceof TypeError && 'code' in error && isParseArgsCode(error.code));

const isParseArgsCode = (code: unknown): boolean => typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_');

function explain(error: unknown): Message {
  if (error instanceof UsageError) return error.said;
  const text = error instanceof Error ? error.message : String(error);
  return isUsageError(error)
    ? { ja: `オプションが正しくありません：${text}`, en: text }
    : { ja: `エラー：${text}`, en: `Error: ${text}` };
}

const list = (language: Language): string =>
  Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary[language]}\n`)
    .join('');

const overview: Message = {
  ja: `使い方：gmis-widgets <コマンド> [オプション]

コマンド：
${list('ja')}
gmis-widgets <コマンド> --help で、コマンドの使い方を表示します。
  --messages ja|en  メッセージの言語（指定がなければ環境変数LANGに従います）
  --version         バージョン
`,
  en: `Usage: gmis-widgets <command> [options]

Commands:
${list('en')}
gmis-widgets <command> --help tells how a command is used.
  --messages ja|en  language of the messages (else that of LANG)
  --version         the version
`,
};
