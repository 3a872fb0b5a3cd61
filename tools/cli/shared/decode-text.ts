import { InputError } from './errors.js';

/** The encodings of text files in Japanese offices. `shift_jis` decodes what Windows writes (CP932), ① and ㈱ included. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

/**
 * A text file as text: UTF-8 with or without byte order mark, UTF-16 with one, else Shift_JIS (CP932).
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

function candidates([first, second]: Uint8Array): Encoding[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'shift_jis'];
}
