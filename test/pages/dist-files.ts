import { readFileSync } from 'node:fs';
import { packageJson } from '../package/repository.js';

export const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** The CDN's address of `dist/`, as the README has it. */
export const cdn = `https://unpkg.com/gmis-widgets@${packageJson.version}/dist/`;

/** The CDN, for `openPage`: its addresses, and what they answer. */
export const onCdn: Record<string, Buffer> = Object.fromEntries(
  Object.keys(integrity).map((file) => [cdn + file, readFileSync(`dist/${file}`)]),
);
