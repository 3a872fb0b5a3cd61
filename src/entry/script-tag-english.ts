/**
 * Stands in the script-tag build where the modules `import()` English: a classic script may be loaded from another
 * host without CORS, a module may not.
 */
import { trustedScriptUrl } from './trusted-types.js';

/** Of `gmis-widgets.en.min.js`; the build, which makes that file first, puts it in. */
declare const englishIntegrity: string;

type EnglishPack = typeof import('./english-pack.js');

declare global {
  interface Window {
    /** Set by `gmis-widgets.en.min.js`. */
    gmisWidgetsEnglish?: EnglishPack;
  }
}

/** This very script; known only while it runs for the first time. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

let pack: Promise<EnglishPack> | undefined;

export const loadEnglishFaq = async () => (await load()).faq;
export const loadEnglishGuides = async () => (await load()).guides;
export const loadEnglishEnvironments = async () => (await load()).environments;
export const loadEnglishInterface = async () => (await load()).templates;

function load(): Promise<EnglishPack> {
  pack ??= insertScript().catch((error: unknown) => {
    pack = undefined;
    throw error;
  });
  return pack;
}

function insertScript(): Promise<EnglishPack> {
  return new Promise((resolve, reject) => {
    if (window.gmisWidgetsEnglish) {
      resolve(window.gmisWidgetsEnglish);
      return;
    }
    if (!own?.src) {
      reject(new Error('gmis-widgets.min.js does not know its own address; load it by <script src>'));
      return;
    }
    const script = document.createElement('script');
    script.src = trustedScriptUrl(new URL('gmis-widgets.en.min.js', own.src).href);
    script.nonce = own.nonce;
    if (own.integrity) {
      script.crossOrigin = own.crossOrigin;
      script.integrity = englishIntegrity;
    }
    script.onload = () => {
      if (window.gmisWidgetsEnglish) resolve(window.gmisWidgetsEnglish);
      else reject(new Error(`${script.src} is not the English of gmis-widgets`));
    };
    script.onerror = () => {
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
}
