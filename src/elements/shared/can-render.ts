import { html, render } from 'lit';

/** Cached after the first try, because each refused try sends a report to the site's owners. */
let renders: boolean | undefined;

/** A page's rules (Trusted Types) can forbid scripts to write markup; the fallback inside the element then stays. */
export function canRender(): boolean {
  if (typeof document === 'undefined') return true;
  if (renders === undefined) {
    try {
      render(html`<i></i>`, document.createElement('i'));
      renders = true;
    } catch {
      renders = false;
    }
  }
  return renders;
}
