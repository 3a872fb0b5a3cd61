import { fetchFaqJson } from './fetch-faq-json.js';
import type { FetchOptions } from './fetch-faq-json.js';
import { readFaqAsync } from '../validate/read-faq.js';
import type { ReadOptions, ReadResult } from '../validate/read-faq.js';

/** Options of `loadFaq`. */
export interface LoadOptions extends FetchOptions, Omit<ReadOptions, 'baseUrl'> {}

/**
 * Fetches a document and reads it as `readFaq` does. A page requests each URL once, however often it is loaded; after a
 * failure, the next call tries again. The maximum size is 5 MB, the encoding UTF-8 or Shift_JIS. Relative URLs in the
 * document are resolved against its URL.
 * @param url - relative to the page
 * @throws {FaqError} with a `code` that says what went wrong: `not-found`, `server-error`, `http`, `timeout`, `offline`,
 * `network` (also where CORS forbids it), `redirected`, `too-large`, `encoding`, `not-json`, `syntax`, `version`, `schema`
 */
export async function loadFaq(url: string, { base, lang, ...options }: LoadOptions = {}): Promise<ReadResult> {
  const { json, url: baseUrl } = await fetchFaqJson(url, options);
  return readFaqAsync(json, { base, lang, baseUrl, signal: options.signal });
}
