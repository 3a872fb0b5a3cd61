/** Stands in the script-tag build where the modules `import()` what documents of a page's own need. */
import * as shared from '../elements/shared-with-local.js';
import { packLoader } from './script-tag-packs.js';

declare global {
  interface Window {
    /** Set by `gmis-widgets.local.min.js`. */
    gmisWidgetsLocal?: typeof import('../elements/local/local-part.js');
    /** What that script takes from this one, so that it does not bring it a second time. */
    gmisWidgetsShared?: typeof shared;
  }
}

const load = packLoader('gmis-widgets.local.min.js', 'gmisWidgetsLocal');

export const loadLocalPart = (): ReturnType<typeof load> => {
  window.gmisWidgetsShared = shared;
  return load();
};

/** It asks past what the browser may have kept. */
export const loadLocalAgain = loadLocalPart;
