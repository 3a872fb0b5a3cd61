import { FaqError } from './faq-error.js';
import { readFaq } from './read-faq.js';
import type { ReadOptions } from './read-faq.js';
import type { FaqDocument } from '../types/faq.js';

/** Options of `parseFaq`. */
export interface ParseOptions extends ReadOptions {
  /** Whether a single error rejects the document. `false`: returns the valid part. Default: `true`. */
  strict?: boolean;
}

/**
 * Validates a document of unknown origin and returns it typed and normalized, as {@link readFaq} does. Does not change
 * the input.
 * @throws {FaqError} with the path of each issue, e.g. `entries[3].category: refers to an unknown category: "9"`, and the
 *   valid part as its `document`. With `strict: false`, only if no part is usable.
 */
export function parseFaq(input: unknown, { strict = true, ...options }: ParseOptions = {}): FaqDocument {
  const { document, issues } = readFaq(input, options);
  if (strict && issues.some(({ severity }) => severity === 'error')) throw new FaqError(issues, { document });
  return document;
}
