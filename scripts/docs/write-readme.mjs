/**
 * Writes the README's tables from what they tell of: the elements from custom-elements.json, the browsers from MDN's
 * data, sizes and script tag from the build. `--check` writes nothing and fails where the README is not up to date;
 * figures of sizes it leaves alone, since another Node compresses a little otherwise, and the tag, which is nothing
 * without a build (test/package compares them).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { supportTable } from './browser-support.mjs';
import { byteTables } from './bytes.mjs';
import { referenceOf } from './reference.mjs';
import { scriptTagSnippet } from './script-tag-snippet.mjs';

const check = process.argv.includes('--check');
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const written = readFileSync('README.md', 'utf8');

const sections = { reference: referenceOf(manifest), browsers: supportTable() };
if (!check) {
  sections.bytes = await byteTables();
  sections['script-tag'] = await scriptTagSnippet();
}

let filled = written;
for (const [name, text] of Object.entries(sections)) {
  const place = new RegExp(`(<!-- ${name}:begin[^>]*-->)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!place.test(filled)) throw new Error(`README.md has no place for ${name}`);
  filled = filled.replace(place, (_, begin, end) => `${begin}\n\n${text}\n\n${end}`);
}
const wanted = await format(filled, { parser: 'markdown', printWidth: 120, singleQuote: true });
if (!check) writeFileSync('README.md', wanted);
else if (wanted !== written) {
  console.error('README.md is not up to date: run npm run docs');
  process.exitCode = 1;
}
