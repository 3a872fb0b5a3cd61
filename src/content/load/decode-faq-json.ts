import { FaqError } from '../validate/faq-error.js';
import type { FaqErrorCode } from '../validate/faq-error.js';
import type { Messages } from '../validate/validator.js';
import { jsonSyntaxError } from './json-syntax-error.js';

/** Maximum size of a document, in bytes: 5 MB. */
export const maximumBytes = 5 * 1024 * 1024;

/**
 * Decodes the bytes of a JSON file: UTF-8, with or without a byte order mark, or Shift_JIS.
 * @param contentType - the `Content-Type` header of the file, if any. Its `charset` decides if the bytes are ambiguous.
 * @param where - how to call the file in messages. Default: `document`.
 * @returns The JSON value, not validated.
 * @throws {FaqError} with `code` `too-large`, `encoding`, `not-json` (HTML) or `syntax`
 */
export const decodeFaqJson = (bytes: Uint8Array, contentType = '', where = 'document'): unknown =>
  parseFaqJson(decodeFaqText(bytes, contentType, where), where);

/**
 * Parses JSON.
 * @throws {FaqError} with `code` `not-json` (HTML) or `syntax`, with line and column
 */
export function parseFaqJson(text: string, where = 'document'): unknown {
  if (text.trim() === '') {
    throw failure('syntax', where, { en: 'is empty', ja: '中身がありません' });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (/^\s*</.test(text)) {
      throw failure('not-json', where, { en: 'is HTML, not JSON', ja: 'JSONではなくHTMLです' });
    }
    const issue = jsonSyntaxError(text);
    const { line, column, expected } = issue ?? { line: 1, column: 1, expected: { en: 'JSON', ja: 'JSON' } };
    const messages = {
      en: `is not valid JSON: line ${line}, column ${column}: expected ${expected.en}`,
      ja: `JSONとして読めません。${line}行目の${column}文字目：${expected.ja}が必要です`,
    };
    throw failure('syntax', where, messages, { cause });
  }
}

/** A {@link FaqError} of loading, with one issue whose path is `where`. */
export function failure(code: FaqErrorCode, where: string, { en, ja }: Messages, options: ErrorOptions = {}): FaqError {
  return new FaqError([{ path: where, code, severity: 'error', message: en, messageJa: ja }], {
    ...options,
    code,
    ...(where === 'document' ? {} : { url: where }),
  });
}

export const tooLarge = (where: string): FaqError =>
  failure('too-large', where, {
    en: `is larger than ${maximumBytes / 1024 / 1024} MB`,
    ja: `${maximumBytes / 1024 / 1024}MBを超えています`,
  });

/** The first half of {@link decodeFaqJson}, a task by itself for long files: the text of the bytes. */
export function decodeFaqText(bytes: Uint8Array, contentType: string, where: string): string {
  if (bytes.length > maximumBytes) throw tooLarge(where);
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) {
    // ISO-2022-JP introduces Japanese with an escape sequence; UTF-16 has zero bytes.
    if (utf8.includes('\u001b$') || utf8.slice(0, 2).includes('\0')) throw otherEncoding(where);
    return utf8;
  }
  const declared = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? '';
  const saysShiftJis = /^(x-)?(shift[-_]?jis|sjis|ms_kanji|windows-31j|cp932)$/.test(declared);
  // EUC-JP is often valid Shift_JIS too (half-width kana); Shift_JIS is hardly ever valid EUC-JP.
  const isEucJp = !saysShiftJis && decoded(bytes, 'euc-jp') !== undefined;
  const shiftJis = isEucJp ? undefined : decoded(bytes, 'shift_jis');
  if (shiftJis === undefined || /^[\ufeff\ufffe\0]/.test(shiftJis)) throw otherEncoding(where);
  return shiftJis;
}

const otherEncoding = (where: string): FaqError =>
  failure('encoding', where, {
    en: 'is neither UTF-8 nor Shift_JIS; save it as UTF-8',
    ja: '文字コードがUTF-8でもShift_JISでもありません。UTF-8で保存してください',
  });

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
