import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './repository.js';

const bin = (path: string): string => join(root, 'node_modules', path);
const tsc = bin('typescript/bin/tsc');
const folder = (framework: string): string => join(root, 'test/package/types', framework);

/** The compiler of each framework, run on a page with correct uses of the elements and with marked type errors. */
const compilers: Record<string, string[]> = {
  'React 19': [tsc, '-p', folder('react')],
  Preact: [tsc, '-p', folder('preact')],
  Solid: [tsc, '-p', folder('solid')],
  'Vue 3': [bin('vue-tsc/bin/vue-tsc.js'), '-p', join(folder('vue'), 'tsconfig.json')],
  'Svelte 5': [
    ...[bin('svelte-check/bin/svelte-check'), '--workspace', folder('svelte'), '--tsconfig', './tsconfig.json'],
    ...['--output', 'human', '--fail-on-warnings'],
  ],
};

function run(command: string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('close', (code) => {
      resolve(code === 0 ? '' : `exit code ${String(code)}\n${output}`);
    });
  });
}

describe('the declarations of the elements', { concurrency: 2 }, () => {
  for (const [framework, command] of Object.entries(compilers)) {
    it(`work in ${framework}, whose compiler rejects wrong types`, async () => {
      assert.equal(await run(command), '');
    });
  }
});
