/** Stands in the script-tag build where the modules `import()` what documents of a page's own need. */
import * as shared from '../../elements/faq/shared-with-custom.js';
import { chunkLoader } from './load-chunk.js';

declare global {
  interface Window {
    /** Set by `gmis-widgets.custom.min.js`. */
    gmisWidgetsCustom?: typeof import('../../elements/faq/custom/custom-content.js');
    /** What that script takes from this one, so that it does not bring it a second time. */
    gmisWidgetsShared?: typeof shared;
  }
}

const load = chunkLoader('gmis-widgets.custom.min.js', 'gmisWidgetsCustom');

export const loadCustomContent = (): ReturnType<typeof load> => {
  window.gmisWidgetsShared = shared;
  return load();
};

/** It asks past what the browser may have kept. */
export const retryCustomContent = loadCustomContent;
