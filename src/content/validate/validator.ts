import type { Issue, IssueCode } from './faq-error.js';

/** Words in both languages that issues are told in. */
export interface Words {
  en: string;
  ja: string;
}

/** Reads values of unknown shape and collects what is wrong with them. */
export class Validator {
  /** What was found wrong so far, in the order of reading. */
  readonly issues: Issue[] = [];

  /** How many of the issues are errors, so that one can tell whether a record had any. */
  errors = 0;

  issue(path: string, code: IssueCode, { en, ja }: Words, severity: Issue['severity'] = 'error'): void {
    if (severity === 'error') this.errors += 1;
    this.issues.push({ path, code, severity, message: en, messageJa: ja });
  }

  expected(
    path: string,
    what: Words,
    value: unknown,
    code: IssueCode = codeFor(value),
    severity: Issue['severity'] = 'error',
  ): void {
    const words = {
      en: `expected ${what.en}, found ${show(value)}`,
      ja: `${what.ja}を書いてください（現在の値：${showInJapanese(value)}）`,
    };
    this.issue(path, code, words, severity);
  }

  record(value: unknown, path: string): Record<string, unknown> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.expected(path, { en: 'an object', ja: 'オブジェクト { … }' }, value);
    return undefined;
  }

  text(value: unknown, path: string): value is string {
    if (typeof value === 'string' && value.trim() !== '') return true;
    const code = typeof value === 'string' ? 'empty' : codeFor(value);
    this.expected(path, { en: 'a text that is not empty', ja: '空でない文字列' }, value, code);
    return false;
  }

  optionalText(value: unknown, path: string): void {
    if (value !== undefined) this.text(value, path);
  }

  optionalBoolean(value: unknown, path: string): void {
    if (value === undefined || typeof value === 'boolean') return;
    this.expected(path, { en: 'true or false', ja: 'true または false ' }, value);
  }

  /** A text that a pattern describes; `what` names it. */
  matching(value: unknown, path: string, test: (text: string) => boolean, what: Words): value is string {
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

  /** An id becomes a part of an address, so it has no white space. */
  id(value: unknown, path: string): value is string {
    if (!this.text(value, path)) return false;
    if (!/\s/.test(value)) return true;
    this.expected(path, { en: 'an id without white space', ja: '空白を含まないID' }, value, 'value');
    return false;
  }

  /** @returns whether it can be used: an id that no other has. */
  newId(value: unknown, path: string, known: Set<string>): value is string {
    const good = this.id(value, path);
    if (typeof value !== 'string') return false;
    if (known.has(value)) {
      this.issue(path, 'duplicate', {
        en: `${show(value)} stands for another one already; ids are unique`,
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
    this.expected(path, { en: 'a list', ja: '配列 [ … ]' }, value);
    return false;
  }

  /** Refuses a list that would show nothing. What is no list is not its concern. */
  notEmpty(value: unknown, path: string): void {
    if (!Array.isArray(value) || value.length > 0) return;
    this.issue(path, 'empty', {
      en: 'expected at least one item, found an empty list',
      ja: '1つ以上の項目を書いてください（現在の値：空の配列）',
    });
  }

  /** Like {@link each}, for a list of records. */
  records(value: unknown, path: string, visit: (record: Record<string, unknown>, path: string) => void): void {
    this.each(value, path, (item, itemPath) => {
      const record = this.record(item, itemPath);
      if (record) visit(record, itemPath);
    });
  }

  /** Those of a list of records that are without error. */
  goodRecords(
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

  /** A day that there is in the calendar. */
  date(value: unknown, path: string): value is string {
    return this.matching(value, path, isDate, { en: 'a day as YYYY-MM-DD', ja: '実在する日付（YYYY-MM-DD）' });
  }

  /** Refuses an id that stands for nothing. */
  reference(id: string, path: string, what: Words): void {
    this.issue(path, 'reference', {
      en: `names ${show(id)}, which no ${what.en} has`,
      ja: `${showInJapanese(id)}という${what.ja}はありません`,
    });
  }

  /**
   * Warns of properties that have no meaning, which most often are misspelt.
   * @param free - whether those that begin with `x-` are the author's own affair
   */
  known(record: Record<string, unknown>, path: string, names: readonly string[], free = false): void {
    for (const name of Object.keys(record)) {
      if (names.includes(name) || (free && name.startsWith('x-'))) continue;
      const near = names.filter((known) => isNear(name, known)).at(0);
      this.issue(
        path === '' ? name : `${path}.${name}`,
        'unknown-property',
        {
          en: `has no meaning here${near === undefined ? '' : `; did you mean ${show(near)}?`}`,
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

/** Whether two names differ by one letter or by two that changed places. */
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
