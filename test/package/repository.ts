import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

export const readJson = (file: string): unknown => JSON.parse(readText(file));

/** All files below a folder, as paths from the project's root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}

export interface PackageJson {
  name: string;
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
  bin: Record<string, string>;
  files: string[];
}

export const packageJson = readJson('package.json') as PackageJson;
