import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './repository.js';

/** The result of `npm pack`. */
export interface Packed {
  /** The path of the archive. */
  tarball: string;
  /** The paths in the archive, without `package/`. */
  files: string[];
  /** In bytes. */
  unpackedSize: number;
}

/** Packs the built package as for publishing. @param folder - the folder for the archive */
export function pack(folder: string): Packed {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files, unpackedSize }] = JSON.parse(output) as [
    { filename: string; files: { path: string }[]; unpackedSize: number },
  ];
  return { tarball: join(folder, filename), files: files.map(({ path }) => path).sort(), unpackedSize };
}
