import type { Environment } from './types.js';
export async function detectEnvironment(_n: unknown): Promise<Environment> {
  return { platform: 'windows', platformVersion: '10', browser: 'chrome', version: '156', device: 'pc', evidence: [] };
}
