import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { shiftJis } from '../unit/content/load/shift-jis.js';

/** A document of a fictitious prefecture. */
export const customDocument = {
  lang: 'ja',
  title: '架空県の質問',
  source: { publisher: '架空県', title: 'G-MISの質問' },
  categories: [{ id: 'K', title: '県の質問' }],
  entries: [{ id: 'K1', category: 'K', question: '県への報告はいつまでですか。', answer: '月末までです。' }],
};
const json = JSON.stringify(customDocument);

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const send =
  (body: string | Uint8Array, status = 200, type = 'application/json', headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*', ...headers });
    response.end(body);
  };

let tries = 0;

/** The responses of a prefecture's server, by path. */
const answers: Readonly<Record<string, Answer>> = {
  '/good.json': send(json),
  '/404.json': send('<h1>Not Found</h1>', 404, 'text/html'),
  '/500.json': send('<h1>Internal Server Error</h1>', 500, 'text/html'),
  '/html.json': send('<!doctype html><title>お知らせ</title>'),
  '/never.json': () => undefined,
  '/closed.json': (request) => request.socket.destroy(),
  '/no-cors.json': (_, response) => response.end(json),
  '/login.json': send('', 302, 'text/html', { Location: '/login.html' }),
  '/login.html': send('<!doctype html><title>ログイン</title>', 200, 'text/html'),
  '/moved.json': send('', 301, 'text/html', { Location: '/good.json' }),
  '/shift-jis.json': send(shiftJis(json)),
  '/bom.json': send(`\uFEFF${json}`),
  '/utf-16.json': send(Buffer.from(`\uFEFF${json}`, 'utf16le')),
  '/euc-jp.json': send(Buffer.from([0x7b, 0x22, 0xb8, 0xa9, 0xa4, 0xce, 0xb2, 0xf3, 0x22, 0x3a, 0x31, 0x7d])),
  '/large.json': send(`{"lang":"ja","title":"${'長'.repeat(2_000_000)}"}`),
  '/broken.json': send(json.replace('}', '')),
  '/newer.json': send(JSON.stringify({ ...customDocument, schemaVersion: 2 })),
  '/list.json': send('[]'),
  '/second-time.json': (request, response) => {
    tries += 1;
    send(tries === 1 ? '' : json, tries === 1 ? 503 : 200)(request, response);
  },
};

/** Starts a server with another origin than the page's. */
export async function serveDocuments(): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    (answers[(request.url ?? '').replace(/\?.*/, '')] ?? send('', 404))(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
