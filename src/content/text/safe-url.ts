const schemes: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * Allows a URL for a link: absolute, with a scheme that cannot run script.
 * @returns The URL; `undefined` if it is not allowed, and its link must be shown as text.
 */
export function safeUrl(url: string): string | undefined {
  try {
    return schemes.includes(new URL(url).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Allows a URL for a picture: `https:`, or relative.
 * @returns The URL; `undefined` if it is not allowed, and the picture must not be shown.
 */
export function safeImageUrl(url: string): string | undefined {
  return /^https:\/\/[^\s/]\S*$/.test(url) || isRelative(url) ? url : undefined;
}

/** Whether a URL has neither scheme nor host. */
export const isRelative = (url: string): boolean => /^(?![a-z][a-z\d+.-]*:|[\\/]{2})[^\s\\\p{Cc}]+$/iu.test(url);
