import { InputError } from './errors.js';

/** The encodings of text files in Japanese offices. `shift_jis` decodes what Windows writes (CP932), ① and ㈱ included. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-2022-jp' | 'euc-jp' | 'shift_jis';

/**
 * A text file as text: UTF-8 with or without byte order mark, UTF-16 with one, JIS, EUC-JP, else Shift_JIS (CP932).
 * @throws {InputError} where it is none of these.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  for (const encoding of candidates(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding; the next may be it.
    }
  }
  throw new InputError({
    ja: `${file} の文字コードが分かりません。UTF-8かShift_JISで保存してください。`,
    en: `${file} is in an encoding that is not known; save it as UTF-8 or Shift_JIS.`,
  });
}

function candidates(bytes: Uint8Array): Encoding[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  // JIS switches to kanji by an escape sequence, all in ASCII.
  const escape = bytes.indexOf(0x1b);
  if (escape >= 0 && bytes[escape + 1] === 0x24) return ['iso-2022-jp'];
  // What is EUC-JP can be read as Shift_JIS of half-width kana; what is Shift_JIS is hardly ever EUC-JP.
  return ['utf-8', 'euc-jp', 'shift_jis'];
}
