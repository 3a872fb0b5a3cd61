import { deepLinkOf, readMessage } from './protocol.js';
import type { EmbedMessage } from './protocol.js';

/** A frame that has sent `ready`. */
interface KnownFrame {
  frame: HTMLIFrameElement;
  token: string;
  /** Height on screen and in print, in CSS pixels; 0 until known. */
  height: number;
  printed: number;
}

/**
 * Sets the height of every `<iframe data-gmis-embed>` of the page to that of its content, and passes deep links of the
 * page to it. Changes nothing else in the page, whatever a frame sends.
 */
export function hostFrames(): void {
  const known: KnownFrame[] = [];
  let printing = false;

  const resize = ({ frame, height, printed }: KnownFrame): void => {
    const wanted = printing ? printed : height;
    if (wanted > 0) frame.style.height = `${String(wanted)}px`;
  };

  const frames = (): HTMLIFrameElement[] =>
    Array.prototype.slice.call(document.querySelectorAll('iframe[data-gmis-embed]')) as HTMLIFrameElement[];

  const greet = (frame: HTMLIFrameElement): void => {
    let found = known.filter((each) => each.frame === frame)[0] as KnownFrame | undefined;
    if (!found) {
      found = { frame, token: randomToken(), height: 0, printed: 0 };
      known.push(found);
    }
    send(found, { gmis: 'hello', token: found.token, fragment: deepLinkOf(location.hash) });
  };

  addEventListener('message', (event) => {
    const frame = frames().filter((each) => each.contentWindow === event.source)[0] as HTMLIFrameElement | undefined;
    if (!frame || event.origin !== originOf(frame)) return;
    const message = readMessage(event.data);
    if (message?.gmis === 'ready') greet(frame);
    if (message?.gmis !== 'height') return;
    const found = known.filter((each) => each.frame === frame && each.token === message.token)[0] as
      KnownFrame | undefined;
    if (!found) return;
    found.height = Math.ceil(message.height);
    found.printed = Math.ceil(message.printed);
    resize(found);
  });

  addEventListener('hashchange', () => {
    const fragment = deepLinkOf(location.hash);
    if (fragment === '') return;
    known.forEach((each) => {
      send(each, { gmis: 'show', token: each.token, fragment });
    });
  });

  // In print, every answer is open; the height on screen would cut them off.
  addEventListener('beforeprint', () => {
    printing = true;
    known.forEach(resize);
  });
  addEventListener('afterprint', () => {
    printing = false;
    known.forEach(resize);
  });

  // Frames that loaded before this script sent `ready` to nobody. Their origin is not known yet.
  frames().forEach((frame) => frame.contentWindow?.postMessage({ gmis: 'who' } satisfies EmbedMessage, '*'));
}

/** The origin of a frame's messages; a sandbox makes it opaque. */
function originOf(frame: HTMLIFrameElement): string {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox)) return 'null';
  return new URL(frame.src, document.baseURI).origin;
}

function send({ frame }: KnownFrame, message: EmbedMessage): void {
  const origin = originOf(frame);
  // An opaque origin cannot be named. The message contains nothing that another page could use.
  frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
}

function randomToken(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
