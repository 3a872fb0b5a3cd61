import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './command.js';
import { InputError } from './errors.js';

/** @throws {InputError} where the file cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError({
      ja: `${file} を読めません：${reasonJa(error)}`,
      en: `${file} cannot be read: ${reason(error)}`,
    });
  }
}

/** @throws {InputError} where the file cannot be written. */
export function writeBytes(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new InputError({
      ja: `${file} に書けません：${reasonJa(error)}`,
      en: `${file} cannot be written: ${reason(error)}`,
    });
  }
}

/** @throws {InputError} where a file of that name is there already and must not be lost. */
export function writeNewFile(file: string, content: string | Uint8Array, overwrite: boolean): void {
  if (!overwrite && existsSync(file)) {
    throw new InputError({
      ja: `${file} はすでにあります。上書きするには --force を付けてください。`,
      en: `${file} is there already; --force overwrites it.`,
    });
  }
  writeBytes(file, content);
}

/** What the system says only in English, of what happens to everybody. */
const reasonsJa: Partial<Record<string, string>> = {
  ENOENT: 'ファイルまたはフォルダがありません',
  EACCES: '許可されていません',
  EPERM: '許可されていません',
  EISDIR: 'フォルダです',
  EBUSY: 'ほかのプログラムが開いています',
};

const reasonJa = (error: unknown): string =>
  reasonsJa[(error as Partial<NodeJS.ErrnoException>).code ?? ''] ?? reason(error);

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Puts a text that was asked for into a file, or on the terminal where no file is named. */
export function deliver(content: string, file: string | undefined, kind: string): Outcome {
  if (file === undefined) return { code: 0, text: content, json: { [kind]: content } };
  writeBytes(file, content);
  return { code: 0, text: '', json: { file } };
}
