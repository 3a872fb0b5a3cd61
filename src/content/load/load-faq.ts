import { fetchFaqJson } from './fetch-faq-json.js';
import type { FetchOptions } from './fetch-faq-json.js';
import { readFaqAsync } from '../validate/read-faq.js';
import type { ReadOptions, ReadResult } from '../validate/read-faq.js';

export interface LoadOptions extends FetchOptions, Omit<ReadOptions, 'baseUrl'> {}

/**
 * Fetches a document and reads it as `readFaq` does. An address is asked for once for each page, however many load it; a
 * failure is forgotten, so that loading again tries again. The limit is 5 MB, the encoding UTF-8 or Shift_JIS; relative
 * addresses in the document are relative to it.
 * @param url - relative to the page
 * @throws {FaqError} whose `code` says what went wrong: `not-found`, `server-error`, `http`, `timeout`, `offline`,
 * `network` (also where CORS forbids it), `redirected`, `too-large`, `encoding`, `not-json`, `syntax`, `version`, `schema`
 */
export async function loadFaq(url: string, { base, lang, ...options }: LoadOptions = {}): Promise<ReadResult> {
  const { json, url: baseUrl } = await fetchFaqJson(url, options);
  return readFaqAsync(json, { base, lang, baseUrl, signal: options.signal });
}
