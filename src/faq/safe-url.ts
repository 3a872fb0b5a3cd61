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
