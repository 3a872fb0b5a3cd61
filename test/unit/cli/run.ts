import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.js';

/** What a run of the program left behind. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the program in this process, in a terminal that speaks English unless told otherwise. */
export async function run(
  args: string | readonly string[],
  env: Readonly<Record<string, string>> = { LANG: 'C.UTF-8' },
  watched = false,
): Promise<Run> {
  let out = '';
  let err = '';
  const list = typeof args === 'string' ? args.split(' ').filter(Boolean) : args;
  const code = await main(list, {
    env,
    watched,
    write: (text) => (out += text),
    writeError: (text) => (err += text),
  });
  return { code, out, err };
}

export const japanese = { LANG: 'ja_JP.UTF-8' };

/** A folder for the files of a test; `remove` takes it away. */
export function temporaryFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'gmis-cli-'));
  return {
    path: (name) => join(folder, name),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
