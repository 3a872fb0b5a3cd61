import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { maximumBytes } from '../../../../src/content/load/decode-faq-json.js';
import { FaqError } from '../../../../src/content/validate/faq-error.js';
import type { FaqErrorCode } from '../../../../src/content/validate/faq-error.js';
import { loadFaq } from '../../../../src/content/load/load-faq.js';
import { documentWith } from '../validate/documents.js';
import { shiftJis } from './shift-jis.js';

const json = JSON.stringify(documentWith());
const login = '<!doctype html><title>ログイン</title>';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const send =
  (body: string | Uint8Array, type = 'application/json', status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };
const redirect =
  (location: string): Answer =>
  (response) => {
    response.writeHead(302, { location });
    response.end();
  };

/** What the server sends for each path. The part after a second slash only makes another URL. */
const answers: Record<string, Answer> = {
  good: send(json),
  'as-text': send(json, 'text/plain'),
  'as-html': send(json, 'text/html; charset=utf-8'),
  'without-type': (response) => response.end(json),
  bom: send(`\ufeff${json}`),
  sjis: send(shiftJis(json), 'application/json; charset=Shift_JIS'),
  'sjis-undeclared': send(shiftJis(json)),
  'euc-jp': send(Uint8Array.from([0x22, 0xb4, 0xc1, 0xbb, 0xfa, 0xa4, 0xab, 0x22])),
  404: send('Not found', 'text/plain', 404),
  410: send('Gone', 'text/plain', 410),
  401: send(login, 'text/html', 401),
  403: send(login, 'text/html', 403),
  500: send('{}', 'application/json', 500),
  503: send('', 'text/plain', 503),
  html: send('<!doctype html><title>404</title>', 'text/html'),
  'html-as-json': send('<html></html>'),
  empty: send(''),
  'broken-json': send(json.slice(0, -20)),
  'cut-off': (response) => {
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(json)) });
    response.write(json.slice(0, 20), () => response.destroy());
  },
  silent: () => undefined,
  'never-ending': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('[');
  },
  moved: redirect('/good/moved'),
  guarded: redirect('/login'),
  login: send(login, 'text/html'),
  loop: redirect('/loop'),
  large: send(`"${'a'.repeat(maximumBytes)}"`),
  'large-without-length': (response) => {
    const more = (): void => {
      if (!response.destroyed) response.write('a'.repeat(2 ** 16), more);
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    more();
  },
  newer: send(JSON.stringify(documentWith({ schemaVersion: 2 }))),
  'another-shape': send('{"items":[]}'),
  'a-list': send('[]'),
  null: send('null'),
};

const asked: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  answers[path.split('/')[1]](response, request);
});
let origin = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** The error that loading ends in. */
async function errorOf(path: string, options: Parameters<typeof loadFaq>[1] = {}): Promise<FaqError> {
  const error: unknown = await loadFaq(`${origin}/${path}`, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FaqError, String(error));
  return error;
}

describe('loadFaq', () => {
  for (const path of ['good', 'as-text', 'as-html', 'without-type', 'bom', 'sjis', 'sjis-undeclared', 'moved']) {
    it(`loads a document served as: ${path}`, async () => {
      const { document, issues } = await loadFaq(`${origin}/${path}`);
      assert.equal(document.title, '題名');
      assert.deepEqual(issues, []);
    });
  }

  it('resolves relative URLs against the URL after redirects', async () => {
    answers.relative = redirect('/data/a/faq.json');
    answers.data = send(JSON.stringify(documentWith({ source: { publisher: '県', title: '出典', url: '../page' } })));
    const { document } = await loadFaq(`${origin}/relative`);
    assert.equal(document.source.url, `${origin}/data/page`);
  });
});

