/**
 * A step of the build: writes the type declarations of the elements for React, Preact, Solid, Vue and Svelte from
 * custom-elements.json. An attribute has the type of its property.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ name, ...rest }) => ({ ...rest, className: name, base: name.replace(/Element$/, '') }));

const comment = (text) => `/** ${text.replaceAll('*/', '* /').replaceAll('\n', ' ')} */`;
const perElement = (line) => elements.map(line).join('\n');

/** @param pairs - names with their types and descriptions */
const shape = (name, pairs) =>
  `export interface ${name} {\n${pairs.map(([key, type, text]) => `  ${comment(text)}\n  ${key}: ${type};`).join('\n')}\n}`;

const common = `// Written by scripts/build/framework-types.mjs from custom-elements.json.
import type * as gmis from '../entry/index.js';

${perElement(({ className, base, tagName, attributes = [], members = [], events = [] }) =>
  [
    comment(`The attributes of \`<${tagName}>\`, by their names in HTML.`),
    shape(
      `${base}Attributes`,
      attributes.map(({ name, fieldName, type, description }) => [
        `'${name}'?`,
        // In HTML every value is text: numbers are strings, and a boolean attribute can be the empty string.
        `gmis.${className}['${fieldName}']${/number/.test(type?.text) ? ' | string' : ''}${/boolean/.test(type?.text) ? " | ''" : ''}`,
        description,
      ]),
    ),
    comment(`The properties of \`<${tagName}>\`.`),
    shape(
      `${base}Properties`,
      members
        .filter(({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly)
        .map(({ name, description }) => [`${name}?`, `gmis.${className}['${name}']`, description]),
    ),
    comment(`The events of \`<${tagName}>\`.`),
    shape(
      `${base}Events`,
      events.map(({ name, type, description }) => [`'${name}'`, `gmis.${type.text}`, description]),
    ),
  ].join('\n'),
)}

/** \`onmy-event\` for every event \`my-event\`. */
export type Handlers<Events, Prefix extends string = 'on'> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: (event: Events[Name]) => void;
};
export type { ${elements.map(({ className }) => className).join(', ')} } from '../entry/index.js';
`;

const imports = `import type * as elements from './elements.js';`;
const props = (base) =>
  `elements.${base}Attributes & Omit<elements.${base}Properties, keyof elements.${base}Attributes>`;

const frameworks = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports}

type Html<E> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, 'className'> & { class?: string; className?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(({ tagName, className, base }) => `      '${tagName}': Html<elements.${className}> & ${props(base)} & elements.Handlers<elements.${base}Events>;`)}
    }
  }
}
`,
  preact: `import type { HTMLAttributes } from 'preact';
${imports}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(({ tagName, className, base }) => `      '${tagName}': Omit<HTMLAttributes<elements.${className}>, keyof elements.${base}Attributes> & ${props(base)} & elements.Handlers<elements.${base}Events>;`)}
    }
  }
}
`,
  solid: `import type { JSX } from 'solid-js';
${imports}

type Prop<P> = { [Name in keyof P & string as \`prop:\${Name}\`]?: P[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(({ tagName, className, base }) => `      '${tagName}': Omit<JSX.HTMLAttributes<elements.${className}>, keyof elements.${base}Attributes> & ${props(base)} & Prop<elements.${base}Properties> & elements.Handlers<elements.${base}Events, 'on:'>;`)}
    }
  }
}
`,
  vue: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports}

type Emit<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
/** Vue passes listeners as \`onMyEvent\`. */
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Camel<Rest>}\` : Capitalize<Name>;
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Camel<Name>}\`]?: (event: Events[Name]) => void };

type CustomElement<E, Attributes, Events> = new () => E & {
  /** @deprecated Only for type checking; the element has no such property. */
  $props: HTMLAttributes & Attributes & Listeners<Events> & PublicProps;
  /** @deprecated Only for type checking; the element has no such property. */
  $emit: Emit<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${perElement(({ tagName, className, base }) => `    '${tagName}': CustomElement<elements.${className}, ${props(base)}, elements.${base}Events>;`)}
  }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${imports}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${perElement(({ tagName, className, base }) => `    '${tagName}': HTMLAttributes<elements.${className}> & ${props(base)} & elements.Handlers<elements.${base}Events>;`)}
  }
}
`,
};

mkdirSync('dist/types', { recursive: true });
writeFileSync('dist/types/elements.d.ts', common);
for (const [name, text] of Object.entries(frameworks)) {
  writeFileSync(
    `dist/types/${name}.d.ts`,
    `// Written by scripts/build/framework-types.mjs from custom-elements.json.\n${text}`,
  );
}
