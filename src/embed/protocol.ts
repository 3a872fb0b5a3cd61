/**
 * What `embed.html` and the page around it say to each other. The frame says `ready` (again where a page that has
 * missed it asks, `who`); the page answers `hello` with a token that only this frame is given, and every message after
 * that carries it.
 */
export type EmbedMessage =
  | { gmis: 'who' }
  | { gmis: 'ready' }
  | { gmis: 'hello'; token: string; fragment: string }
  | { gmis: 'height'; token: string; height: number; printed: number }
  | { gmis: 'show'; token: string; fragment: string };

/** In CSS pixels; no frame is made higher. */
export const greatestHeight = 100_000;

const isHeight = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= greatestHeight;

/** The fragment of a deep link (`#gmis-1-3`), or nothing for any other. */
export const deepLinkOf = (fragment: unknown): string =>
  typeof fragment === 'string' && /^#gmis-[\w%.~-]{1,100}$/.test(fragment) ? fragment : '';

/** A message, if it is one of ours and in order; anything else that arrives is not for us. */
export function readMessage(data: unknown): EmbedMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { gmis, token, height, printed, fragment } = data as Record<string, unknown>;
  if (gmis === 'who' || gmis === 'ready') return { gmis };
  if (typeof token !== 'string' || token === '') return undefined;
  if (gmis === 'hello' || gmis === 'show') return { gmis, token, fragment: deepLinkOf(fragment) };
  return gmis === 'height' && isHeight(height) && isHeight(printed) ? { gmis, token, height, printed } : undefined;
}
