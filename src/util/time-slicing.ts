import { nextTask } from './next-task.js';

export interface AsyncOptions {
  /** Breaks the work off: the promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Waits until the page has time again. Default: a task of its own. */
  pause?: (() => Promise<void>) | undefined;
}

/** How long a slice may take before the page has its turn, in milliseconds: half a frame. */
const sliceTime = 8;

/** Does long work in slices that leave the page responsive. Each step must be short: a millisecond or so. */
export async function runAsync<Result>(
  steps: Iterator<undefined, Result>,
  { signal, pause = nextTask }: AsyncOptions = {},
): Promise<Result> {
  signal?.throwIfAborted();
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < sliceTime) continue;
    await pause();
    signal?.throwIfAborted();
    begun = performance.now();
  }
}

/** Does the same work at once. */
export function runSync<Result>(steps: Iterator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
