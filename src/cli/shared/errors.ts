import type { ExitCode, Message } from './command.js';

/** Ends a command with a message in the person's language. */
class CommandError extends Error {
  readonly said: Message;
  readonly code: ExitCode;

  constructor(said: Message, code: ExitCode) {
    super(said.en);
    this.said = said;
    this.code = code;
  }
}

/** The command was not understood; ends it with exit code 2. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';

  constructor(said: Message) {
    super(said, 2);
  }
}

/** What was given is not in order; ends the command with exit code 1. */
export class InputError extends CommandError {
  override readonly name = 'InputError';

  constructor(said: Message) {
    super(said, 1);
  }
}

/** What to say of any error, and how to end. */
export function explain(error: unknown): { said: Message; code: ExitCode } {
  if (error instanceof CommandError) return { said: error.said, code: error.code };
  const text = error instanceof Error ? error.message : String(error);
  return { said: { ja: `エラー：${text}`, en: `Error: ${text}` }, code: 1 };
}

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
