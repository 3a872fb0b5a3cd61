import { html, render } from 'lit';

/** Known after the first try: each refused one is a report to the site's owners. */
let renders: boolean | undefined;

/** A page's rules (Trusted Types) can forbid a script to write markup; then what its author wrote inside stays. */
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
