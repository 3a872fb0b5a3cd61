import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLinks } from '../../../../src/cli/validate/check-links.js';

const place = { ja: '質問 1', en: 'question 1' };

/** A web on which each address answers with a status, or not at all. */
function web(answers: Readonly<Partial<Record<string, number>>>): { ask: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  const ask: typeof fetch = (input, { method = 'GET' } = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(`${method} ${url}`);
    const status = answers[`${method} ${url}`] ?? answers[url];
    if (status !== undefined) return Promise.resolve(new Response(null, { status }));
    return Promise.reject(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') }));
  };
  return { ask, asked };
}

const check = (answers: Readonly<Record<string, number>>, ...urls: string[]) =>
  checkLinks(new Map(urls.map((url) => [url, place])), { fetch: web(answers).ask });

describe('links that are asked', () => {
  it('are in order where they answer, or refuse programs', async () => {
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

  it('are told where they are gone, broken or cannot be reached, in the order of the document', async () => {
    const answers = { 'https://gone/': 404, 'https://good/': 200, 'https://broken/': 503 };
    const remarks = await check(answers, 'https://nowhere/', 'https://gone/', 'https://good/', 'https://broken/');
    assert.deepEqual(
      remarks.map(({ severity, said: { ja } }) => `${severity} ${ja}`),
      [
        'error リンク先につながりません：https://nowhere/（getaddrinfo ENOTFOUND）',
        'error リンク先がありません（404）：https://gone/',
        'error リンク先がありません（503）：https://broken/',
      ],
    );
  });

  it('are asked once each, for the head alone where that does', async () => {
    const { ask, asked } = web({ 'https://a/': 200, 'https://b/': 200 });
    let last = 0;
    await checkLinks(new Map(['https://a/', 'https://b/'].map((url) => [url, place])), {
      fetch: ask,
      progress: (done) => (last = done),
    });
    assert.deepEqual([asked, last], [['HEAD https://a/', 'HEAD https://b/'], 2]);
  });
});
