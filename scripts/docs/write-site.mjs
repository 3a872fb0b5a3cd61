/**
 * Writes the documentation site into `dist/demo`, as a step of the build: the pages of `docs` in Japanese and English,
 * with the reference from the manifest, the tables in `docs/generated`, the renamed names from the changelog, the
 * examples from `demo/frameworks` and `demo/ssr`, and the figures recorded by `npm run record`. The demo pages are copied
 * to `examples`. All addresses are relative, so that the folder works wherever `dist` is served.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { marked } from 'marked';
import { elementsOf, referenceOf } from './reference.mjs';
import { pageOf } from './site-page.mjs';

const source = 'docs';
const target = 'dist/demo';
const read = (file) => readFileSync(file, 'utf8');
const readJson = (file) => JSON.parse(read(file));
const { site, pages } = readJson(`${source}/pages.json`);
const { version } = readJson('package.json');
const manifest = readJson('custom-elements.json');
const integrity = readJson('dist/integrity.json');
const figures = readJson(`${source}/figures.json`);

const fence = (code, language) => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
/** Marks text that exists only in English as such on a Japanese page. */
const english = (text, lang) => (lang === 'ja' ? `<div lang="en">\n\n${text}\n\n</div>` : text);

/** A generated page without its title and introduction, which end with a comment. */
const generated = (name) => read(`${source}/generated/${name}.md`).replace(/^[\s\S]*?-->\n/, '');

/** The table of renamed names in the changelog. */
function renames() {
  const found = /<!-- renames:begin -->([\s\S]*?)<!-- renames:end -->/.exec(read('CHANGELOG.md'));
  if (!found) throw new Error('CHANGELOG.md has no table of renamed names');
  return found[1].trim();
}

/** The files of an example with their names. */
function example(folder) {
  const languages = { jsx: 'jsx', vue: 'html', svelte: 'html', js: 'js', mjs: 'js' };
  return readdirSync(folder)
    .filter((name) => name.split('.').pop() in languages)
    .map((name) => `\`${name}\`\n\n${fence(read(`${folder}/${name}`), languages[name.split('.').pop()])}`)
    .join('\n\n');
}

function fill(text, lang) {
  return text.replace(/\{\{(\w+)(?: ([^}]+))?\}\}/g, (_, name, argument) => {
    switch (name) {
      case 'version':
        return version;
      case 'integrity':
        return integrity[argument];
      case 'reference':
        return english(referenceOf(manifest), lang);
      case 'generated':
        return english(generated(argument), lang);
      case 'renames':
        return english(renames(), lang);
      case 'example':
        return example(argument);
      case 'figure': {
        const { date, machine, text: tables } = figures[argument];
        return `${date}, ${machine}\n\n${english(tables, lang)}`;
      }
      default:
        throw new Error(`${source}: unknown placeholder {{${name}}}`);
    }
  });
}

rmSync(target, { recursive: true, force: true });
mkdirSync(`${target}/examples`, { recursive: true });
for (const page of pages) {
  for (const lang of ['ja', 'en']) {
    const content = marked.parse(fill(read(`${source}/${page.id}.${lang}.md`), lang), { async: false });
    const { name, html } = pageOf({ page, pages, site, version, lang, content });
    writeFileSync(`${target}/${name}`, html);
  }
}
for (const file of ['docs.css', 'docs.js']) cpSync(`${source}/${file}`, `${target}/${file}`);
const elements = elementsOf(manifest);
const events = elements.flatMap((element) => (element.events ?? []).map(({ name }) => name));
writeFileSync(
  `${target}/manifest.js`,
  `export const properties = ${JSON.stringify(elements[0].cssProperties)};\nexport const events = ${JSON.stringify([...new Set(events)])};\n`,
);

// `modules.html` needs a server that resolves package names.
for (const file of readdirSync('demo').filter(
  (name) => /\.(html|css|m?js|json)$/.test(name) && name !== 'modules.html',
))
  writeFileSync(`${target}/examples/${file}`, read(`demo/${file}`).replaceAll('../dist/', '../../'));
