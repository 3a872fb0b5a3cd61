/** Stands in the script-tag build where the modules `import()` what documents of a page's own need. */
import { packLoader } from './script-tag-packs.js';

declare global {
  interface Window {
    /** Set by `gmis-widgets.local.min.js`. */
    gmisWidgetsLocal?: typeof import('./local-pack.js');
  }
}

export const loadOwnDocuments = packLoader('gmis-widgets.local.min.js', 'gmisWidgetsLocal');
