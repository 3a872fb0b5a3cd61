/** A site to try. */
export interface ConnectionTarget {
  /** What it is, for the words beside the result. */
  id: 'g-mis' | 'login';
  /** An `https:` address. */
  url: string;
}

/**
 * `reachable`: something answered at the address. `unreachable`: nothing did, as when a filter stands in between.
 * `undetermined`: this page could not try.
 */
export type ConnectionResult = 'reachable' | 'unreachable' | 'undetermined';

/**
 * `answered`; `failed`: refused, cut off or not found; `timed-out`: no answer within the time limit; `offline`: the
 * browser has no network; `blocked-by-page`: the page's own Content Security Policy forbids the try; `cancelled`: by
 * the caller; `impossible`: the browser cannot try at all.
 */
export type ConnectionCause =
  'answered' | 'failed' | 'timed-out' | 'offline' | 'blocked-by-page' | 'cancelled' | 'impossible';

export interface ConnectionOutcome extends ConnectionTarget {
  result: ConnectionResult;
  why: ConnectionCause;
  /** How long the try took, in whole milliseconds. */
  milliseconds: number;
}

export interface ConnectionOptions {
  /** Default: the browser's. */
  fetch?: typeof fetch;
  /** How long to wait for each site, in milliseconds. Default: 8000. */
  timeout?: number;
  /** Ends the check; what is not decided by then is `undetermined`. */
  signal?: AbortSignal;
  /** Whether the browser has a network at all, e.g. `() => navigator.onLine`. Default: taken to have one. */
  online?: () => boolean;
  /** Where `securitypolicyviolation` events arrive: `document`. Without it a block looks like a failure. */
  violations?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

const results: Readonly<Record<ConnectionCause, ConnectionResult>> = {
  answered: 'reachable',
  failed: 'unreachable',
  'timed-out': 'unreachable',
  offline: 'undetermined',
  'blocked-by-page': 'undetermined',
  cancelled: 'undetermined',
  impossible: 'undetermined',
};

/** The event that reports a block comes a little later than the failure itself; in milliseconds. */
const violationDelay = 100;

/**
 * Tries from the visitor's network whether sites answer. Sends neither credentials nor referrer and reads nothing of
 * the answer, so a filter that answers in the site's stead with a trusted certificate counts as the site.
 * @returns One outcome a target, in the order of the targets. Never rejects.
 */
export async function checkConnection(
  targets: readonly ConnectionTarget[],
  options: ConnectionOptions = {},
): Promise<ConnectionOutcome[]> {
  const blocked: string[] = [];
  const note = (event: Event): void => {
    const { blockedURI, disposition } = event as SecurityPolicyViolationEvent;
    if (disposition !== 'report') blocked.push(blockedURI);
  };
  options.violations?.addEventListener('securitypolicyviolation', note);
  try {
    return await Promise.all(
      targets.map(async (target) => {
        const begun = Date.now();
        const why = await tryTarget(target.url, blocked, options);
        return { ...target, result: results[why], why, milliseconds: Date.now() - begun };
      }),
    );
  } finally {
    options.violations?.removeEventListener('securitypolicyviolation', note);
  }
}

async function tryTarget(
  url: string,
  blocked: readonly string[],
  { fetch: send = globalThis.fetch, timeout = 8000, signal, online = () => true, violations }: ConnectionOptions,
): Promise<ConnectionCause> {
  if (typeof send !== 'function') return 'impossible';
  if (signal?.aborted) return 'cancelled';
  if (!online()) return 'offline';

  const attempt = new AbortController();
  let ended: ConnectionCause | undefined;
  const end = (why: ConnectionCause): void => {
    ended ??= why;
    attempt.abort();
  };
  const cancel = (): void => {
    end('cancelled');
  };
  const timer = setTimeout(end, timeout, 'timed-out');
  signal?.addEventListener('abort', cancel);
  try {
    await send(url, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: attempt.signal,
    });
    // The answer itself is not wanted: stop loading it.
    end('answered');
    return 'answered';
  } catch {
    if (ended) return ended;
    if (violations) await new Promise((resolve) => setTimeout(resolve, violationDelay));
    if (blocked.some((address) => isOf(address, url))) return 'blocked-by-page';
    return online() ? 'failed' : 'offline';
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

/** A violation names the whole address or, after a redirect, its origin alone. */
function isOf(blocked: string, url: string): boolean {
  try {
    return new URL(blocked).origin === new URL(url).origin;
  } catch {
    return false;
  }
}
