/** What the browser loads: Lit takes over what the server has rendered, so hydration must be there before the elements. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'gmis-widgets/all';
