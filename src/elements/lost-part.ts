import type { Announcer } from './announcer.js';
import { GmisFaqErrorEvent } from './events.js';
import { faultMessage } from './fault-view.js';
import { loadLocalAgain } from './load-local-again.js';
import type { loadLocalPart } from './load-local-part.js';
import { warnOnce } from './warn-once.js';

/**
 * Tells the visitor, the page and its author that the code which a document of the site's own needs could not be had.
 * @param error - names the address, in most browsers.
 * @returns loads it again.
 */
export function tellLostPart(host: Element, announcer: Announcer, error: unknown): typeof loadLocalPart {
  const cause = String(error);
  const path = /https?:\S+/.exec(cause)?.[0] ?? '';
  announcer.say(faultMessage);
  warnOnce(`<gmis-faq> ${cause}`);
  host.dispatchEvent(new GmisFaqErrorEvent({ code: navigator.onLine ? 'network' : 'offline', path }));
  return () => loadLocalAgain(error);
}
