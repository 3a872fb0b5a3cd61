import { loadLocalPart } from './load-local-part.js';
import type { LocalModule } from './load-local-part.js';

/**
 * Fetches it after a failure. Firefox and Safari remember of an address that there was no module, so that it is asked
 * for under another one where the failure tells the address. The script-tag build has `script-tag-local.ts` here, too.
 */
export function loadLocalAgain(failure: unknown): Promise<LocalModule> {
  const url = /module: (https?:\S+)/.exec(String(failure))?.[1];
  return url === undefined
    ? loadLocalPart()
    : (import(/* webpackIgnore: true */ /* @vite-ignore */ `${url}?${Date.now()}`) as Promise<LocalModule>);
}
