/** A site to try. */
export interface ConnectionTarget {
  /** What it is, for the message next to the result. */
  id: 'g-mis' | 'login';
  /** An `https:` address. */
  url: string;
}

/**
 * `reachable`: something answered at the URL. `unreachable`: nothing did, for example because of a filter.
 * `undetermined`: the page could not try.
 */
export type ConnectionResult = 'reachable' | 'unreachable' | 'undetermined';

/**
 * `answered`; `failed`: refused, cut off or not found; `timed-out`: no answer within the time limit; `offline`: the
 * browser has no network; `blocked-by-page`: the page's Content Security Policy forbids the request; `cancelled`:
 * by the caller; `impossible`: the browser has no `fetch`.
 */
export type ConnectionCause =
  'answered' | 'failed' | 'timed-out' | 'offline' | 'blocked-by-page' | 'cancelled' | 'impossible';

/** The outcome for one site. */
export interface ConnectionOutcome extends ConnectionTarget {
  result: ConnectionResult;
  /** Why this is the result. */
  why: ConnectionCause;
  /** How long the attempt took, in milliseconds. */
  milliseconds: number;
}

/** Options of `checkConnection`. */
export interface ConnectionOptions {
  /** Default: the global `fetch`. */
  fetch?: typeof fetch;
  /** How long to wait for each site, in milliseconds. Default: 8000. */
  timeout?: number;
  /** Cancels the check; sites without a result by then are `undetermined`. */
  signal?: AbortSignal;
  /** Whether the browser has a network at all, e.g. `() => navigator.onLine`. Default: assumes that it has. */
  online?: () => boolean;
  /** Target of `securitypolicyviolation` events: `document`. Without it, a blocked request looks like a failed one. */
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

/** How much later than the failure the event that reports a block may arrive, in milliseconds. */
const violationDelay = 100;

/**
 * Checks from the visitor's network whether sites answer. Sends neither credentials nor referrer, and does not read the
 * response, so a filter that answers instead of the site with a trusted certificate counts as the site.
 * @returns A promise of one outcome per target, in the same order. Never rejects.
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
        const startTime = Date.now();
        const why = await tryTarget(target.url, blocked, options);
        return { ...target, result: results[why], why, milliseconds: Date.now() - startTime };
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
    // The response itself is not needed: stop loading it.
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

/** A violation names the complete URL or, after a redirect, only its origin. */
function isOf(blocked: string, url: string): boolean {
  try {
    return new URL(blocked).origin === new URL(url).origin;
  } catch {
    return false;
  }
}
