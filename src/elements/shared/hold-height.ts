/**
 * Keeps an element as high as the fallback whose place it takes, so that what follows in the page stays where it is; to
 * be called before it renders. A click in the element lets go: what changes its height then is the visitor's doing.
 */
export function holdHeight(host: HTMLElement): void {
  const { style } = host;
  const { minHeight } = style;
  style.minHeight = `${String(host.offsetHeight)}px`;
  host.addEventListener('click', () => (style.minHeight = minHeight), { once: true });
}
