import { chmodSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { integrityOf } from './scripts/build/integrity.mjs';
import typescript from 'typescript';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { fuseMatchOnly } from './scripts/build/fuse-match-only.mjs';
import { thirdParty } from './scripts/build/third-party.mjs';

/** Safari before 16.4 refuses the whole script for a static block; a static field is older, and shorter. */
const staticFields = {
  name: 'static-fields',
  transform(code) {
    const block = /static \{\s*this\.(\w+) = ([^;{}]+);\s*\}/g;
    return block.test(code) ? { code: code.replace(block, 'static $1 = $2;'), map: null } : null;
  },
};
/** Data is on the source map, too, so that its bytes can be counted. */
const plainData = json({ compact: true, namedExports: false });
const data = {
  ...plainData,
  transform(code, id) {
    const made = plainData.transform.call(this, code, id);
    return made && { ...made, map: { version: 3, names: [], sources: [id], mappings: 'AAAA' } };
  },
};
const sources = [data, esbuild({ target: 'es2022', charset: 'utf8' }), staticFields];
const minifyCss = literalsHtmlCssMinifier({ exclude: '**/tokens.styles.ts' });
/** Declarations alone, without a selector, the minifier refuses; of them it needs no more than to leave out the comments. */
const minifyLiterals = {
  ...minifyCss,
  transform(code, id) {
    if (!id.endsWith('tokens.styles.ts')) return minifyCss.transform.call(this, code, id);
    return { code: code.replace(/ *\/\*[^*]*\*\//g, '').replace(/\n +/g, '\n'), map: null };
  },
};
const notModules = ['register.ts'];

/** What the modules `import()` only when it is needed, the script-tag build loads as further classic scripts. */
const packsByScriptTag = {
  name: 'packs-by-script-tag',
  resolveId(source, importer) {
    if (!importer) return null;
    if (/\/(load-)?english\.js$/.test(source)) return resolve('src/entry/script-tag/english.ts');
    return /\/(load|retry)-custom-content\.js$/.test(source) ? resolve('src/entry/script-tag/custom-content.ts') : null;
  },
};

/** What the further script for own documents has in common with the first, it takes from there. */
const sharedExports = [
  ...readFileSync('src/elements/faq/shared-with-custom.ts', 'utf8').matchAll(/\{([^}]+)\} from '([^']+)'/g),
];
const sharedNames = sharedExports.flatMap(([, names]) => names.match(/\w+/g));
const sharedModules = sharedExports.map(([, , source]) =>
  source.startsWith('.') ? resolve('src/elements/faq', source.replace(/\.js$/, '.ts')) : source,
);
const takeShared = {
  name: 'take-shared',
  resolveId(source, importer) {
    const inRepository = source.startsWith('.') && importer;
    const id = inRepository ? resolve(dirname(importer), source.replace(/\.js$/, '.ts')) : source;
    return sharedModules.includes(id) ? { id, external: true } : null;
  },
  renderChunk(_, { importedBindings }) {
    const missing = Object.values(importedBindings)
      .flat()
      .filter((name) => !sharedNames.includes(name));
    if (missing.length > 0) this.error(`src/elements/faq/shared-with-custom.ts does not export ${missing.join(', ')}`);
  },
};

/** The script-tag build has all answers at hand and needs no outline to begin with. */
const noOutline = {
  name: 'no-outline',
  load: (id) => (/faq-outline\.ts$/.test(id) ? 'export const faqOutline = undefined;' : null),
};

/** A page that has the script checked has its further files checked, too; they are built before. */
const chunkIntegrity = {
  name: 'pack-integrity',
  renderChunk(code) {
    const packs = ['gmis-widgets.en.min.js', 'gmis-widgets.custom.min.js'];
    const integrity = Object.fromEntries(packs.map((file) => [file, integrityOf(file)]));
    return { code: code.replaceAll('chunkIntegrity', () => JSON.stringify(integrity)), map: null };
  },
};

/** Lit throws where a page refuses its Trusted Types policy; our script asks politely in its place. */
const politePolicy = {
  name: 'polite-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
    const asked = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
    if (!asked.test(code)) this.error('lit-html asks for its Trusted Types policy in another way: see polite-policy');
    const module = JSON.stringify(resolve('src/entry/script-tag/trusted-types.ts'));
    return { code: `import{createLitPolicy}from${module};${code.replace(asked, 'createLitPolicy()')}`, map: null };
  },
};

