import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runAsync } from '../../../src/util/time-slicing.js';

/** Work of the given number of steps, each of which takes the given time. */
function* work(steps: number, milliseconds: number): Generator<undefined, string, undefined> {
  for (let step = 0; step < steps; step += 1) {
    const started = performance.now();
    while (performance.now() - started < milliseconds);
    yield;
  }
  return 'done';
}

describe('runAsync', () => {
  it('pauses between slices of long work', async () => {
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    assert.equal(await runAsync(work(20, 10), { pause }), 'done');
    assert.equal(pauses, 20);
  });

  it('continues in a new task by default', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1));
    assert.equal(await runAsync(work(10, 10)), 'done');
    clearInterval(timer);
    assert.ok(others > 0);
  });

  it('stops when aborted, before the start or between two slices', async () => {
    const abort = new AbortController();
    const pause = (): Promise<void> => {
      abort.abort();
      return Promise.resolve();
    };
    await assert.rejects(runAsync(work(20, 10), { signal: abort.signal, pause }), { name: 'AbortError' });
    await assert.rejects(runAsync(work(1, 0), { signal: abort.signal }), { name: 'AbortError' });
  });

  it('rejects if the work throws', async () => {
    function* failing(): Generator<undefined, never, undefined> {
      yield;
      throw new RangeError('no');
    }
    await assert.rejects(runAsync(failing()), RangeError);
  });
});
