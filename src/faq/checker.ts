import type { Fault } from './faq-error.js';

/** Reads values of unknown shape and collects what is wrong with them. */
export class Checker {
  /** What was found wrong so far, in the order of reading. */
  readonly faults: Fault[] = [];

  fault(path: string, message: string): void {
    this.faults.push({ path, message });
  }

  expected(path: string, what: string, value: unknown): void {
    this.fault(path, `expected ${what}, found ${show(value)}`);
  }

  record(value: unknown, path: string): Record<string, unknown> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.expected(path, 'an object', value);
    return undefined;
  }

  text(value: unknown, path: string): value is string {
    if (typeof value === 'string' && value.trim() !== '') return true;
    this.expected(path, 'a text that is not empty', value);
    return false;
  }

  optionalText(value: unknown, path: string): void {
    if (value !== undefined) this.text(value, path);
  }

  languageTag(value: unknown, path: string): void {
    const known = typeof value === 'string' && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(value);
    if (!known) this.expected(path, 'a language tag such as ja', value);
  }

  /** An id becomes a part of an address, so it has no white space. */
  newId(value: unknown, path: string, known: Set<string>): void {
    if (!this.text(value, path)) return;
    if (/\s/.test(value)) this.expected(path, 'an id without white space', value);
    if (known.has(value)) this.fault(path, `${show(value)} stands for another one already; ids are unique`);
    known.add(value);
  }

  oneOf(value: unknown, path: string, allowed: readonly string[]): void {
    if (!allowed.includes(value as string)) this.expected(path, allowed.join(' or '), value);
  }

  each(value: unknown, path: string, visit: (item: unknown, path: string) => void): void {
    if (!Array.isArray(value)) {
      this.expected(path, 'a list', value);
      return;
    }
    for (let index = 0; index < value.length; index += 1) visit(value[index], `${path}[${index}]`);
  }

  /** Refuses a list that would show nothing. What is no list is not its concern. */
  notEmpty(value: unknown, path: string): void {
    if (Array.isArray(value) && value.length === 0) this.fault(path, 'expected at least one item, found an empty list');
  }

  /** Like {@link each}, for a list of records. */
  records(value: unknown, path: string, visit: (record: Record<string, unknown>, path: string) => void): void {
    this.each(value, path, (item, itemPath) => {
      const record = this.record(item, itemPath);
      if (record) visit(record, itemPath);
    });
  }
}

/** A value in few words, for a message. */
export function show(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return `"${value.slice(0, 40)}"`;
    case 'number':
    case 'boolean':
      return `${typeof value} ${String(value)}`;
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'a list' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
