import type { Announcer } from '../shared/announcer.js';
import { GmisFaqErrorEvent } from '../shared/events.js';
import { customContentErrorMessage } from './error-template.js';
import { retryCustomContent } from './retry-custom-content.js';
import type { loadCustomContent } from './load-custom-content.js';
import { warnOnce } from '../../util/warn-once.js';

/**
 * Tells the visitor, the page and its author that the code which a document of the site's own needs could not be had.
 * @param error - names the address, in most browsers.
 * @returns loads it again.
 */
export function reportChunkError(host: Element, announcer: Announcer, error: unknown): typeof loadCustomContent {
  const cause = String(error);
  const path = /https?:\S+/.exec(cause)?.[0] ?? '';
  announcer.say(customContentErrorMessage);
  warnOnce(`<gmis-faq> ${cause}`);
  host.dispatchEvent(new GmisFaqErrorEvent({ code: navigator.onLine ? 'network' : 'offline', path }));
  return () => retryCustomContent(error);
}
