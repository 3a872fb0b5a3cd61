import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.js';

/** The result of a run. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the program in this process, in an English terminal by default. */
export async function run(
  args: string | readonly string[],
  env: Readonly<Record<string, string>> = { LANG: 'C.UTF-8' },
  isInteractive = false,
): Promise<Run> {
  let out = '';
  let err = '';
  const list = typeof args === 'string' ? args.split(' ').filter(Boolean) : args;
  const code = await main(list, {
    env,
    isInteractive,
    write: (text) => (out += text),
    writeError: (text) => (err += text),
  });
  return { code, out, err };
}

export const japanese = { LANG: 'ja_JP.UTF-8' };

/** A folder for the files of a test; `remove` deletes it. */
export function temporaryFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'gmis-cli-'));
  return {
    path: (name) => join(folder, name),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
