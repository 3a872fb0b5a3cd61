import type { Language } from '../../content/types/faq.js';
import type { Terminal } from './terminal.js';

/** A text for the person at the terminal, in both languages. */
export type Message = Readonly<Record<Language, string>>;

/** `0`: done, nothing to complain of. `1`: what was given is not in order. `2`: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** An option with a value (`string`) or without one (`boolean`). */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What the value is, as help shows it, e.g. `FILE` or `ja|en`; of options with a value alone. */
  readonly value?: Message | string;
  readonly help: Message;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface OperandSpec {
  /** What it is, as help shows it, e.g. `FILE`. */
  readonly name: Message | string;
  readonly help: Message;
}

/** The options of a run: `undefined` or `false` for what was not given. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]['type'] extends 'boolean' ? boolean : string | undefined;
};

/** What a command was given. */
export interface Arguments<Values = Readonly<Record<string, string | boolean | undefined>>> {
  /** As many as the command names. */
  readonly operands: readonly string[];
  readonly options: Values;
}

/** What came of a run: for a person, for a program and for the shell. */
export interface Outcome {
  readonly code: ExitCode;
  /** What a person reads on standard output; a string is the thing asked for itself, in no language of ours. */
  readonly text: Message | string;
  /** What a program reads with `--json`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** One subcommand of `gmis-widgets`. */
export interface Command {
  /** What it does, in a line. */
  readonly summary: Message;
  /** What else to know of it, as `--help` shows it. */
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
  // The arguments are read by these very options, so they have what `run` expects.
  return definition as unknown as Command;
}

/** The language of a text that may be the same in both. */
export const inLanguage = (text: Message | string, language: Language): string =>
  typeof text === 'string' ? text : text[language];

/** One text made of parts, in both languages. */
export function bothLanguages(write: (language: Language) => string): Message {
  return { ja: write('ja'), en: write('en') };
}
