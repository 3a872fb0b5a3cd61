import { parseFaqJson } from './decode-faq-json.js';
import { loadFaq } from './load-faq.js';
import type { LoadOptions } from './load-faq.js';
import { mergeFaq } from './merge-faq.js';
import type { FaqMode } from './merge-faq.js';
import { readFaqInSlices } from './read-faq.js';
import type { ReadResult } from './read-faq.js';
import type { FaqDocument } from './types.js';

/** Where an own document comes from: an address, a text of JSON, or a value at hand. */
export type OwnSource = { src: string } | { json: string } | { value: unknown };

export interface OwnFaqOptions extends Pick<LoadOptions, 'fetch' | 'signal' | 'timeout'> {
  /** Default: `extend`. */
  mode?: FaqMode | undefined;
  /** Where the own part stands. Default: as the document says, else after. */
  position?: FaqDocument['position'];
}

/**
 * An own document beside the ministry's, or in its place, ready to be shown. With `extend` it may name the ministry's
 * entries and categories.
 * @returns the merged document, and every fault of the own one that was passed over
 * @throws {FaqError} where nothing of the own document can be had; its `code` says why
 */
export async function ownFaq(source: OwnSource, base: FaqDocument, options: OwnFaqOptions = {}): Promise<ReadResult> {
  const { mode = 'extend', position, signal } = options;
  const readOptions = { base: mode === 'extend' ? base : undefined, lang: base.lang };
  const { document, faults } =
    'src' in source
      ? await loadFaq(source.src, { ...options, ...readOptions })
      : await readFaqInSlices('json' in source ? parseFaqJson(source.json) : source.value, {
          ...readOptions,
          baseUrl: typeof globalThis.document === 'undefined' ? undefined : globalThis.document.baseURI,
          signal,
        });
  const merged = mergeFaq(base, position === undefined ? document : { ...document, position }, mode);
  return { document: merged.document, faults: [...faults, ...merged.faults] };
}
