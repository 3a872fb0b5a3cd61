import { readFileSync, readdirSync } from 'node:fs';

const elementsFolder = 'src/elements';
const sources = readdirSync(elementsFolder, { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${elementsFolder}/${file}`, 'utf8'))
  .join('\n');

/** The tokens define the custom properties once, with default and description; every element has all of them. */
function cssProperties() {
  const tokens = readFileSync(`${elementsFolder}/shared/tokens.styles.ts`, 'utf8');
  const found = new Map();
  for (const [, name, value, description] of tokens.matchAll(/var\((--gmis-[\w-]+), (.+)\);(?: \/\* (.+) \*\/)?/g)) {
    if (!found.has(name)) found.set(name, { name, default: value, description });
  }
  return [...found.values()];
}

/** Expands `Theme` to `'light' | 'dark' | 'auto'`, which an editor can suggest. */
function spellOut(type) {
  return type?.replace(/\b[A-Z]\w+\b/g, (name) => {
    const list = new RegExp(`export type ${name} = \\(typeof (\\w+)\\)\\[number\\]`).exec(sources)?.[1];
    const values = list && new RegExp(`const ${list} = \\[([^\\]]+)\\] as const`).exec(sources)?.[1];
    return values ? values.trim().replace(/,$/, '').split(/,\s*/).join(' | ') : name;
  });
}

const isOwn = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'protected' && privacy !== 'private';
/** The path in the package for a source file. */
const shipped = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

const returnTypes = new Map();
const details = new Map();

const describeElements = {
  name: 'describe-elements',
  analyzePhase({ ts, node }) {
    if (ts.isMethodDeclaration(node) && node.type) {
      returnTypes.set(`${node.parent.name?.text}.${node.name.getText()}`, node.type.getText());
    }
    if (!ts.isClassDeclaration(node)) return;
    const heritage = node.heritageClauses?.[0]?.types[0];
    const detail = heritage?.expression.getText() === 'CustomEvent' && heritage.typeArguments?.[0]?.getText();
    const shape = node.getSourceFile().statements.find((each) => each.name?.text === detail);
    if (shape) {
      const members = shape.members.map((member) => `${member.name.getText()}: ${member.type.getText()}`);
      details.set(node.name.text, { name: detail, text: `{ ${members.join('; ')} }` });
    }
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const properties = cssProperties();
    for (const { declarations = [] } of modules) {
      for (const declaration of declarations) {
        const members = declaration.members?.filter(isOwn);
        declaration.members = members;
        for (const member of [...(members ?? []), ...(declaration.attributes ?? [])]) {
          if (member.type) member.type.text = spellOut(member.type.text);
          const returned = returnTypes.get(`${declaration.name}.${member.name}`);
          if (member.kind === 'method' && returned) member.return = { ...member.return, type: { text: returned } };
        }
        if (!declaration.tagName) continue;
        declaration.cssProperties = properties;
        declaration.events = declaration.events
          ?.filter(({ name }) => name)
          .map((event) => ({ ...event, detail: { type: details.get(event.type?.text) } }));
      }
    }
    const definitions = modules.flatMap(({ path, declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName).map(({ tagName, name }) => ({ tagName, name, path })),
    );
    for (const module of modules) {
      const own = definitions.find(({ tagName }) => module.path === `src/entry/${tagName}.ts`);
      if (own) {
        module.exports.push({
          kind: 'custom-element-definition',
          name: own.tagName,
          declaration: { name: own.name, module: own.path },
        });
      }
    }
    const rename = (part) => {
      if (typeof part !== 'object' || part === null) return;
      for (const key of ['path', 'module']) if (typeof part[key] === 'string') part[key] = shipped(part[key]);
      Object.values(part).forEach(rename);
    };
    rename(modules);
  },
};

export default {
  globs: ['src/elements/**/*-element.ts', 'src/elements/shared/events.ts', 'src/entry/gmis-*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [describeElements],
};