describe('the code of a loading error', () => {
  const failures: [path: string, code: FaqErrorCode, message: RegExp, messageJa: RegExp][] = [
    ['404', 'not-found', /was not found \(404\)/, /ファイルがありません（404）/],
    ['410', 'not-found', /was not found \(410\)/, /（410）/],
    ['401', 'http', /was rejected by the server \(401\)/, /拒否されました（401）/],
    ['403', 'http', /was rejected by the server \(403\)/, /（403）/],
    ['500', 'server-error', /failed with a server error \(500\)/, /サーバーのエラー/],
    ['503', 'server-error', /\(503\)/, /（503）/],
    ['html', 'not-json', /is HTML, not JSON/, /HTMLです/],
    ['html-as-json', 'not-json', /is HTML, not JSON/, /HTMLです/],
    ['guarded', 'redirected', /was redirected to a page, perhaps to log in: .+\/login/, /転送されました/],
    ['loop', 'network', /could not be fetched/, /読み込めません/],
    ['empty', 'syntax', /is empty/, /中身がありません/],
    ['broken-json', 'syntax', /line 1, column \d+: expected/, /1行目/],
    ['cut-off', 'network', /could not be fetched/, /読み込めません/],
    ['euc-jp', 'encoding', /neither UTF-8 nor Shift_JIS/, /文字コード/],
    ['large', 'too-large', /is larger than 5 MB/, /5MBを超えて/],
    ['large-without-length', 'too-large', /is larger than 5 MB/, /5MBを超えて/],
    ['newer', 'version', /schemaVersion: is 2/, /新しい版/],
    ['another-shape', 'schema', /entries: expected an array, found nothing/, /entries：配列/],
    ['a-list', 'schema', /document: expected an object, found an array/, /document：オブジェクト/],
    ['null', 'schema', /document: expected an object, found null/, /document：オブジェクト/],
  ];
  for (const [path, code, message, messageJa] of failures) {
    it(`${path}: ${code}`, async () => {
      const error = await errorOf(path);
      assert.equal(error.code, code);
      assert.match(error.message, message);
      assert.match(error.messageJa, messageJa);
      assert.ok(error.path.startsWith(origin) || ['version', 'schema'].includes(code));
    });
  }

  for (const path of ['silent', 'never-ending']) {
    it(`${path}: timeout`, async () => {
      const error = await errorOf(path, { timeout: 200 });
      assert.equal(error.code, 'timeout');
      assert.match(error.message, /did not arrive within 0.2 seconds/);
      assert.match(error.messageJa, /0.2秒以内に届きませんでした/);
    });
  }

  it('no server: network, with the cause', async () => {
    const error: unknown = await loadFaq('http://127.0.0.1:1/faq.json').catch((reason: unknown) => reason);
    assert.ok(error instanceof FaqError);
    assert.equal(error.code, 'network');
    assert.ok(error.cause instanceof TypeError);
  });

  it('invalid URL: network', async () => {
    const error: unknown = await loadFaq('http://').catch((reason: unknown) => reason);
    assert.ok(error instanceof FaqError);
    assert.deepEqual([error.code, error.path], ['network', 'http://']);
  });
});

describe('requests of the same URL', () => {
  const timesAsked = (path: string) => asked.filter((each) => each === `/${path}`).length;

  it('are made once, however often it is loaded, at once or later', async () => {
    await Promise.all([loadFaq(`${origin}/good/shared`), loadFaq(`${origin}/good/shared#part`)]);
    await loadFaq(`${origin}/good/shared`);
    assert.equal(timesAsked('good/shared'), 1);
    await loadFaq(`${origin}/good/shared?v=2`);
    assert.equal(timesAsked('good/shared?v=2'), 1);
  });

  it('are made again after a failure', async () => {
    answers.flaky = send('', 'text/plain', 503);
    const [first, second] = await Promise.all([errorOf('flaky'), errorOf('flaky')]);
    assert.equal(first.code, 'server-error');
    assert.equal(first, second);
    assert.equal(timesAsked('flaky'), 1);
    answers.flaky = send(json);
    const { document } = await loadFaq(`${origin}/flaky`);
    assert.equal(document.entries.length, 1);
    assert.equal(timesAsked('flaky'), 2);
  });

  it('go on if one of several callers aborts', async () => {
    let answer: (() => void) | undefined;
    answers.later = (response) => {
      answer = () => response.end(json);
    };
    const abort = new AbortController();
    const impatient = loadFaq(`${origin}/later`, { signal: abort.signal });
    const patient = loadFaq(`${origin}/later`);
    while (!answer) await new Promise((resolve) => setTimeout(resolve, 5));
    abort.abort();
    await assert.rejects(impatient, { name: 'AbortError' });
    answer();
    assert.equal((await patient).document.title, '題名');
    assert.equal(timesAsked('later'), 1);
  });

  it('are aborted when all callers have aborted', async () => {
    const closed = new Promise<void>((resolve) => {
      answers.unwanted = (response) => response.on('close', resolve);
    });
    const abort = new AbortController();
    const loading = loadFaq(`${origin}/unwanted`, { signal: abort.signal });
    while (timesAsked('unwanted') === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    abort.abort();
    await assert.rejects(loading, { name: 'AbortError' });
    await closed;
  });

  it('are not made if the signal is already aborted', async () => {
    const signal = AbortSignal.abort();
    await assert.rejects(loadFaq(`${origin}/good/unasked`, { signal }), { name: 'AbortError' });
    assert.equal(timesAsked('good/unasked'), 0);
  });
});

describe('a request', () => {
  it('leaves caching to the server’s headers and sends no cookies to other sites', async () => {
    const requests: RequestInit[] = [];
    const spy: typeof fetch = (input, init) => {
      requests.push(init ?? {});
      return fetch(input, init);
    };
    await loadFaq(`${origin}/good`, { fetch: spy });
    assert.equal(requests.length, 1);
    assert.equal(requests[0].cache, undefined);
    assert.equal(requests[0].credentials, 'same-origin');
  });

  it('is aborted as soon as the body is rejected', async () => {
    const closed = new Promise<void>((resolve) => {
      answers.refused = (response) => {
        response.on('close', resolve);
        response.writeHead(200, { 'content-length': String(maximumBytes + 1) });
        response.write('[');
      };
    });
    assert.equal((await errorOf('refused')).code, 'too-large');
    await closed;
  });
});
