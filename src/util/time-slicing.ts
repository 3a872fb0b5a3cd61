import { nextTask } from './next-task.js';

/** Options of work that runs in slices. */
export interface AsyncOptions {
  /** Aborts the work: the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Waits between slices. Default: until a new task. */
  pause?: (() => Promise<void>) | undefined;
}

/** Maximum duration of a slice, in milliseconds: half a frame. */
const sliceTime = 8;

/** Runs long work in slices that keep the page responsive. Each step must be short: about a millisecond. */
export async function runAsync<Result>(
  steps: Iterator<undefined, Result>,
  { signal, pause = nextTask }: AsyncOptions = {},
): Promise<Result> {
  signal?.throwIfAborted();
  let startTime = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - startTime < sliceTime) continue;
    await pause();
    signal?.throwIfAborted();
    startTime = performance.now();
  }
}

/** Runs the same work synchronously. */
export function runSync<Result>(steps: Iterator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
