import { decodeFaqText, failure, maximumBytes, parseFaqJson, tooLarge } from './decode-faq-json.js';
import { FaqError } from '../validate/faq-error.js';
import { nextTask } from '../../util/next-task.js';

/** Options of a request. */
export interface FetchOptions {
  /** Default: the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Stops waiting. The request is aborted when no caller waits for it any more. */
  signal?: AbortSignal | undefined;
  /** Maximum time from the request to the last byte, in milliseconds. Default: 10,000. */
  timeout?: number | undefined;
}

export interface FetchedJson {
  json: unknown;
  /** The final URL, after redirects. */
  url: string;
}

/** A request that several callers may wait for. */
interface SharedRequest {
  promise: Promise<FetchedJson>;
  waiting: number;
  abort: AbortController;
}

const requests = new WeakMap<typeof fetch, Map<string, SharedRequest>>();

/**
 * Fetches JSON. Makes one request per URL, however many callers ask for it. A failure is not kept, so the next call
 * tries again.
 * @param url - relative to the page
 * @throws {FaqError} with a `code` that says what went wrong
 */
export async function fetchFaqJson(url: string, options: FetchOptions = {}): Promise<FetchedJson> {
  const { fetch: get = globalThis.fetch, signal, timeout = 10_000 } = options;
  signal?.throwIfAborted();
  const address = absoluteUrl(url);
  const known = requests.get(get) ?? new Map<string, SharedRequest>();
  requests.set(get, known);
  const request = known.get(address) ?? start(get, address, timeout);
  known.set(address, request);
  const forget = (): void => {
    if (known.get(address) === request) known.delete(address);
  };
  request.waiting += 1;
  try {
    return await untilAborted(request.promise, signal);
  } catch (error) {
    if (error instanceof FaqError) forget();
    throw error;
  } finally {
    request.waiting -= 1;
    if (signal?.aborted && request.waiting === 0) {
      forget();
      request.abort.abort();
    }
  }
}

function absoluteUrl(url: string): string {
  try {
    const address = new URL(url, typeof document === 'undefined' ? undefined : document.baseURI);
    address.hash = '';
    return address.href;
  } catch (cause) {
    throw failure('network', url, { en: 'is not a valid URL', ja: 'URLとして読めません' }, { cause });
  }
}

function start(get: typeof fetch, url: string, timeout: number): SharedRequest {
  const abort = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, timeout);
  const promise = request(get, url, abort.signal)
    .catch((error: unknown) => {
      // Do not download the body of a rejected response.
      abort.abort();
      throw error instanceof FaqError ? error : late ? tooSlow(url, timeout) : unreachable(url, error);
    })
    .finally(() => {
      clearTimeout(timer);
    });
  return { promise, waiting: 0, abort };
}

async function request(get: typeof fetch, url: string, signal: AbortSignal): Promise<FetchedJson> {
  const response = await get(url, { credentials: 'same-origin', headers: { Accept: 'application/json' }, signal });
  if (!response.ok) throw httpError(url, response.status);
  const contentType = response.headers.get('content-type') ?? '';
  const bytes = await bytesOf(response, url);
  try {
    // With five megabytes, each of these steps takes as long as a task should.
    await nextTask();
    const text = decodeFaqText(bytes, contentType, url);
    await nextTask();
    const json = parseFaqJson(text, url);
    await nextTask();
    return { json, url: response.url === '' ? url : response.url };
  } catch (error) {
    throw response.redirected && error instanceof FaqError && error.code === 'not-json'
      ? redirected(url, response.url)
      : error;
  }
}

/** The body, up to the maximum size. */
async function bytesOf(response: Response, url: string): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > maximumBytes) throw tooLarge(url);
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maximumBytes) throw tooLarge(url);
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function httpError(url: string, status: number): FaqError {
  if (status === 404 || status === 410) {
    return failure('not-found', url, { en: `was not found (${status})`, ja: `ファイルがありません（${status}）` });
  }
  if (status >= 500) {
    const messages = {
      en: `failed with a server error (${status})`,
      ja: `サーバーのエラーで読み込めません（${status}）`,
    };
    return failure('server-error', url, messages);
  }
  return failure('http', url, {
    en: `was rejected by the server (${status})`,
    ja: `サーバーに拒否されました（${status}）`,
  });
}

const redirected = (url: string, to: string): FaqError =>
  failure('redirected', url, {
    en: `was redirected to a page, perhaps to log in: ${to}`,
    ja: `ログイン画面などの別のページに転送されました：${to}`,
  });

const tooSlow = (url: string, timeout: number): FaqError =>
  failure('timeout', url, {
    en: `did not arrive within ${timeout / 1000} seconds`,
    ja: `${timeout / 1000}秒以内に届きませんでした`,
  });

/** Browsers do not report to scripts why a request failed. */
function unreachable(url: string, cause: unknown): FaqError {
  if (typeof navigator !== 'undefined' && (navigator as Partial<Navigator>).onLine === false) {
    return failure(
      'offline',
      url,
      { en: 'cannot be fetched offline', ja: 'オフラインのため読み込めません' },
      { cause },
    );
  }
  const foreign = typeof location !== 'undefined' && new URL(url).origin !== location.origin;
  const messages = {
    en: `could not be fetched${foreign ? '; does its server send Access-Control-Allow-Origin (CORS)?' : ''}`,
    ja: `読み込めません${foreign ? '。そのサーバーがAccess-Control-Allow-Origin（CORS）を返しているかご確認ください' : ''}`,
  };
  return failure('network', url, messages, { cause });
}

/** A promise that rejects early when a signal is aborted. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}
