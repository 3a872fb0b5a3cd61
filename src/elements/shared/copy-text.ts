/**
 * Copies a text to the clipboard.
 * @returns whether it succeeded; a page without HTTPS has no clipboard, and a browser may refuse.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The only method available to pages served over plain HTTP. */
function copyBySelection(text: string): boolean {
  const active = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    deepest(active)?.focus({ preventScroll: true });
  }
}

function deepest(active: Element | null): HTMLElement | null {
  let place = active;
  while (place?.shadowRoot?.activeElement) place = place.shadowRoot.activeElement;
  return place instanceof HTMLElement ? place : null;
}
