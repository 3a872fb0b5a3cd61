/**
 * A step of the build: writes the documentation site to `dist/demo`. It has the pages of `docs` in Japanese and English
 * with the reference from the manifest, the tables of the README, the examples of `demo/frameworks` and `demo/ssr`, and
 * the figures of `npm run record`. The demo pages are in its folder `examples`. All addresses are relative, so that the
 * folder works wherever `dist` is served.
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
const readme = read('README.md');

const fence = (code, language) => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
/** Marks content that is only available in English on a Japanese page. */
const english = (text, lang) => (lang === 'ja' ? `<div lang="en">\n\n${text}\n\n</div>` : text);

/** The content between two markers in the README. */
function fromReadme(name) {
  const found = new RegExp(`<!-- ${name}:begin[^>]*-->([\\s\\S]*?)<!-- ${name}:end -->`).exec(readme);
  if (!found) throw new Error(`README.md has no ${name}`);
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
        return english(referenceOf(manifest).replace(/^###/gm, '##'), lang);
      case 'readme':
        return english(fromReadme(argument), lang);
      case 'example':
        return example(argument);
      case 'figure': {
        const { date, machine, text: result } = figures[argument];
        return `${date}, ${machine}\n\n${english(result, lang)}`;
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
