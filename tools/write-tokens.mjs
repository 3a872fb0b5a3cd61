/**
 * Writes src/elements/styles/tokens.styles.ts from @digital-go-jp/design-tokens: `npm run update:tokens`. Which token of
 * the Digital Agency stands for which of ours, in light and in dark, is the table below; `--print` shows the file instead.
 */
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import * as prettier from 'prettier';

const require = createRequire(import.meta.url);
const { version } = JSON.parse(await readFile(require.resolve('@digital-go-jp/design-tokens/package.json'), 'utf8'));
const sheet = await readFile(require.resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');

/** Ours: [light, dark]. Text keeps 7:1 on every background here, lines and icons 3:1 (test/a11y/contrast.test.ts). */
const colors = {
  text: ['neutral-solid-gray-800', 'neutral-solid-gray-100'],
  heading: ['neutral-solid-gray-900', 'neutral-white'],
  'text-weak': ['neutral-solid-gray-700', 'neutral-solid-gray-200'],
  background: ['neutral-white', 'neutral-solid-gray-900'],
  'background-weak': ['neutral-solid-gray-50', 'neutral-solid-gray-800'],
  'background-header': ['neutral-solid-gray-100', 'neutral-solid-gray-800'],
  border: ['neutral-solid-gray-420', 'neutral-solid-gray-420'],
  'border-field': ['neutral-solid-gray-600', 'neutral-solid-gray-300'],
  link: ['primitive-blue-1000', 'primitive-blue-200'],
  'link-hover': ['primitive-blue-900', 'primitive-blue-100'],
  'link-visited': ['primitive-magenta-900', 'primitive-magenta-200'],
  'link-active': ['primitive-orange-1000', 'primitive-orange-200'],
  accent: ['primitive-blue-900', 'primitive-blue-200'],
  'accent-background': ['primitive-blue-50', 'primitive-blue-1200'],
  'on-accent': ['neutral-white', 'neutral-black'],
  mark: ['primitive-yellow-100', 'primitive-yellow-1200'],
  success: ['primitive-green-800', 'primitive-green-400'],
  warning: ['primitive-yellow-900', 'primitive-yellow-300'],
  error: ['primitive-red-900', 'primitive-red-300'],
  focus: ['neutral-black', 'primitive-yellow-300'],
  'focus-ring': ['primitive-yellow-300', 'neutral-black'],
};

function value(token) {
  const found = new RegExp(`--${token}: ([^;]+);`).exec(sheet)?.[1];
  if (found === undefined) throw new Error(`@digital-go-jp/design-tokens ${version} has no --${token}`);
  return found.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}
const declarations = (theme) =>
  Object.entries(colors)
    .map(([name, tokens]) => `--_color-${name}: var(--gmis-color-${name}, ${value(`color-${tokens[theme]}`)});`)
    .join('\n');

const text = `import { css } from 'lit';

// Written by tools/write-tokens.mjs (npm run update:tokens): change it there.

const light = css\`
--_color-scheme: light;
${declarations(0)}
\`;

const dark = css\`
--_color-scheme: dark;
${declarations(1)}
\`;

/**
 * Every default in one place: a page sets \`--gmis-*\` on the element or above it, the styles read \`--_*\`. The values are
 * those of デジタル庁デザインシステム (@digital-go-jp/design-tokens ${version}, MIT, © デジタル庁).
 *
 * Lengths are multiples of the text's size, which is the largest of the page's text around the element, its root's and
 * the visitor's own setting (\`medium\`, mostly 16 px; base.styles.ts takes it in): it stays readable where a page sets
 * \`html { font-size: 62.5% }\`, and grows with the visitor's setting and the site's buttons for larger text. What a page
 * sets in \`--gmis-font-size\` must not hang on its place: px or rem, no em.
 */
export const tokens = css\`
:host {
  --_font-size: var(--gmis-font-size, max(1em, 1rem));
  --_font-family: var(--gmis-font-family, ${value('font-family-sans').replaceAll("'", '"').replaceAll('"', "'")});
  --_radius: var(--gmis-radius, 0.5em);
  --_scroll-margin: var(--gmis-scroll-margin, 8em);
  --_density: 1;
  \${light}
}
:host([density='compact']) {
  --_density: 0.5;
}
@media not print {
  :host([theme='dark']) {
    \${dark}
  }
}
@media not print and (prefers-color-scheme: dark) {
  :host([theme='auto']) {
    \${dark}
  }
}
\`;
`;
const file = new URL('../src/elements/styles/tokens.styles.ts', import.meta.url);
const options = await prettier.resolveConfig(file);
const formatted = await prettier.format(text, { ...options, parser: 'typescript' });
if (process.argv.includes('--print')) process.stdout.write(formatted);
else await writeFile(file, formatted);
