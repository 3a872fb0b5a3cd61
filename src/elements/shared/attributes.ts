import { warnOnce } from '../../util/warn-once.js';

/** Resets string properties of an element that a removed attribute, or a framework without a value, has set to `null`. */
export function restoreTexts<Name extends string>(
  element: Partial<Record<NoInfer<Name>, string | null>>,
  defaults: Readonly<Record<Name, string>>,
): void {
  for (const name in defaults) element[name] ??= defaults[name];
}

/** The heading level that an attribute gives, or the default if it gives no valid one. */
export function headingLevelOr(fallback: number, value: number | string | null | undefined, tag: string): number {
  if (value == null) return fallback;
  const level = Number(value);
  if (Number.isInteger(level) && level >= 2 && level <= 6) return level;
  warnOnce(`<${tag} heading-level="${String(value)}"> is not a whole number from 2 to 6; ${fallback} is used`);
  return fallback;
}

/** The value of an attribute if it is a known one, else the default. */
export function knownOr<Value extends string>(
  fallback: Value,
  value: string,
  known: readonly Value[],
  attribute: string,
): Value {
  const found = known.filter((each) => each === value).at(0);
  if (found !== undefined) return found;
  warnOnce(`${attribute}="${value}" is not known; "${fallback}" is used (known: ${known.join(', ')})`);
  return fallback;
}
