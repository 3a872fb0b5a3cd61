import { parseFaqJson } from './decode-faq-json.js';
import { loadFaq } from './load-faq.js';
import type { LoadOptions } from './load-faq.js';
import type { FaqMode } from '../select/merge-faq.js';
import { readFaqAsync } from '../validate/read-faq.js';
import type { ReadResult } from '../validate/read-faq.js';
import type { FaqDocument } from '../types/faq.js';

/** The source of a custom document: a URL, a JSON text, or a parsed value. */
export type CustomInput = { src: string } | { json: string } | { value: unknown };

/** Options of `readCustomFaq`. */
export interface CustomFaqOptions extends Pick<LoadOptions, 'fetch' | 'signal' | 'timeout'> {
  /** Default: `extend`. */
  mode?: FaqMode | undefined;
}

/**
 * Loads and reads a custom document, to be merged with the ministry's by `mergeFaq` or to replace it. With `extend`, it
 * may refer to the ministry's entries and categories.
 * @returns The custom document and its issues, including id conflicts with the ministry's document.
 * @throws {FaqError} if the custom document cannot be loaded or used, with a `code` that says why
 */
export async function readCustomFaq(
  source: CustomInput,
  base: FaqDocument,
  options: CustomFaqOptions = {},
): Promise<ReadResult> {
  const { mode = 'extend', signal } = options;
  const readOptions = { base: mode === 'extend' ? base : undefined, lang: base.lang };
  if ('src' in source) return loadFaq(source.src, { ...options, ...readOptions });
  return readFaqAsync('json' in source ? parseFaqJson(source.json) : source.value, {
    ...readOptions,
    baseUrl: typeof document === 'undefined' ? undefined : document.baseURI,
    signal,
  });
}
