/** What the browser loads. Lit hydrates what the server has rendered, so hydration support must come before the elements. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'gmis-widgets/all';
