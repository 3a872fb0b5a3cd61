/**
 * Writes the declarations by which React, Preact, Solid, Vue and Svelte know the elements, from custom-elements.json:
 * a step of the build. What an attribute may be is what the class says of its property.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ name, ...rest }) => ({ ...rest, className: name, base: name.replace(/Element$/, '') }));

const comment = (text) => `/** ${text.replaceAll('*/', '* /').replaceAll('\n', ' ')} */`;
const perElement = (line) => elements.map(line).join('\n');

/** @param pairs - names with their types and what they are for. */
const shape = (name, pairs) =>
  `export interface ${name} {\n${pairs.map(([key, type, text]) => `  ${comment(text)}\n  ${key}: ${type};`).join('\n')}\n}`;

const common = `// Written by scripts/build/framework-types.mjs from custom-elements.json.
import type * as gmis from '../entry/index.js';

${perElement(({ className, base, tagName, attributes = [], members = [], events = [] }) =>
  [
    comment(`What \`<${tagName}>\` takes as attributes, by their names in HTML.`),
    shape(
      `${base}Attributes`,
      attributes.map(({ name, fieldName, type, description }) => [
        `'${name}'?`,
        // In HTML all is text; a number may be written as one, and a boolean attribute as the empty text.
        `gmis.${className}['${fieldName}']${/number/.test(type?.text) ? ' | string' : ''}${/boolean/.test(type?.text) ? " | ''" : ''}`,
        description,
      ]),
    ),
    comment(`What \`<${tagName}>\` takes as properties.`),
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

const imports = `import type * as own from './elements.js';`;
const props = (base) => `own.${base}Attributes & Omit<own.${base}Properties, keyof own.${base}Attributes>`;

const frameworks = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports}

type Html<E> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, 'className'> & { class?: string; className?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(({ tagName, className, base }) => `      '${tagName}': Html<own.${className}> & ${props(base)} & own.Handlers<own.${base}Events>;`)}
    }
  }
}
`,
  preact: `import type { HTMLAttributes } from 'preact';
${imports}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(({ tagName, className, base }) => `      '${tagName}': Omit<HTMLAttributes<own.${className}>, keyof own.${base}Attributes> & ${props(base)} & own.Handlers<own.${base}Events>;`)}
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
${perElement(({ tagName, className, base }) => `      '${tagName}': Omit<JSX.HTMLAttributes<own.${className}>, keyof own.${base}Attributes> & ${props(base)} & Prop<own.${base}Properties> & own.Handlers<own.${base}Events, 'on:'>;`)}
    }
  }
}
`,
  vue: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports}

type Emit<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
/** Vue gives listeners as \`onMyEvent\`. */
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Camel<Rest>}\` : Capitalize<Name>;
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Camel<Name>}\`]?: (event: Events[Name]) => void };

type CustomElement<E, Attributes, Events> = new () => E & {
  /** @deprecated for type checking alone: no property of the element. */
  $props: HTMLAttributes & Attributes & Listeners<Events> & PublicProps;
  /** @deprecated for type checking alone: no property of the element. */
  $emit: Emit<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${perElement(({ tagName, className, base }) => `    '${tagName}': CustomElement<own.${className}, ${props(base)}, own.${base}Events>;`)}
  }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${imports}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${perElement(({ tagName, className, base }) => `    '${tagName}': HTMLAttributes<own.${className}> & ${props(base)} & own.Handlers<own.${base}Events>;`)}
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
