import type { LinkInline, LinkNotation } from '../types/faq.js';

/** Type and size of the linked file: `PDF 1.2MB`; empty for a page. */
export const fileDetails = ({ format, size }: LinkInline): string =>
  [format, size].filter((each) => each !== undefined).join(' ');

/**
 * Whether a link leads to a host other than the page's and the site's. Mail and telephone links do not.
 * @param pageHost - `undefined` if unknown.
 */
export function leadsOutside(url: string, { ownHosts = [] }: LinkNotation, pageHost: string | undefined): boolean {
  const { protocol, host } = new URL(url);
  return protocol.startsWith('http') && host !== pageHost && !ownHosts.includes(host);
}
