import type { ExitCode } from './command.js';
import type { Message } from './message.js';

/** Ends a command with a message in the user's language. */
class CommandError extends Error {
  readonly text: Message;
  readonly code: ExitCode;

  constructor(text: Message, code: ExitCode) {
    super(text.en);
    this.text = text;
    this.code = code;
  }
}

/** The command line is wrong; ends the command with exit code 2. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';

  constructor(text: Message) {
    super(text, 2);
  }
}

/** A file or its content is wrong; ends the command with exit code 1. */
export class InputError extends CommandError {
  override readonly name = 'InputError';

  constructor(text: Message) {
    super(text, 1);
  }
}

/** The message and the exit code for any error. */
export function explain(error: unknown): { message: Message; code: ExitCode } {
  if (error instanceof CommandError) return { message: error.text, code: error.code };
  const text = error instanceof Error ? error.message : String(error);
  return { message: { ja: `エラー：${text}`, en: `Error: ${text}` }, code: 1 };
}

/** The value of an option that takes one of a few, or its default. */
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
      ? { ja: `--${option} が必要です（${list}）。`, en: `--${option} is required (${list}).` }
      : {
          ja: `--${option} に「${value}」は指定できません（${list}）。`,
          en: `--${option} cannot be "${value}" (${list}).`,
        },
  );
}
