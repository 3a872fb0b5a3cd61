import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './command.js';
import { InputError } from './errors.js';

/** @throws {InputError} if the file cannot be read. */
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

/** @throws {InputError} if the file cannot be written. */
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

/** @throws {InputError} if the file exists and must not be overwritten. */
export function writeNewFile(file: string, content: string | Uint8Array, overwrite: boolean): void {
  if (!overwrite && existsSync(file)) {
    throw new InputError({
      ja: `${file} はすでにあります。上書きするには --force を付けてください。`,
      en: `${file} already exists; use --force to overwrite it.`,
    });
  }
  writeBytes(file, content);
}

/** Common errors in Japanese; the system reports them only in English. */
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

/** Writes the requested text to a file, or to the terminal if no file is given. */
export function deliver(content: string, file: string | undefined, kind: string): Outcome {
  if (file === undefined) return { code: 0, text: content, json: { [kind]: content } };
  writeBytes(file, content);
  return { code: 0, text: '', json: { file } };
}
