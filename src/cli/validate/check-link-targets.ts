import type { Message } from '../shared/message.js';
import type { FileIssue } from '../shared/file-issue.js';

export interface LinkCheckOptions {
  /** Default: the `fetch` of Node. */
  fetch?: typeof fetch;
  /** How long to wait for an answer, in milliseconds. Default: 10,000. */
  timeout?: number;
  progress?: (done: number) => void;
}

/** How many requests run at the same time. */
const concurrency = 4;

/** Requests every address and reports those that do not exist. */
export async function checkLinkTargets(
  addresses: ReadonlyMap<string, Message>,
  { fetch: request = fetch, timeout = 10_000, progress }: LinkCheckOptions = {},
): Promise<FileIssue[]> {
  const list = [...addresses];
  const found: FileIssue[][] = list.map(() => []);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      const index = next;
      const item = list.at(index);
      if (index >= list.length || !item) return;
      next += 1;
      const [url, place] = item;
      const message = await findError(url, request, timeout);
      if (message) found[index] = [{ severity: 'error', place, message }];
      progress?.((done += 1));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return found.flat();
}

/** The error of an address; none if the site only refuses requests from programs. */
async function findError(url: string, request: typeof fetch, timeout: number): Promise<Message | undefined> {
  try {
    let { status } = await request(url, { method: 'HEAD', signal: AbortSignal.timeout(timeout) });
    // Some servers only support GET.
    if (status >= 400) ({ status } = await request(url, { signal: AbortSignal.timeout(timeout) }));
    if (status !== 404 && status !== 410 && status < 500) return undefined;
    return { ja: `リンク先がありません（${status}）：${url}`, en: `the address returns ${status}: ${url}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return {
      ja: `リンク先につながりません：${url}（${reason}）`,
      en: `the address cannot be reached: ${url} (${reason})`,
    };
  }
}
