/**
 * Writes what the documents derive from elsewhere: `docs/generated` (the reference from custom-elements.json, browsers
 * from MDN's data, sizes from the build) and the script tag in both READMEs. `--check` writes nothing and fails if the
 * reference or the browsers are out of date. It skips the sizes, because another version of Node compresses slightly
 * differently, and the script tag, which needs a build; test/package compares both.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { supportTable } from './browser-support.mjs';
import { byteTables } from './bytes.mjs';
import { referenceOf } from './reference.mjs';
import { readmes, scriptTagSnippet } from './script-tag-snippet.mjs';

const check = process.argv.includes('--check');
const folder = 'docs/generated';
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const pages = {
  reference: {
    title: 'Reference',
    introduction: 'Attributes, methods, events, slots, parts and custom properties of the three elements.',
    origin: 'custom-elements.json',
    text: referenceOf(manifest),
  },
  browsers: {
    title: 'Browsers',
    introduction:
      'The first version of each browser that has a feature, from MDN’s data. If a required feature is missing, and in Internet Explorer, visitors see the fallback inside the element. Static HTML (`npx gmis-widgets render`) needs no script at all.',
    origin: "MDN's data and scripts/docs/browser-support.mjs",
    text: supportTable(),
  },
};
if (!check)
  pages.bytes = {
    title: 'Size',
    introduction:
      'What a server that compresses with brotli sends. `test/package/bytes.json` holds the limits. The second table shows what each part adds to the parts above it.',
    origin: 'the build',
    text: await byteTables(),
  };

mkdirSync(folder, { recursive: true });
for (const [name, { title, introduction, origin, text }] of Object.entries(pages)) {
  const comment = `<!-- Written by npm run docs from ${origin}. -->`;
  await write(`${folder}/${name}.md`, `# ${title}\n\n${introduction}\n\n${comment}\n\n${text}\n`);
}

if (!check) {
  const snippet = await scriptTagSnippet();
  for (const readme of readmes) {
    const text = readFileSync(readme, 'utf8');
    const place = /(<!-- script-tag:begin[^>]*-->)[\s\S]*?(<!-- script-tag:end -->)/;
    if (!place.test(text)) throw new Error(`${readme} has no place for the script tag`);
    await write(
      readme,
      text.replace(place, (_, begin, end) => `${begin}\n\n${snippet}\n\n${end}`),
    );
  }
}

async function write(file, text) {
  const formatted = await format(text, { parser: 'markdown', printWidth: 120, singleQuote: true });
  if (!check) writeFileSync(file, formatted);
  else if (formatted !== readFileSync(file, 'utf8')) {
    console.error(`${file} is out of date: run npm run docs`);
    process.exitCode = 1;
  }
}
