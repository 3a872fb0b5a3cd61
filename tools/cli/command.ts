import type { Language } from '../../src/faq/types.js';

/** A text for the person at the terminal, in both languages. */
export type Message = Readonly<Record<Language, string>>;

/** `0`: done. `1`: what was given is not in order. `2`: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes, and in what language it speaks. */
export interface Terminal {
  language: Language;
  /** What the command was asked for. */
  write: (text: string) => void;
  /** Everything else: a line to the person. */
  tell: (message: Message) => void;
}

/** One subcommand of `gmis-widgets`. */
export interface Command {
  /** What it does, in a line. */
  summary: Message;
  /** How it is used, as `--help` shows it. */
  help: Message;
  run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** The command was not understood; ends it with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly said: Message;

  constructor(said: Message) {
    super(said.en);
    this.said = said;
  }
}

/** What was given is not in order; ends the command with exit code 1. */
export class InputError extends UsageError {}

/** One of the known values of an option, or its default where it is not given. */
export function knownOption<Value extends string>(
  option: string,
  value: string | undefined,
  known: readonly Value[],
  fallback?: Value,
): Value {
  const found = known.find((each) => each === (value ?? fallback));
  if (found !== undefined) return found;
  const list = known.join(', ');
  throw new UsageError(
    value === undefined
      ? { ja: `--${option} が必要です（${list}）。`, en: `--${option} is needed (${list}).` }
      : {
          ja: `--${option} に「${value}」は指定できません（${list}）。`,
          en: `--${option} cannot be "${value}" (${list}).`,
        },
  );
}
