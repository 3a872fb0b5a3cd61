/**
 * Writes src/elements/shared/tokens.styles.ts from @digital-go-jp/design-tokens: `npm run update:tokens`. Which token of
 * the Digital Agency stands for which of ours, in light and in dark, is the table below; `--print` shows the file instead.
 */
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import * as prettier from 'prettier';

const require = createRequire(import.meta.url);
const { version } = JSON.parse(await readFile(require.resolve('@digital-go-jp/design-tokens/package.json'), 'utf8'));
const sheet = await readFile(require.resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');

/** Ours: [light, dark, what it colours]. Text keeps 7:1 on every background here, lines and icons 3:1 (test/a11y/contrast.test.ts). */
const colors = {
  text: ['neutral-solid-gray-800', 'neutral-solid-gray-100', 'Text.'],
  heading: ['neutral-solid-gray-900', 'neutral-white', 'Headings and questions.'],
  'text-weak': ['neutral-solid-gray-700', 'neutral-solid-gray-200', 'Text that stands back: hints, the source.'],
  background: ['neutral-white', 'neutral-solid-gray-900', 'The ground.'],
  'background-weak': ['neutral-solid-gray-50', 'neutral-solid-gray-800', 'Ground set apart: notes.'],
  'background-header': ['neutral-solid-gray-100', 'neutral-solid-gray-800', 'Heads of tables.'],
  border: ['neutral-solid-gray-420', 'neutral-solid-gray-420', 'Lines between questions, around tables.'],
  'border-field': ['neutral-solid-gray-600', 'neutral-solid-gray-300', 'The frames of fields and small buttons.'],
  link: ['primitive-blue-1000', 'primitive-blue-200', 'Links and icons.'],
  'link-hover': ['primitive-blue-900', 'primitive-blue-100', 'Links under the pointer.'],
  'link-visited': ['primitive-magenta-900', 'primitive-magenta-200', 'Links that were followed.'],
  'link-active': ['primitive-orange-1000', 'primitive-orange-200', 'Links while they are pressed.'],
  accent: ['primitive-blue-900', 'primitive-blue-200', 'Buttons, numbers, the frame of the contact.'],
  'accent-background': ['primitive-blue-50', 'primitive-blue-1200', 'Ground of what is the visitor’s.'],
  'on-accent': ['neutral-white', 'neutral-black', 'Text on the accent colour.'],
  mark: ['primitive-yellow-100', 'primitive-yellow-1200', 'The ground of words searched for.'],
  success: ['primitive-green-800', 'primitive-green-400', 'Good news: supported, copied.'],
  warning: ['primitive-yellow-900', 'primitive-yellow-300', 'What needs attention.'],
  error: ['primitive-red-900', 'primitive-red-300', 'What does not work; error messages of G-MIS.'],
  focus: ['neutral-black', 'primitive-yellow-300', 'The inner line around what has the focus.'],
  'focus-ring': ['primitive-yellow-300', 'neutral-black', 'The ring and ground of what has the focus.'],
};

function value(token) {
  const found = new RegExp(`--${token}: ([^;]+);`).exec(sheet)?.[1];
  if (found === undefined) throw new Error(`@digital-go-jp/design-tokens ${version} has no --${token}`);
  return found.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}
const declarations = (theme) =>
  Object.entries(colors)
    .map(
      ([name, tokens]) =>
        `--_color-${name}: var(--gmis-color-${name}, ${value(`color-${tokens[theme]}`)});${theme === 0 ? ` /* ${tokens[2]} */` : ''}`,
    )
    .join('\n');

const text = `import { css } from 'lit';

// Written by scripts/update/tokens.mjs (npm run update:tokens): change it there.

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
  --_font-size: var(--gmis-font-size, max(1em, 1rem)); /* The size of the text, in px or rem. */
  --_font-family: var(--gmis-font-family, ${value('font-family-sans').replaceAll("'", '"').replaceAll('"', "'")}); /* The typeface. */
  --_radius: var(--gmis-radius, 0.5em); /* The roundness of corners. */
  --_scroll-margin: var(--gmis-scroll-margin, 8em); /* The space kept above a question that an address leads to, for a fixed header. */
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
/* Not "not print and …": a "not" denies all that follows. */
@media screen and (prefers-color-scheme: dark) {
  :host([theme='auto']) {
    \${dark}
  }
}
\`;
`;
const file = new URL('../../src/elements/shared/tokens.styles.ts', import.meta.url);
const options = await prettier.resolveConfig(file);
const formatted = await prettier.format(text, { ...options, parser: 'typescript' });
if (process.argv.includes('--print')) process.stdout.write(formatted);
else await writeFile(file, formatted);
