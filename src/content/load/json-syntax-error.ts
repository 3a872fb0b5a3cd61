import type { Messages } from '../validate/validator.js';

/** Where a text stops being valid JSON. */
export interface JsonSyntaxError {
  /** Starts at 1. */
  line: number;
  /** Starts at 1, in UTF-16 code units. */
  column: number;
  expected: Messages;
}

const expectations = {
  value: { en: 'a value', ja: '値' },
  key: { en: 'a property name in double quotes', ja: '二重引用符 " で囲んだ項目名' },
  keyAfterComma: {
    en: 'a property name in double quotes (no comma after the last property)',
    ja: '二重引用符 " で囲んだ項目名（最後の項目の後ろにカンマは付けません）',
  },
  valueAfterComma: {
    en: 'a value (no comma after the last value)',
    ja: '値（最後の値の後ろにカンマは付けません）',
  },
  colon: { en: 'a colon', ja: 'コロン :' },
  objectEnd: { en: 'a comma or }', ja: 'カンマ , または }' },
  listEnd: { en: 'a comma or ]', ja: 'カンマ , または ]' },
  end: { en: 'the end of the file', ja: 'ファイルの終わり' },
  quote: { en: 'a closing quote before the line ends', ja: '行が終わる前の、閉じる二重引用符 "' },
  escape: { en: 'a valid escape after \\', ja: '\\ の後の正しいエスケープ文字' },
} as const;

type Expectation = keyof typeof expectations;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
const space = /[ \t\n\r]*/y;
/** Everything except control characters, the quote and the backslash. */
const plain = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Where and why a text is not valid JSON. Browsers report that in different words, or not at all.
 * @returns `undefined` for valid JSON.
 */
export function jsonSyntaxError(text: string): JsonSyntaxError | undefined {
  const issue = scan(text);
  if (!issue) return undefined;
  const before = text.slice(0, issue.at).split(/\r\n|\r|\n/);
  return {
    line: before.length,
    column: (before[before.length - 1] ?? '').length + 1,
    expected: expectations[issue.expected],
  };
}

/** Scans a text without recursion, so that deep nesting cannot exhaust the stack. */
function scan(text: string): { at: number; expected: Expectation } | undefined {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeString = (): Expectation | undefined => {
    at += 1;
    for (;;) {
      take(plain);
      if (text[at] === '"') break;
      if (text[at] !== '\\') return 'quote';
      if (!take(escaped)) return 'escape';
    }
    at += 1;
    return undefined;
  };
  const open: ('{' | '[')[] = [];
  let state: Expectation = 'value';
  for (;;) {
    take(space);
    const letter = text[at];
    if (state === 'end') return at === text.length ? undefined : { at, expected: 'end' };
    if (state === 'objectEnd' || state === 'listEnd') {
      const ours = state === 'objectEnd' ? '}' : ']';
      if (letter === ',') state = state === 'objectEnd' ? 'keyAfterComma' : 'valueAfterComma';
      else if (letter === ours) {
        open.pop();
        state = after(open);
      } else return { at, expected: state };
      at += 1;
    } else if (state === 'key' || state === 'keyAfterComma') {
      if (state === 'key' && letter === '}') {
        at += 1;
        open.pop();
        state = after(open);
        continue;
      }
      if (letter !== '"') return { at, expected: state };
      const expected = takeString();
      if (expected) return { at, expected };
      state = 'colon';
    } else if (state === 'colon') {
      if (letter !== ':') return { at, expected: state };
      at += 1;
      state = 'value';
    } else if (letter === '{' || letter === '[') {
      open.push(letter);
      at += 1;
      state = letter === '{' ? 'key' : 'value';
      if (letter === '[') {
        take(space);
        if (text[at] !== ']') continue;
        at += 1;
        open.pop();
        state = after(open);
      }
    } else {
      if (letter === '"') {
        const expected = takeString();
        if (expected) return { at, expected };
      } else if (!take(number) && !take(literal)) return { at, expected: state };
      state = after(open);
    }
  }
}

const after = (open: readonly string[]): Expectation => {
  if (open.length === 0) return 'end';
  return open[open.length - 1] === '{' ? 'objectEnd' : 'listEnd';
};
