const schemes: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * The address, if it is one that a visitor may be sent to: absolute, and of a scheme that cannot run script.
 * @returns `undefined` for any other, which is then shown as text.
 */
export function safeUrl(url: string): string | undefined {
  try {
    return schemes.includes(new URL(url).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address, if a picture may be fetched from it: `https:`, or without scheme and host, which is the page's own site.
 * @returns `undefined` for any other, which is then not shown.
 */
export function safeImageUrl(url: string): string | undefined {
  return /^https:\/\/[^\s/]\S*$/.test(url) || isRelative(url) ? url : undefined;
}

/** Whether an address names no scheme and no host, so that it belongs to where it is written. */
export const isRelative = (url: string): boolean => /^(?![a-z][a-z\d+.-]*:|[\\/]{2})[^\s\\\p{Cc}]+$/iu.test(url);
