import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLinkTargets } from '../../../../src/cli/validate/check-link-targets.js';

const place = { ja: '質問 1', en: 'question 1' };

/** A `fetch` that answers each address with a status, or fails. */
function web(answers: Readonly<Partial<Record<string, number>>>): { request: typeof fetch; requested: string[] } {
  const requested: string[] = [];
  const request: typeof fetch = (input, { method = 'GET' } = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    requested.push(`${method} ${url}`);
    const status = answers[`${method} ${url}`] ?? answers[url];
    if (status !== undefined) return Promise.resolve(new Response(null, { status }));
    return Promise.reject(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') }));
  };
  return { request, requested };
}

const check = (answers: Readonly<Record<string, number>>, ...urls: string[]) =>
  checkLinkTargets(new Map(urls.map((url) => [url, place])), { fetch: web(answers).request });

describe('link targets', () => {
  it('are valid if they answer or refuse programs', async () => {
    assert.deepEqual(
      await check(
        { 'https://a/': 200, 'https://b/': 403, 'HEAD https://c/': 405, 'GET https://c/': 200 },
        'https://a/',
        'https://b/',
        'https://c/',
      ),
      [],
    );
  });

  it('are reported if they are missing, broken or unreachable, in the order of the document', async () => {
    const answers = { 'https://gone/': 404, 'https://good/': 200, 'https://broken/': 503 };
    const issues = await check(answers, 'https://nowhere/', 'https://gone/', 'https://good/', 'https://broken/');
    assert.deepEqual(
      issues.map(({ severity, message: { ja } }) => `${severity} ${ja}`),
      [
        'error リンク先につながりません：https://nowhere/（getaddrinfo ENOTFOUND）',
        'error リンク先がありません（404）：https://gone/',
        'error リンク先がありません（503）：https://broken/',
      ],
    );
  });

  it('are requested once each, with HEAD if the server supports it', async () => {
    const { request, requested } = web({ 'https://a/': 200, 'https://b/': 200 });
    let last = 0;
    await checkLinkTargets(new Map(['https://a/', 'https://b/'].map((url) => [url, place])), {
      fetch: request,
      progress: (done) => (last = done),
    });
    assert.deepEqual([requested, last], [['HEAD https://a/', 'HEAD https://b/'], 2]);
  });
});
