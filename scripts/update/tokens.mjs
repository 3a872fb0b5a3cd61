/**
 * `npm run update:tokens`: writes src/elements/shared/tokens.styles.ts from @digital-go-jp/design-tokens. The table below
 * maps our tokens to those of the Digital Agency, for light and dark. `--print` prints the file instead.
 */
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import * as prettier from 'prettier';

const require = createRequire(import.meta.url);
const { version } = JSON.parse(await readFile(require.resolve('@digital-go-jp/design-tokens/package.json'), 'utf8'));
const sheet = await readFile(require.resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');

/** Our token: [light, dark, description]. The contrast is at least 7:1 for text and 3:1 for lines and icons on every background here. */
const colors = {
  text: ['neutral-solid-gray-800', 'neutral-solid-gray-100', 'Text.'],
  heading: ['neutral-solid-gray-900', 'neutral-white', 'Headings and questions.'],
  'text-weak': ['neutral-solid-gray-700', 'neutral-solid-gray-200', 'Secondary text: hints, the source.'],
  background: ['neutral-white', 'neutral-solid-gray-900', 'Background.'],
  'background-weak': ['neutral-solid-gray-50', 'neutral-solid-gray-800', 'Background of notes.'],
  'background-header': ['neutral-solid-gray-100', 'neutral-solid-gray-800', 'Background of table headers.'],
  border: ['neutral-solid-gray-420', 'neutral-solid-gray-420', 'Lines between questions and around tables.'],
  'border-field': ['neutral-solid-gray-600', 'neutral-solid-gray-300', 'Borders of fields and small buttons.'],
  link: ['primitive-blue-1000', 'primitive-blue-200', 'Links and icons.'],
  'link-hover': ['primitive-blue-900', 'primitive-blue-100', 'Hovered links.'],
  'link-visited': ['primitive-magenta-900', 'primitive-magenta-200', 'Visited links.'],
  'link-active': ['primitive-orange-1000', 'primitive-orange-200', 'Pressed links.'],
  accent: ['primitive-blue-900', 'primitive-blue-200', 'Buttons, numbers, the border of the contact.'],
  'accent-background': ['primitive-blue-50', 'primitive-blue-1200', 'Highlights for the visitor.'],
  'on-accent': ['neutral-white', 'neutral-black', 'Text on the accent colour.'],
  mark: ['primitive-yellow-100', 'primitive-yellow-1200', 'Background of search matches.'],
  success: ['primitive-green-800', 'primitive-green-400', 'Success: supported, copied.'],
  warning: ['primitive-yellow-900', 'primitive-yellow-300', 'What needs attention.'],
  error: ['primitive-red-900', 'primitive-red-300', 'What does not work; error messages of G-MIS.'],
  focus: ['neutral-black', 'primitive-yellow-300', 'Inner line of the focus indicator.'],
  'focus-ring': ['primitive-yellow-300', 'neutral-black', 'Outer ring and background of the focus indicator.'],
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
 * All defaults. A page sets \`--gmis-*\` on the element or an ancestor, the styles read \`--_*\`. The values are
 * from デジタル庁デザインシステム (@digital-go-jp/design-tokens ${version}, MIT, © デジタル庁).
 *
 * Lengths are multiples of the font size, which is the largest of the surrounding text, the root element and the
 * visitor's setting (\`medium\`, usually 16 px; see base.styles.ts). So text stays readable on a page with
 * \`html { font-size: 62.5% }\`, and grows with the visitor's setting and the site's buttons for larger text.
 * \`--gmis-font-size\` must not depend on the parent element: use px or rem, not em.
 */
export const tokens = css\`
:host {
  --_font-size: var(--gmis-font-size, max(1em, 1rem)); /* The font size, in px or rem. */
  --_font-family: var(--gmis-font-family, ${value('font-family-sans').replaceAll("'", '"').replaceAll('"', "'")}); /* The font family. */
  --_radius: var(--gmis-radius, 0.5em); /* The radius of corners. */
  --_scroll-margin: var(--gmis-scroll-margin, 8em); /* The space above a question that a link leads to, for a fixed header. */
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
/* Not "not print and …": "not" applies to the complete query. */
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
