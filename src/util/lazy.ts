/** Where something that is loaded late has got to. */
export type LazyStatus = 'idle' | 'loading' | 'loaded' | 'failed';

/** Something that is loaded once, when it is first needed, and shared by all who need it. */
export interface Lazy<T> {
  readonly status: LazyStatus;
  /** `undefined` until it is loaded. */
  readonly value: T | undefined;
  /** Why the last attempt failed. */
  readonly error: unknown;
  /** Loads it unless it is loaded or loading; after a failure, tries again. */
  load(): Promise<T>;
  /** Provides the value, so that it need not be loaded: on a server, and where it is part of the script. */
  preload(value: T): void;
}

/**
 * @param load - the first attempt.
 * @param retry - every further attempt. It gets the last error. Default: `load`.
 */
export function lazy<T>(load: () => Promise<T>, retry: (error: unknown) => Promise<T> = load): Lazy<T> {
  let loading: Promise<T> | undefined;
  const state = {
    status: 'idle' as LazyStatus,
    value: undefined as T | undefined,
    error: undefined as unknown,
    load: (): Promise<T> => (loading ??= attempt()),
    preload(value: T): void {
      state.status = 'loaded';
      state.value = value;
      loading = Promise.resolve(value);
    },
  };
  async function attempt(): Promise<T> {
    const isRetry = state.status === 'failed';
    state.status = 'loading';
    try {
      const value = await (isRetry ? retry(state.error) : load());
      state.preload(value);
      return value;
    } catch (error) {
      state.status = 'failed';
      state.error = error;
      loading = undefined;
      throw error;
    }
  }
  return state;
}

/**
 * A module that is imported late. Firefox and Safari remember that a URL had no module, so a further attempt asks for
 * another URL, where the error names the one that failed.
 */
export const lazyModule = <T>(load: () => Promise<T>): Lazy<T> =>
  lazy(load, (error) => {
    const url = failedUrl(error);
    return url === ''
      ? load()
      : (import(/* webpackIgnore: true */ /* @vite-ignore */ `${url}?${Date.now()}`) as Promise<T>);
  });

/** The URL that a failed import names in its message; empty where the browser names none. */
export const failedUrl = (error: unknown): string => /https?:\S+/.exec(String(error))?.[0] ?? '';
