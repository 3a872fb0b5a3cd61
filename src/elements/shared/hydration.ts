import { isServer } from 'lit';
import type { LitElement } from 'lit';

/** Whether this runs on a server; Lit detects it by the export condition `node`. */
export const onServer = isServer as boolean;

const renderedByServer = new WeakSet<LitElement>();

/**
 * Whether the next rendering must be the same as on a server, which knows neither the visitor's browser nor the content
 * of the element: always on a server; once in a browser, if a server has already rendered.
 */
export const isHydrating = (host: LitElement): boolean => onServer || (renderedByServer.has(host) && !host.hasUpdated);

/**
 * Takes over what a server has rendered into the shadow root: by hydration if the page has loaded
 * `@lit-labs/ssr-client`, else by replacing it with the same rendering. Call it in the constructor.
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
