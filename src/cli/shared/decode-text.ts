import { InputError } from './errors.js';

/** The encodings of text files in Japanese offices. `shift_jis` decodes what Windows writes (CP932), including ① and ㈱. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-2022-jp' | 'euc-jp' | 'shift_jis';

/**
 * Decodes a text file: UTF-8 with or without byte order mark, UTF-16 with one, JIS, EUC-JP, or else Shift_JIS (CP932).
 * @throws {InputError} if it is in none of these encodings.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  for (const encoding of candidates(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Try the next encoding.
    }
  }
  throw new InputError({
    ja: `${file} の文字コードが分かりません。UTF-8かShift_JISで保存してください。`,
    en: `${file} has an unknown encoding; save it as UTF-8 or Shift_JIS.`,
  });
}

function candidates(bytes: Uint8Array): Encoding[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  // JIS switches to kanji with an escape sequence.
  const escape = bytes.indexOf(0x1b);
  if (escape >= 0 && bytes[escape + 1] === 0x24) return ['iso-2022-jp'];
  // EUC-JP can be decoded as Shift_JIS (half-width kana), but Shift_JIS hardly ever as EUC-JP.
  return ['utf-8', 'euc-jp', 'shift_jis'];
}
