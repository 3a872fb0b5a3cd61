import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { connectionTargets } from '../../../src/environment/connection-targets.js';
import { checkConnection } from '../../../src/environment/connection.js';
import type { ConnectionOptions, ConnectionOutcome } from '../../../src/environment/connection.js';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** An address where nothing listens. */
async function closedAddress(): Promise<string> {
  const url = await serve(() => undefined);
  const server = servers.pop();
  server?.close();
  return url;
}

async function check(url: string, options: ConnectionOptions = {}): Promise<Omit<ConnectionOutcome, 'milliseconds'>> {
  const [{ milliseconds, ...outcome }] = await checkConnection([{ id: 'g-mis', url }], options);
  assert.ok(Number.isInteger(milliseconds) && milliseconds >= 0);
  return outcome;
}

/** An event as a browser's Content Security Policy gives it. */
function violation(blockedURI: string, disposition: 'enforce' | 'report' = 'enforce'): Event {
  return Object.assign(new Event('securitypolicyviolation'), { blockedURI, disposition });
}

describe('checkConnection', () => {
  let answering: string, hanging: string, cutting: string, refusing: string;
  const requests: { method?: string | undefined; headers: Record<string, unknown> }[] = [];
  before(async () => {
    answering = await serve(({ method, headers }, response) => {
      requests.push({ method, headers });
      response.end('hello');
    });
    hanging = await serve(() => undefined);
    cutting = await serve(({ socket }) => socket.destroy());
    refusing = await closedAddress();
  });
  after(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  it('reports a site that answers as reachable, whatever the status', async () => {
    const error = await serve((_, response) => response.writeHead(503).end());
    for (const url of [answering, error]) {
      assert.deepEqual(await check(url), { id: 'g-mis', url, result: 'reachable', why: 'answered' });
    }
  });

  it('reports a site that refuses or closes the connection as unreachable', async () => {
    for (const url of [refusing, cutting, 'http://nowhere.invalid/']) {
      assert.deepEqual(await check(url), { id: 'g-mis', url, result: 'unreachable', why: 'failed' });
    }
  });

  it('gives up on a site that does not answer within the timeout', async () => {
    const outcome = await check(hanging, { timeout: 100 });
    assert.deepEqual(outcome, { id: 'g-mis', url: hanging, result: 'unreachable', why: 'timed-out' });
  });

  it('does not wait for the end of a response', async () => {
    const endless = await serve((_, response) => {
      response.write('a');
    });
    assert.equal((await check(endless, { timeout: 2000 })).why, 'answered');
  });

  it('checks all sites at once and returns outcomes in their order', async () => {
    const targets = [hanging, answering, refusing].map((url) => ({ id: 'login' as const, url }));
    const outcomes = await checkConnection(targets, { timeout: 1000 });
    assert.deepEqual(
      outcomes.map(({ result }) => result),
      ['unreachable', 'reachable', 'unreachable'],
    );
    assert.ok(outcomes[0].milliseconds >= 990);
  });

  it('sends neither credentials nor referrer and bypasses the cache', async () => {
    let sent: RequestInit | undefined;
    const spy: typeof fetch = (input, init) => {
      sent = init;
      return fetch(input, init);
    };
    await check(answering, { fetch: spy });
    assert.ok(sent);
    const { mode, credentials, referrerPolicy, cache } = sent;
    assert.deepEqual(
      { mode, credentials, referrerPolicy, cache },
      { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
    );
    const { method, headers } = requests[requests.length - 1];
    assert.equal(method, 'GET');
    assert.deepEqual([headers.cookie, headers.authorization, headers.referer], [undefined, undefined, undefined]);
  });

  it('is undetermined without a network, and sends no request', async () => {
    const fetchNothing: typeof fetch = () => assert.fail('tried');
    const outcome = await check(answering, { fetch: fetchNothing, online: () => false });
    assert.deepEqual(outcome, { id: 'g-mis', url: answering, result: 'undetermined', why: 'offline' });
  });

  it('is undetermined if the network is lost during the request', async () => {
    const states = [true, false];
    assert.equal((await check(refusing, { online: () => states.shift() ?? false })).why, 'offline');
  });

  it('is undetermined if the page forbids the request', async () => {
    for (const blockedURI of ['https://www.g-mis.mhlw.go.jp/', 'https://www.g-mis.mhlw.go.jp']) {
      const violations = new EventTarget();
      const blocking: typeof fetch = () => {
        setTimeout(() => violations.dispatchEvent(violation(blockedURI)), 10);
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      const outcome = await check('https://www.g-mis.mhlw.go.jp/', { fetch: blocking, violations });
      assert.deepEqual([outcome.result, outcome.why], ['undetermined', 'blocked-by-page']);
    }
  });

  it('ignores blocks of other requests and report-only violations', async () => {
    for (const event of [violation('https://example.com/'), violation('inline'), violation(refusing, 'report')]) {
      const violations = new EventTarget();
      const failing: typeof fetch = () => {
        violations.dispatchEvent(event);
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      assert.equal((await check(refusing, { fetch: failing, violations })).why, 'failed');
    }
  });

  it('removes its event listener afterwards', async () => {
    const heard: string[] = [];
    const violations: ConnectionOptions['violations'] = {
      addEventListener: (type: string) => heard.push(`+${type}`),
      removeEventListener: (type: string) => heard.push(`-${type}`),
    };
    await check(answering, { violations });
    assert.deepEqual(heard, ['+securitypolicyviolation', '-securitypolicyviolation']);
  });

  it('ends when cancelled, before and during the request', async () => {
    const early = AbortSignal.abort();
    assert.deepEqual((await check(answering, { signal: early })).why, 'cancelled');
    const late = new AbortController();
    setTimeout(() => {
      late.abort();
    }, 30);
    const outcome = await check(hanging, { signal: late.signal });
    assert.deepEqual([outcome.result, outcome.why], ['undetermined', 'cancelled']);
  });

  it('is undetermined in a browser without fetch', async () => {
    const none = null as unknown as typeof fetch;
    assert.equal((await check(answering, { fetch: none })).why, 'impossible');
  });

  it('handles a fetch that throws synchronously', async () => {
    const throwing: typeof fetch = () => {
      throw new Error('replaced by the page');
    };
    assert.equal((await check(answering, { fetch: throwing })).why, 'failed');
  });
});

describe('connectionTargets', () => {
  const document = readFileSync(new URL('../../../data/faq.ja.json', import.meta.url), 'utf8');

  it('are G-MIS and its login, at URLs from the ministry’s document', () => {
    assert.deepEqual(
      connectionTargets.map(({ id }) => id),
      ['g-mis', 'login'],
    );
    for (const { url } of connectionTargets) assert.ok(document.includes(url), url);
  });

  it('use https', () => {
    for (const { url } of connectionTargets) assert.equal(new URL(url).protocol, 'https:');
  });
});
