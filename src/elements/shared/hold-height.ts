/**
 * Keeps an element as high as the fallback that it replaces, so that the content below it does not move. Call it before
 * the element renders. A click in the element ends it: from then on the visitor changes the height.
 */
export function holdHeight(host: HTMLElement): void {
  const { style } = host;
  const { minHeight } = style;
  style.minHeight = `${String(host.offsetHeight)}px`;
  host.addEventListener('click', () => (style.minHeight = minHeight), { once: true });
}
