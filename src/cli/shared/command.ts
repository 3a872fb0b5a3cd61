import type { Message } from './message.js';
import type { Terminal } from './terminal.js';

/** `0`: success. `1`: a file or its content is wrong. `2`: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** An option with a value (`string`) or without one (`boolean`). */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What the help shows for the value, e.g. `FILE` or `ja|en`; only for options with a value. */
  readonly value?: Message | string;
  readonly help: Message;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface OperandSpec {
  /** What the help shows for it, e.g. `FILE`. */
  readonly name: Message | string;
  readonly help: Message;
}

/** The options of a run: `undefined` or `false` for those that were not given. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]['type'] extends 'boolean' ? boolean : string | undefined;
};

/** The arguments of a run. */
export interface Arguments<Values = Readonly<Record<string, string | boolean | undefined>>> {
  /** As many as the command defines. */
  readonly operands: readonly string[];
  readonly options: Values;
}

/** The result of a run: for a person, for a program and for the shell. */
export interface Outcome {
  readonly code: ExitCode;
  /** What a person reads on standard output; a string is the output itself, such as HTML, and has no translation. */
  readonly text: Message | string;
  /** What a program reads with `--json`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** One subcommand of `gmis-widgets`. */
export interface Command {
  /** What it does, in one line. */
  readonly summary: Message;
  /** What else to know, as `--help` shows it. */
  readonly about: Message;
  readonly operands: readonly OperandSpec[];
  readonly options: OptionSpecs;
  readonly run: (given: Arguments, terminal: Terminal) => Promise<Outcome> | Outcome;
}

/** A command whose `run` knows its options by name. */
export function defineCommand<const Specs extends OptionSpecs>(
  definition: Omit<Command, 'options' | 'run'> & {
    readonly options: Specs;
    readonly run: (given: Arguments<OptionValues<Specs>>, terminal: Terminal) => Promise<Outcome> | Outcome;
  },
): Command {
  // The arguments are read with these options, so they have the types that `run` expects.
  return definition as unknown as Command;
}
