import { parseFaqJson } from './decode-faq-json.js';
import { loadFaq } from './load-faq.js';
import type { LoadOptions } from './load-faq.js';
import type { FaqMode } from '../select/merge-faq.js';
import { readFaqAsync } from '../validate/read-faq.js';
import type { ReadResult } from '../validate/read-faq.js';
import type { FaqDocument } from '../types/faq.js';

/** Where an own document comes from: an address, a text of JSON, or a value at hand. */
export type CustomInput = { src: string } | { json: string } | { value: unknown };

export interface CustomFaqOptions extends Pick<LoadOptions, 'fetch' | 'signal' | 'timeout'> {
  /** Default: `extend`. */
  mode?: FaqMode | undefined;
}

/**
 * An own document, ready to be merged by `mergeFaq` with the ministry's, or to take its place. With `extend` it may name
 * the ministry's entries and categories.
 * @returns the own document, and every issue of it that was passed over, hasIdConflict with the ministry's among them
 * @throws {FaqError} where nothing of the own document can be had; its `code` says why
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