/** Old pages are in Shift_JIS and lend that to scripts that do not say otherwise; a byte order mark says so. */
const byteOrderMark = {
  name: 'byte-order-mark',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
  },
};

/** `npx gmis-widgets` in a checkout starts the file itself. */
const executable = {
  name: 'executable',
  writeBundle({ file }) {
    chmodSync(file, 0o755);
  },
};

const terserOptions = {
  ecma: 2022,
  // `unsafe_arrows` is about functions that are called with `new`: there is none among those without a name.
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  format: { comments: false },
};
const minify = terser(terserOptions);
/**
 * Chromium (136 and newer) heeds it before the first statement alone, others pass it over. Nearly all of the script runs
 * for the first drawing: compiled beside the download, it is not compiled function by function where the visitor waits.
 * The empty line is worth 77 bytes to brotli.
 */
const minifyAndCompileAhead = terser({
  ...terserOptions,
  format: { ...terserOptions.format, preamble: '\n//# allFunctionsCalledOnLoad' },
});

/** What Internet Explorer must be able to read, if only to leave it alone. */
const ecmaScript5 = {
  name: 'ecmascript-5',
  renderChunk: (code) =>
    typescript.transpileModule(code, { compilerOptions: { target: typescript.ScriptTarget.ES5, module: 'none' } })
      .outputText,
};
const minifyEcmaScript5 = terser({ ecma: 5, ie8: false, format: { comments: false } });

export default [
  {
    input: readdirSync('src/entry', { recursive: true })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('script-tag') && !notModules.includes(file))
      .map((file) => `src/entry/${file}`),
    external: /^(lit|@lit\/localize|fuse\.js)(\/|$)/,
    plugins: [nodeResolve(), minifyLiterals, ...sources],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  ...[
    ['src/entry/script-tag/english-chunk.ts', 'dist/gmis-widgets.en.min.js', 'gmisWidgetsEnglish'],
    ['src/elements/faq/custom/custom-content.ts', 'dist/gmis-widgets.custom.min.js', 'gmisWidgetsCustom'],
  ].map(([input, file, name]) => ({
    input,
    plugins: [takeShared, nodeResolve(), minifyLiterals, ...sources, thirdParty(), minify, byteOrderMark],
    output: { file, format: 'iife', name, globals: () => 'gmisWidgetsShared', sourcemap: true },
  })),
  {
    input: 'src/entry/script-tag/index.ts',
    plugins: [
      packsByScriptTag,
      noOutline,
      chunkIntegrity,
      politePolicy,
      fuseMatchOnly,
      nodeResolve(),
      minifyLiterals,
      ...sources,
      thirdParty(),
      minifyAndCompileAhead,
      byteOrderMark,
    ],
    output: {
      file: 'dist/gmis-widgets.min.js',
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: true,
    },
  },
  ...[
    ['src/embed/host-script.ts', 'dist/gmis-embed.min.js'],
    ['src/embed/frame-script.ts', 'dist/gmis-embed-frame.min.js'],
  ].map(([input, file]) => ({
    input,
    plugins: [nodeResolve(), ...sources, thirdParty(), ecmaScript5, minifyEcmaScript5, byteOrderMark],
    output: { file, format: 'iife' },
  })),
  {
    input: 'src/cli/gmis-widgets.ts',
    external: /^(node:|@sglkc\/kuromoji$)/,
    plugins: [
      nodeResolve({ exportConditions: ['node'] }),
      commonjs({ include: /node_modules/ }),
      ...sources,
      thirdParty(),
      executable,
    ],
    output: {
      file: 'dist/gmis-widgets-cli.js',
      format: 'es',
      inlineDynamicImports: true,
      banner: '#!/usr/bin/env node',
    },
  },
];
