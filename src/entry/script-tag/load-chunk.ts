/**
 * Loads the chunks that Rollup splits off the script-tag build. They are classic scripts, which can be
 * loaded from another host without CORS; modules cannot. The exports of a chunk are in `chunks`, an object that the build
 * defines around the scripts; see `scripts/build/classic-chunks.mjs`.
 */
import { trustedScriptUrl } from './trusted-types.js';

/** `integrity` of each chunk, by its path; the build inserts it. */
declare const chunkIntegrity: Readonly<Record<string, string>>;
/** The exports of each chunk that has run, by its path, `./gmis-widgets.en.min.js`. */
declare const chunks: Record<string, object | undefined>;

/** This script; the browser reports it only while it runs for the first time. */
const ownScript = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

const loading: Partial<Record<string, Promise<object>>> = {};
/** Added to the URL after a failure, so that the browser does not answer from its cache. */
const queries: Partial<Record<string, string>> = {};

chunks.load = loadChunk;

/** Loads a chunk once, from the folder of this script. After a failure, the next call tries again. */
function loadChunk(path: string): Promise<object> {
  return (loading[path] ??= insertScript(path).catch((error: unknown) => {
    loading[path] = undefined;
    queries[path] = `?${Date.now()}`;
    throw error;
  }));
}

function insertScript(path: string): Promise<object> {
  return new Promise((resolve, reject) => {
    const present = chunks[path];
    if (present) {
      resolve(present);
      return;
    }
    if (!ownScript?.src) {
      reject(new Error('gmis-widgets.min.js does not know its address; load it with <script src>'));
      return;
    }
    const script = document.createElement('script');
    script.src = trustedScriptUrl(new URL(path + (queries[path] ?? ''), ownScript.src).href);
    script.nonce = ownScript.nonce;
    if (ownScript.integrity) {
      script.crossOrigin = ownScript.crossOrigin;
      script.integrity = chunkIntegrity[path];
    }
    script.onload = () => {
      const loaded = chunks[path];
      if (loaded) resolve(loaded);
      else reject(new Error(`${script.src} is not part of gmis-widgets`));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
}
