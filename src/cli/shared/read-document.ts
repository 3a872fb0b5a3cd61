import { bundledFaq } from '../../content/bundled/bundled-faq.js';
import { decodeFaqJson } from '../../content/load/decode-faq-json.js';
import { FaqError } from '../../content/validate/faq-error.js';
import { mergeFaq } from '../../content/select/merge-faq.js';
import type { FaqMode } from '../../content/select/merge-faq.js';
import { readFaq } from '../../content/validate/read-faq.js';
import type { FaqDocument, Language } from '../../content/types/faq.js';
import { InputError } from './errors.js';
import { faultRemarks } from './issues.js';
import { readBytes } from './files.js';
import { countOf, remarkLines } from './warning.js';
import type { Remark } from './warning.js';

export const modes: readonly FaqMode[] = ['extend', 'replace'];

/** The document that a document of this mode stands beside. */
export const baseOf = (mode: FaqMode): FaqDocument | undefined => (mode === 'extend' ? bundledFaq('ja') : undefined);

export interface ExaminedDocument {
  /** What of it is good; absent where nothing can be used. */
  document?: FaqDocument;
  remarks: Remark[];
}

/**
 * Reads a document and says everything that is wrong with it.
 * @throws {InputError} where the file cannot be read.
 */
export function examineDocument(file: string, mode: FaqMode): ExaminedDocument {
  const bytes = readBytes(file);
  return withoutFaqError(() => examine(decodeFaqJson(bytes, '', file), mode));
}

/** As {@link examineDocument}, of what was read already. */
export const examine = (value: unknown, mode: FaqMode): ExaminedDocument =>
  withoutFaqError(() => {
    const { document, issues } = readFaq(value, { base: baseOf(mode) });
    return { document, remarks: faultRemarks(issues) };
  });

function withoutFaqError(read: () => ExaminedDocument): ExaminedDocument {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FaqError)) throw error;
    return { remarks: faultRemarks(error.issues) };
  }
}

/** @throws {InputError} naming every issue where the file holds no document or one with errors. */
export function readDocument(file: string, mode: FaqMode = 'replace'): FaqDocument {
  const { document, remarks } = examineDocument(file, mode);
  if (document && countOf(remarks, 'error') === 0) return document;
  const lines = remarkLines(remarks);
  throw new InputError({
    ja: `${file} を使えません：\n${lines.ja.trimEnd()}`,
    en: `${file} cannot be used:\n${lines.en.trimEnd()}`,
  });
}

/** @throws {InputError} where the file cannot be read or is no JSON. */
export function parseJson(file: string): unknown {
  const bytes = readBytes(file);
  try {
    return decodeFaqJson(bytes, '', file);
  } catch (error) {
    if (!(error instanceof FaqError)) throw error;
    throw new InputError({ ja: error.messageJa, en: error.message });
  }
}

/** A document as a page in a language shows it: beside the ministry's, or alone. */
export const asOnPage = async (document: FaqDocument, mode: FaqMode, lang: Language = 'ja'): Promise<FaqDocument> =>
  mergeFaq(await bundledFaq(lang), document, mode).document;
