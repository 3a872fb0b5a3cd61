import { readFileSync } from 'node:fs';
import { packageJson } from '../package/repository.js';

export const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** The CDN's URL of `dist/`, as in the README. */
export const cdn = `https://unpkg.com/gmis-widgets@${packageJson.version}/dist/`;

/** The files of the CDN by URL, for `openPage`. */
export const onCdn: Record<string, Buffer> = Object.fromEntries(
  Object.keys(integrity).map((file) => [cdn + file, readFileSync(`dist/${file}`)]),
);
