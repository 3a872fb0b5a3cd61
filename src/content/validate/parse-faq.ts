import { FaqError } from './faq-error.js';
import { readFaq } from './read-faq.js';
import type { ReadOptions } from './read-faq.js';
import type { FaqDocument } from '../types/faq.js';

export interface ParseOptions extends ReadOptions {
  /** Whether one issue is enough to refuse the document. `false`: what is good of it is given back. Default: `true`. */
  strict?: boolean;
}

/**
 * Checks a document of unknown origin and gives it back typed, as {@link readFaq} does. The input is not changed.
 * @throws {FaqError} naming each issue by its path, e.g. `entries[3].category: names "9", which no category has`; its
 * `document` is what is good all the same. Without `strict`: only where nothing is.
 */
export function parseFaq(input: unknown, { strict = true, ...options }: ParseOptions = {}): FaqDocument {
  const { document, issues } = readFaq(input, options);
  if (strict && issues.some(({ severity }) => severity === 'error')) throw new FaqError(issues, { document });
  return document;
}
