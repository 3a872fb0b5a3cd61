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

  it('reaches a site that answers, whatever it answers', async () => {
    const error = await serve((_, response) => response.writeHead(503).end());
    for (const url of [answering, error]) {
      assert.deepEqual(await check(url), { id: 'g-mis', url, result: 'reachable', why: 'answered' });
    }
  });

  it('does not reach a site that refuses or cuts off', async () => {
    for (const url of [refusing, cutting, 'http://nowhere.invalid/']) {
      assert.deepEqual(await check(url), { id: 'g-mis', url, result: 'unreachable', why: 'failed' });
    }
  });

  it('gives a site up that keeps silent for longer than the time limit', async () => {
    const outcome = await check(hanging, { timeout: 100 });
    assert.deepEqual(outcome, { id: 'g-mis', url: hanging, result: 'unreachable', why: 'timed-out' });
  });

  it('does not wait for the end of an answer that never ends', async () => {
    const endless = await serve((_, response) => {
      response.write('a');
    });
    assert.equal((await check(endless, { timeout: 2000 })).why, 'answered');
  });

  it('tries all sites at once and answers in their order', async () => {
    const targets = [hanging, answering, refusing].map((url) => ({ id: 'login' as const, url }));
    const outcomes = await checkConnection(targets, { timeout: 1000 });
    assert.deepEqual(
      outcomes.map(({ result }) => result),
      ['unreachable', 'reachable', 'unreachable'],
    );
    assert.ok(outcomes[0].milliseconds >= 990);
  });

  it('sends neither credentials nor referrer, and takes no answer from a cache', async () => {
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

  it('cannot tell without a network, and then tries nothing', async () => {
    const fetchNothing: typeof fetch = () => assert.fail('tried');
    const outcome = await check(answering, { fetch: fetchNothing, online: () => false });
    assert.deepEqual(outcome, { id: 'g-mis', url: answering, result: 'undetermined', why: 'offline' });
  });

  it('cannot tell where the network went away during the try', async () => {
    const states = [true, false];
    assert.equal((await check(refusing, { online: () => states.shift() ?? false })).why, 'offline');
  });

  it('cannot tell where the page forbids the try', async () => {
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

  it('does not take the blocking of something else, or a mere report, for its own', async () => {
    for (const event of [violation('https://example.com/'), violation('inline'), violation(refusing, 'report')]) {
      const violations = new EventTarget();
      const failing: typeof fetch = () => {
        violations.dispatchEvent(event);
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      assert.equal((await check(refusing, { fetch: failing, violations })).why, 'failed');
    }
  });

  it('stops listening for blocks when it is done', async () => {
    const heard: string[] = [];
    const violations: ConnectionOptions['violations'] = {
      addEventListener: (type: string) => heard.push(`+${type}`),
      removeEventListener: (type: string) => heard.push(`-${type}`),
    };
    await check(answering, { violations });
    assert.deepEqual(heard, ['+securitypolicyviolation', '-securitypolicyviolation']);
  });

  it('ends when it is cancelled, before and during the try', async () => {
    const early = AbortSignal.abort();
    assert.deepEqual((await check(answering, { signal: early })).why, 'cancelled');
    const late = new AbortController();
    setTimeout(() => {
      late.abort();
    }, 30);
    const outcome = await check(hanging, { signal: late.signal });
    assert.deepEqual([outcome.result, outcome.why], ['undetermined', 'cancelled']);
  });

  it('cannot tell in a browser that cannot fetch', async () => {
    const none = null as unknown as typeof fetch;
    assert.equal((await check(answering, { fetch: none })).why, 'impossible');
  });

  it('survives a fetch that throws at once', async () => {
    const throwing: typeof fetch = () => {
      throw new Error('replaced by the page');
    };
    assert.equal((await check(answering, { fetch: throwing })).why, 'failed');
  });
});

describe('the sites to try', () => {
  const document = readFileSync(new URL('../../../data/faq.ja.json', import.meta.url), 'utf8');

  it('are G-MIS and its login, at addresses that stand in the ministry’s document', () => {
    assert.deepEqual(
      connectionTargets.map(({ id }) => id),
      ['g-mis', 'login'],
    );
    for (const { url } of connectionTargets) assert.ok(document.includes(url), url);
  });

  it('are asked for over an encrypted connection', () => {
    for (const { url } of connectionTargets) assert.equal(new URL(url).protocol, 'https:');
  });
});
