import { FaqError } from '../../../src/faq/faq-error.js';
import { parseFaq } from '../../../src/faq/parse-faq.js';
import type { FaqDocument } from '../../../src/faq/types.js';
import { InputError } from './errors.js';
import { readBytes } from './files.js';

/** @throws {InputError} naming every fault where the file holds no document. */
export function readDocument(file: string): FaqDocument {
  const bytes = readBytes(file);
  try {
    return parseFaq(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    const reason =
      error instanceof FaqError
        ? error.faults.map(({ path, message }) => `\n  ${path}: ${message}`).join('')
        : ` ${String(error)}`;
    throw new InputError({ ja: `${file} を使えません：${reason}`, en: `${file} cannot be used:${reason}` });
  }
}
