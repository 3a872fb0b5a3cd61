/**
 * The messages between `embed.html` and the page around it. The frame sends `ready` (and again if a page that missed it
 * sends `who`). The page answers `hello` with a token for this frame, which every later message contains.
 */
export type EmbedMessage =
  | { gmis: 'who' }
  | { gmis: 'ready' }
  | { gmis: 'hello'; token: string; fragment: string }
  | { gmis: 'height'; token: string; height: number; printed: number }
  | { gmis: 'show'; token: string; fragment: string };

/** Maximum height of a frame, in CSS pixels. */
export const greatestHeight = 100_000;

const isHeight = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= greatestHeight;

/** The fragment of a deep link (`#gmis-1-3`); empty for any other. */
export const deepLinkOf = (fragment: unknown): string =>
  typeof fragment === 'string' && /^#gmis-[\w%.~-]{1,100}$/.test(fragment) ? fragment : '';

/** Validates a message. Returns `undefined` for anything that is not part of the protocol. */
export function readMessage(data: unknown): EmbedMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { gmis, token, height, printed, fragment } = data as Record<string, unknown>;
  if (gmis === 'who' || gmis === 'ready') return { gmis };
  if (typeof token !== 'string' || token === '') return undefined;
  if (gmis === 'hello' || gmis === 'show') return { gmis, token, fragment: deepLinkOf(fragment) };
  return gmis === 'height' && isHeight(height) && isHeight(printed) ? { gmis, token, height, printed } : undefined;
}
