import { readFileSync } from 'node:fs';

const themeable = ['GmisFaqElement', 'GmisBrowserGuideElement', 'GmisEnvTableElement'];

/** The custom properties stand once, with their defaults, in the tokens; every element has them all. */
function cssProperties() {
  const tokens = readFileSync('src/elements/styles/tokens.styles.ts', 'utf8');
  const found = new Map();
  for (const [, name, value] of tokens.matchAll(/var\((--gmis-[\w-]+), (.+)\);/g)) {
    if (!found.has(name)) found.set(name, { name, default: value });
  }
  return [...found.values()];
}

const describeElements = {
  name: 'describe-elements',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      declaration.members = declaration.members?.filter(({ name }) => !name.startsWith('#'));
      declaration.events = declaration.events?.filter(({ name }) => name);
      if (themeable.includes(declaration.name)) declaration.cssProperties = cssProperties();
    }
  },
};

export default {
  globs: ['src/elements/*-element.ts', 'src/elements/events.ts', 'src/entry/gmis-*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [describeElements],
};
