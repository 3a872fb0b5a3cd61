import { bundledFaq } from '../../content/bundled/bundled-faq.js';
import { decodeFaqJson } from '../../content/load/decode-faq-json.js';
import { FaqError } from '../../content/validate/faq-error.js';
import { mergeFaq } from '../../content/select/merge-faq.js';
import type { FaqMode } from '../../content/select/merge-faq.js';
import { readFaq } from '../../content/validate/read-faq.js';
import type { FaqDocument, Language } from '../../content/types/faq.js';
import { InputError } from './errors.js';
import { readBytes } from './files.js';
import { countOf, fileIssuesOf, issueLines } from './file-issue.js';
import type { FileIssue } from './file-issue.js';

export const modes: readonly FaqMode[] = ['extend', 'replace'];

/** The document that a custom document is shown with in this mode. */
export const baseOf = (mode: FaqMode): FaqDocument | undefined => (mode === 'extend' ? bundledFaq('ja') : undefined);

export interface CheckedFile {
  /** The valid content; absent if nothing can be used. */
  document?: FaqDocument;
  issues: FileIssue[];
}

/**
 * Reads a document and collects its issues.
 * @throws {InputError} if the file cannot be read.
 */
export function checkFile(file: string, mode: FaqMode): CheckedFile {
  const bytes = readBytes(file);
  return withoutFaqError(() => checkValue(decodeFaqJson(bytes, '', file), mode));
}

/** The same as {@link checkFile} for a value that was read before. */
export const checkValue = (value: unknown, mode: FaqMode): CheckedFile =>
  withoutFaqError(() => {
    const { document, issues } = readFaq(value, { base: baseOf(mode) });
    return { document, issues: fileIssuesOf(issues) };
  });

function withoutFaqError(read: () => CheckedFile): CheckedFile {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FaqError)) throw error;
    return { issues: fileIssuesOf(error.issues) };
  }
}

/** @throws {InputError} with every issue if the file is not a valid document. */
export function readDocument(file: string, mode: FaqMode = 'replace'): FaqDocument {
  const { document, issues } = checkFile(file, mode);
  if (document && countOf(issues, 'error') === 0) return document;
  const lines = issueLines(issues);
  throw new InputError({
    ja: `${file} を使えません：\n${lines.ja.trimEnd()}`,
    en: `${file} cannot be used:\n${lines.en.trimEnd()}`,
  });
}

/** @throws {InputError} if the file cannot be read or is not JSON. */
export function parseJson(file: string): unknown {
  const bytes = readBytes(file);
  try {
    return decodeFaqJson(bytes, '', file);
  } catch (error) {
    if (!(error instanceof FaqError)) throw error;
    throw new InputError({ ja: error.messageJa, en: error.message });
  }
}

/** A document as a page shows it: with the ministry's document or without. */
export const asOnPage = async (document: FaqDocument, mode: FaqMode, lang: Language = 'ja'): Promise<FaqDocument> =>
  mergeFaq(await bundledFaq(lang), document, mode).document;
