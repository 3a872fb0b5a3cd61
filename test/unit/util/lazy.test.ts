import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failedUrl, lazy, lazyModule } from '../../../src/util/lazy.js';

describe('lazy()', () => {
  it('loads once, no matter how often and when it is called', async () => {
    let loads = 0;
    const entry = lazy(() => Promise.resolve((loads += 1)));
    assert.equal(entry.status, 'idle');
    const first = entry.load();
    assert.equal(entry.status, 'loading');
    assert.deepEqual(await Promise.all([first, entry.load()]), [1, 1]);
    assert.deepEqual([entry.status, entry.value, await entry.load()], ['loaded', 1, 1]);
  });

  it('keeps the error, and tries again with the next call', async () => {
    const errors: unknown[] = [];
    const entry = lazy(
      () => Promise.reject(new Error('first')),
      (error) => {
        errors.push(error);
        return errors.length === 1 ? Promise.reject(new Error('second')) : Promise.resolve('there');
      },
    );
    await assert.rejects(entry.load(), /first/);
    assert.deepEqual([entry.status, entry.value, String(entry.error)], ['failed', undefined, 'Error: first']);
    await assert.rejects(entry.load(), /second/);
    assert.equal(await entry.load(), 'there');
    assert.deepEqual(errors.map(String), ['Error: first', 'Error: second']);
    assert.equal(entry.status, 'loaded');
  });

  it('fails for all callers that wait for the same attempt', async () => {
    let loads = 0;
    const entry = lazy(() => Promise.reject(new Error(String((loads += 1)))));
    const attempts = await Promise.allSettled([entry.load(), entry.load()]);
    assert.deepEqual(
      attempts.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.equal(loads, 1);
  });

  it('does not load what is preloaded', async () => {
    const entry = lazy(() => Promise.reject(new Error('not wanted')));
    entry.preload('there' as never);
    assert.deepEqual([entry.status, entry.value, await entry.load()], ['loaded', 'there', 'there']);
  });
});

describe('a lazy module', () => {
  it('is requested under another URL after an error that names its URL', async () => {
    const url = 'https://a.example/chunk.js';
    const entry = lazyModule(() => Promise.reject(new Error(`Failed to fetch dynamically imported module: ${url}`)));
    await assert.rejects(entry.load());
    // Node imports no https: URL; its error names the one that was tried.
    await assert.rejects(entry.load(), { code: 'ERR_UNSUPPORTED_ESM_URL_SCHEME' });
    assert.equal(failedUrl(new Error(`Failed to fetch: ${url} (network)`)), url);
  });

  it('is requested in the same way if the error names no URL', async () => {
    let loads = 0;
    const entry = lazyModule(() => (loads++ === 0 ? Promise.reject(new Error('no URL')) : Promise.resolve('there')));
    await assert.rejects(entry.load());
    assert.equal(await entry.load(), 'there');
    assert.equal(failedUrl(new Error('no URL')), '');
  });
});
