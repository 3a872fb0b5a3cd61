/** Stands in the script-tag build where the modules `import()` English. */
import { packLoader } from './script-tag-packs.js';

declare global {
  interface Window {
    /** Set by `gmis-widgets.en.min.js`. */
    gmisWidgetsEnglish?: typeof import('./english-pack.js');
  }
}

const load = packLoader('gmis-widgets.en.min.js', 'gmisWidgetsEnglish');

export const loadEnglishFaq = async () => (await load()).faq;
export const loadEnglishGuides = async () => (await load()).guides;
export const loadEnglishEnvironments = async () => (await load()).environments;
export const loadEnglishInterface = async () => (await load()).templates;
