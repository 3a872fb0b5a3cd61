import { isServer } from 'lit';
import type { LitElement } from 'lit';

/** Whether there is no browser; Lit knows by the export condition `node`. */
export const onServer = isServer as boolean;

const renderedByServer = new WeakSet<LitElement>();

/**
 * Whether the next rendering must be that of a server, which knows neither the visitor's browser nor the content of the
 * element: on a server always, in a browser once, where a server has already rendered.
 */
export const isHydrating = (host: LitElement): boolean => onServer || (renderedByServer.has(host) && !host.hasUpdated);

/**
 * Takes over what a server has rendered into the shadow root: by hydration where the page has loaded
 * `@lit-labs/ssr-client`, else by rendering the same again instead. To be called in the constructor.
 */
export function hydrate(host: LitElement): void {
  const { shadowRoot } = host;
  if (onServer || !shadowRoot) return;
  renderedByServer.add(host);
  if ('litElementHydrateSupport' in globalThis) return;
  host.addController({
    hostUpdate() {
      if (host.hasUpdated) return;
      shadowRoot.replaceChildren();
      host.renderOptions.renderBefore = null;
    },
  });
}
