import { executeServerCommand } from '@web/test-runner-commands';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js';

type Commands = ProtocolMapping.Commands;

/**
 * Sends a Chrome DevTools Protocol command to the page that the test runs in (see `cdp-plugin.mjs`).
 *
 * @param method - E.g. `Emulation.setEmulatedMedia`
 * @param params - As in the protocol
 * @returns The response; `{}` for most commands
 */
export async function cdp<Method extends keyof Commands>(
  method: Method,
  params?: Commands[Method]['paramsType'][0],
): Promise<Commands[Method]['returnType']> {
  return executeServerCommand('cdp', { method, params });
}
