/**
 * Loads what the script-tag build leaves to further files, as classic scripts: one may be loaded from another host
 * without CORS, a module may not.
 */
import { trustedScriptUrl } from './trusted-types.js';

/** `integrity` of each file; the build, which makes those files first, puts it in. */
declare const chunkIntegrity: Readonly<Record<string, string>>;

/** This very script; known only while it runs for the first time. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

/**
 * A function that loads a script once, from beside this one, and gives what it has put into a property of `window`. A
 * failure is forgotten, so that asking again tries again, past what the browser may have kept of the failure.
 */
export function chunkLoader<K extends keyof Window>(file: string, property: K): () => Promise<NonNullable<Window[K]>> {
  let pack: Promise<NonNullable<Window[K]>> | undefined;
  let query = '';
  return () => {
    pack ??= insertScript(file, query, property).catch((error: unknown) => {
      pack = undefined;
      query = `?${Date.now()}`;
      throw error;
    });
    return pack;
  };
}

function insertScript<K extends keyof Window>(
  file: string,
  query: string,
  property: K,
): Promise<NonNullable<Window[K]>> {
  return new Promise((resolve, reject) => {
    const present = window[property];
    if (present) {
      resolve(present);
      return;
    }
    if (!own?.src) {
      reject(new Error('gmis-widgets.min.js does not know its own address; load it by <script src>'));
      return;
    }
    const script = document.createElement('script');
    script.src = trustedScriptUrl(new URL(file + query, own.src).href);
    script.nonce = own.nonce;
    if (own.integrity) {
      script.crossOrigin = own.crossOrigin;
      script.integrity = chunkIntegrity[file];
    }
    script.onload = () => {
      const loaded = window[property];
      if (loaded) resolve(loaded);
      else reject(new Error(`${script.src} is not a part of gmis-widgets`));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
}
