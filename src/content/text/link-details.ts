import type { LinkInline, LinkNotation } from '../types/faq.js';

/** The kind and the size of the file that a link leads to: `PDF 1.2MB`; empty for a page. */
export const fileDetails = ({ format, size }: LinkInline): string =>
  [format, size].filter((each) => each !== undefined).join(' ');

/**
 * Whether a link leads to another host than the page's and the site's. Mail and telephone lead nowhere.
 * @param pageHost - `undefined`: not known.
 */
export function leadsOutside(url: string, { ownHosts = [] }: LinkNotation, pageHost: string | undefined): boolean {
  const { protocol, host } = new URL(url);
  return protocol.startsWith('http') && host !== pageHost && !ownHosts.includes(host);
}
