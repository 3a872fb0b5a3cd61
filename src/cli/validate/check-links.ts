import type { Message } from '../shared/command.js';
import type { Remark } from '../shared/warning.js';

export interface LinkCheckOptions {
  /** Default: the one of Node. */
  fetch?: typeof fetch;
  /** How long to wait for an answer, in milliseconds. Default: 10,000. */
  timeout?: number;
  progress?: (done: number) => void;
}

/** So many addresses are asked at once. */
const runSync = 4;

/** Asks every address whether it is there. */
export async function checkLinks(
  addresses: ReadonlyMap<string, Message>,
  { fetch: ask = fetch, timeout = 10_000, progress }: LinkCheckOptions = {},
): Promise<Remark[]> {
  const list = [...addresses];
  const found: Remark[][] = list.map(() => []);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      const index = next;
      const item = list.at(index);
      if (index >= list.length || !item) return;
      next += 1;
      const [url, place] = item;
      const said = await trouble(url, ask, timeout);
      if (said) found[index] = [{ severity: 'error', place, said }];
      progress?.((done += 1));
    }
  };
  await Promise.all(Array.from({ length: runSync }, work));
  return found.flat();
}

/** What is wrong with an address; nothing where the site only refuses to be asked by a program. */
async function trouble(url: string, ask: typeof fetch, timeout: number): Promise<Message | undefined> {
  try {
    let { status } = await ask(url, { method: 'HEAD', signal: AbortSignal.timeout(timeout) });
    // Some servers know GET alone.
    if (status >= 400) ({ status } = await ask(url, { signal: AbortSignal.timeout(timeout) }));
    if (status !== 404 && status !== 410 && status < 500) return undefined;
    return { ja: `リンク先がありません（${status}）：${url}`, en: `the address answers ${status}: ${url}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return {
      ja: `リンク先につながりません：${url}（${reason}）`,
      en: `the address cannot be reached: ${url} (${reason})`,
    };
  }
}
