import { adoptStyles } from 'lit';
import type { CSSResultOrNative, LitElement } from 'lit';

const added = new WeakMap<LitElement, readonly CSSResultOrNative[]>();

/** Adds the styles of a part that was loaded late to those of an element. */
export function addStyles(host: LitElement, styles: readonly CSSResultOrNative[]): void {
  const present = added.get(host) ?? (host.constructor as typeof LitElement).elementStyles;
  if (present.includes(styles[0])) return;
  const all = [...present, ...styles];
  added.set(host, all);
  adoptStyles(host.renderRoot as ShadowRoot, all);
}
