import { parseArgs } from 'node:util';
import type { Arguments, OperandSpec, OptionSpec, OptionSpecs } from './command.js';
import { inLanguage } from './message.js';
import { UsageError } from './errors.js';

type Tokens = NonNullable<ReturnType<typeof tokensOf>['tokens']>;

/** Reads leniently: we report what is wrong ourselves, in the user's language. */
function tokensOf(args: readonly string[], options: OptionSpecs) {
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.keys(options).map((name) => [name, { type: specOf(options, name)?.type ?? 'boolean' }]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
}

const specOf = (options: OptionSpecs, name: string): OptionSpec | undefined =>
  Object.hasOwn(options, name) ? options[name] : undefined;

/** Separates the name of the command from the other arguments; options may come before it. */
export function splitCommand(
  args: readonly string[],
  common: OptionSpecs,
): { name: string | undefined; rest: readonly string[] } {
  const first = tokensOf(args, common).tokens.find(({ kind }) => kind === 'positional');
  if (first?.kind !== 'positional') return { name: undefined, rest: args };
  return { name: first.value, rest: args.filter((_, index) => index !== first.index) };
}

/** The value of a common option, read before the other arguments are checked. */
export function peekOption(args: readonly string[], common: OptionSpecs, name: string): string | boolean | undefined {
  const value = tokensOf(args, common).values[name];
  return Array.isArray(value) ? undefined : value;
}

/**
 * The arguments of a command.
 * @throws {UsageError} naming the first option or operand that is unknown, missing or too many.
 */
export function readArguments(
  args: readonly string[],
  options: OptionSpecs,
  operands: readonly OperandSpec[],
): Arguments {
  const { tokens, positionals } = tokensOf(args, options);
  for (const token of tokens) if (token.kind === 'option') checkOption(token, options);
  const extra = positionals.at(operands.length);
  if (extra !== undefined) {
    throw new UsageError({ ja: `「${extra}」は余分です。`, en: `"${extra}" is one argument too many.` });
  }
  const missing = operands.at(positionals.length);
  if (missing !== undefined) {
    throw new UsageError({
      ja: `${inLanguage(missing.name, 'ja')} を指定してください。`,
      en: `${inLanguage(missing.name, 'en')} is required.`,
    });
  }
  return { operands: positionals, options: valuesOf(tokens, options) };
}

function checkOption(token: Tokens[number] & { kind: 'option' }, options: OptionSpecs): void {
  const { name, rawName, value } = token;
  const spec = specOf(options, name);
  if (!spec) {
    const known = Object.keys(options).map((each) => `--${each}`);
    throw new UsageError({
      ja: `オプション ${rawName} はありません（${known.join(', ')}）。`,
      en: `There is no option ${rawName} (${known.join(', ')}).`,
    });
  }
  if (spec.type === 'boolean' && value !== undefined) {
    throw new UsageError({ ja: `${rawName} は値を取りません。`, en: `${rawName} takes no value.` });
  }
  if (spec.type === 'string' && (value === undefined || value === '')) {
    throw new UsageError({ ja: `${rawName} に値が必要です。`, en: `${rawName} needs a value.` });
  }
}

function valuesOf(tokens: Tokens, options: OptionSpecs): Arguments['options'] {
  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, { type }] of Object.entries(options)) values[name] = type === 'boolean' ? false : undefined;
  for (const token of tokens) if (token.kind === 'option') values[token.name] = token.value ?? true;
  return values;
}
