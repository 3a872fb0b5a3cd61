import type { Issue, IssueCode } from './faq-error.js';

/** The message of an issue in both languages. */
export interface Messages {
  en: string;
  ja: string;
}

/**
 * Checks values of unknown shape and collects issues. Each method takes a value and its JSON path, and reports an issue if
 * the value is not what the method is named for.
 */
export class Validator {
  /** The issues found so far, in the order of reading. */
  readonly issues: Issue[] = [];

  /** The number of issues that are errors. Compare it before and after a record to see whether the record has any. */
  errors = 0;

  /** Adds an issue. Default severity: `error`. */
  report(path: string, code: IssueCode, { en, ja }: Messages, severity: Issue['severity'] = 'error'): void {
    if (severity === 'error') this.errors += 1;
    this.issues.push({ path, code, severity, message: en, messageJa: ja });
  }

  /** Reports that something else was expected than the value. */
  expected(
    path: string,
    what: Messages,
    value: unknown,
    code: IssueCode = codeFor(value),
    severity: Issue['severity'] = 'error',
  ): void {
    const messages = {
      en: `expected ${what.en}, found ${show(value)}`,
      ja: `${what.ja}を書いてください（現在の値：${showInJapanese(value)}）`,
    };
    this.report(path, code, messages, severity);
  }

