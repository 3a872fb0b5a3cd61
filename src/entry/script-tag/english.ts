/** Stands in the script-tag build where the modules `import()` English. */
import { chunkLoader } from './load-chunk.js';

declare global {
  interface Window {
    /** Set by `gmis-widgets.en.min.js`. */
    gmisWidgetsEnglish?: typeof import('./english-chunk.js');
  }
}

const load = chunkLoader('gmis-widgets.en.min.js', 'gmisWidgetsEnglish');

export const loadEnglishFaq = async () => (await load()).faq;
export const loadEnglishGuides = async () => (await load()).guides;
export const loadEnglishEnvironments = async () => (await load()).environments;
export const loadEnglishInterface = async () => (await load()).templates;
