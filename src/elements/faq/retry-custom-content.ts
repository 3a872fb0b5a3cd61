import { loadCustomContent } from './load-custom-content.js';
import type { CustomContentModule } from './load-custom-content.js';

/**
 * Fetches it after a failure. Firefox and Safari remember of an address that there was no module, so that it is asked
 * for under another one where the failure tells the address. The script-tag build has `script-tag-custom.ts` here, too.
 */
export function retryCustomContent(failure: unknown): Promise<CustomContentModule> {
  const url = /module: (https?:\S+)/.exec(String(failure))?.[1];
  return url === undefined
    ? loadCustomContent()
    : (import(/* webpackIgnore: true */ /* @vite-ignore */ `${url}?${Date.now()}`) as Promise<CustomContentModule>);
}