  record(value: unknown, path: string): Record<string, unknown> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.expected(path, { en: 'an object', ja: 'オブジェクト { … }' }, value);
    return undefined;
  }

  text(value: unknown, path: string): value is string {
    if (typeof value === 'string' && value.trim() !== '') return true;
    const code = typeof value === 'string' ? 'empty' : codeFor(value);
    this.expected(path, { en: 'a non-empty string', ja: '空でない文字列' }, value, code);
    return false;
  }

  optionalText(value: unknown, path: string): void {
    if (value !== undefined) this.text(value, path);
  }

  optionalBoolean(value: unknown, path: string): void {
    if (value === undefined || typeof value === 'boolean') return;
    this.expected(path, { en: 'true or false', ja: 'true または false ' }, value);
  }

  /** A string that passes a test. @param what - how to describe it in the message. */
  matching(value: unknown, path: string, test: (text: string) => boolean, what: Messages): value is string {
    if (typeof value === 'string' && test(value)) return true;
    this.expected(path, what, value, typeof value === 'string' ? 'value' : codeFor(value));
    return false;
  }

  languageTag(value: unknown, path: string): value is string {
    return this.matching(value, path, (text) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(text), {
      en: 'a language tag such as ja',
      ja: '言語タグ（ja など）',
    });
  }

  /** An id. It becomes part of a URL, so it contains no white space. */
  id(value: unknown, path: string): value is string {
    if (!this.text(value, path)) return false;
    if (!/\s/.test(value)) return true;
    this.expected(path, { en: 'an id without white space', ja: '空白を含まないID' }, value, 'value');
    return false;
  }

  /** An id that is not in `known`, to which it is added. @returns Whether the id is valid and unique. */
  newId(value: unknown, path: string, known: Set<string>): value is string {
    const good = this.id(value, path);
    if (typeof value !== 'string') return false;
    if (known.has(value)) {
      this.report(path, 'duplicate', {
        en: `${show(value)} is already used; ids must be unique`,
        ja: `${showInJapanese(value)}は、ほかですでに使われています。IDは重ならないようにしてください`,
      });
      return false;
    }
    known.add(value);
    return good;
  }

  oneOf(value: unknown, path: string, allowed: readonly string[]): void {
    if (allowed.includes(value as string)) return;
    const what = { en: allowed.join(' or '), ja: `${allowed.join('、')} のいずれか` };
    this.expected(path, what, value, typeof value === 'string' ? 'value' : codeFor(value));
  }

  each(value: unknown, path: string, visit: (item: unknown, path: string) => void): void {
    if (!this.list(value, path)) return;
    for (let index = 0; index < value.length; index += 1) visit(value[index], `${path}[${index}]`);
  }

  list(value: unknown, path: string): value is unknown[] {
    if (Array.isArray(value)) return true;
    this.expected(path, { en: 'an array', ja: '配列 [ … ]' }, value);
    return false;
  }

  /** Reports an empty list. Ignores values that are not lists. */
  notEmpty(value: unknown, path: string): void {
    if (!Array.isArray(value) || value.length > 0) return;
    this.report(path, 'empty', {
      en: 'expected at least one item, found an empty array',
      ja: '1つ以上の項目を書いてください（現在の値：空の配列）',
    });
  }

  /** Like {@link each}, for a list of objects. */
  records(value: unknown, path: string, visit: (record: Record<string, unknown>, path: string) => void): void {
    this.each(value, path, (item, itemPath) => {
      const record = this.record(item, itemPath);
      if (record) visit(record, itemPath);
    });
  }

  /** The objects of a list that have no errors, or what `read` replaced them with. */
  validRecords(
    value: unknown,
    path: string,
    read: (record: Record<string, unknown>, path: string) => Record<string, unknown> | undefined,
  ): Record<string, unknown>[] {
    const good: Record<string, unknown>[] = [];
    this.records(value, path, (record, recordPath) => {
      const before = this.errors;
      const result = read(record, recordPath);
      if (result && (this.errors === before || result !== record)) good.push(result);
    });
    return good;
  }

  /** A date that exists in the calendar. */
  date(value: unknown, path: string): value is string {
    return this.matching(value, path, isDate, { en: 'a date as YYYY-MM-DD', ja: '実在する日付（YYYY-MM-DD）' });
  }

  /** Reports an id that refers to nothing. @param what - what it should refer to. */
  reportUnknown(id: string, path: string, what: Messages): void {
    this.report(path, 'reference', {
      en: `refers to an unknown ${what.en}: ${show(id)}`,
      ja: `${showInJapanese(id)}という${what.ja}はありません`,
    });
  }

  /**
   * Warns of unknown properties, which are usually misspelled.
   * @param free - whether properties that begin with `x-` are allowed. Default: `false`.
   */
  known(record: Record<string, unknown>, path: string, names: readonly string[], free = false): void {
    for (const name of Object.keys(record)) {
      if (names.includes(name) || (free && name.startsWith('x-'))) continue;
      const near = names.filter((known) => isNear(name, known)).at(0);
      this.report(
        path === '' ? name : `${path}.${name}`,
        'unknown-property',
        {
          en: `is not a known property${near === undefined ? '' : `; did you mean ${show(near)}?`}`,
          ja: `この項目は使われません${near === undefined ? '' : `。「${near}」の間違いではありませんか`}`,
        },
        'warning',
      );
    }
  }
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const codeFor = (value: unknown): IssueCode => (value === undefined ? 'missing' : 'type');

/** Whether two names differ by one letter or by two that are swapped. */
function isNear(name: string, known: string): boolean {
  const normalized = name.toLowerCase();
  const other = known.toLowerCase();
  if (Math.abs(normalized.length - other.length) > 1) return false;
  let start = 0;
  while (start < normalized.length && normalized[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(normalized.length, other.length) - start && normalized.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const left = normalized.slice(start, normalized.length - end);
  const right = other.slice(start, other.length - end);
  return (left.length < 2 && right.length < 2) || (left.length === 2 && left[1] + left[0] === right);
}

/** A short description of a value, for a message. */
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
      return Array.isArray(value) ? 'an array' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/** {@link show} in Japanese. */
export function showInJapanese(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'なし';
    case 'string':
      return `「${value.slice(0, 40)}」`;
    case 'number':
      return `数値 ${value}`;
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? '配列' : 'オブジェクト';
    default:
      return typeof value === 'boolean' ? String(value) : typeof value;
  }
}
