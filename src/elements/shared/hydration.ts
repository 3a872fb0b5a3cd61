import { isServer } from 'lit';
import type { LitElement } from 'lit';

/** Whether there is no browser; Lit knows by the export condition `node`. */
export const onServer = isServer as boolean;

const takenOver = new WeakSet<LitElement>();

/**
 * Whether the next rendering must be the one of a server, which knows neither the visitor's browser nor what stands
 * inside the element: on a server always, in a browser once, where a server has rendered already.
 */
export const isHydrating = (host: LitElement): boolean => onServer || (takenOver.has(host) && !host.hasUpdated);

/**
 * Lets an element take over what a server has rendered into its shadow root: by hydration where the page has loaded
 * `@lit-labs/ssr-client`, else by rendering the same again in its place. To be called while the element is made.
 */
export function hydrate(host: LitElement): void {
  const { shadowRoot } = host;
  if (onServer || !shadowRoot) return;
  takenOver.add(host);
  if ('litElementHydrateSupport' in globalThis) return;
  host.addController({
    hostUpdate() {
      if (host.hasUpdated) return;
      shadowRoot.replaceChildren();
      host.renderOptions.renderBefore = null;
    },
  });
}
