import { chmodSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { classicChunks } from './scripts/build/classic-chunks.mjs';
import typescript from 'typescript';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { fuseMatchOnly } from './scripts/build/fuse-match-only.mjs';
import { thirdParty } from './scripts/build/third-party.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

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

/** The script-tag build loads other things late than the modules do, and replaces the one file that lists them. */
const lateImports = {
  name: 'late-imports',
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id === resolve('src/elements/shared/late-imports.ts')
      ? resolve('src/entry/script-tag/late-imports.ts')
      : resolved;
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
  {
    input: { 'gmis-widgets': 'src/entry/script-tag/index.ts' },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      lateImports,
      politePolicy,
      fuseMatchOnly,
      nodeResolve(),
      minifyLiterals,
      ...sources,
      thirdParty(),
      minifyAndCompileAhead,
      byteOrderMark,
      classicChunks(`gmis-widgets@${version}`),
    ],
    output: {
      dir: 'dist',
      entryFileNames: '[name].min.js',
      chunkFileNames: '[name].min.js',
      // Each takes what it imports, unless one before has it.
      manualChunks: {
        'gmis-widgets': ['src/entry/script-tag/index.ts'],
        'gmis-widgets.custom': ['src/elements/faq/custom/custom-content.ts'],
        'gmis-widgets.en': [
          ...['faq', 'guides', 'environments'].map((name) => `data/${name}.en.json`),
          'src/i18n/locales/en.ts',
        ],
      },
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
    // The demo page that writes the code to paste has no bundler, so Lit has to be in the file.
    input: 'src/entry/snippet.ts',
    plugins: [nodeResolve(), minifyLiterals, ...sources, thirdParty(), terser(terserOptions)],
    output: { file: 'dist/gmis-snippet.js', format: 'es', inlineDynamicImports: true },
  },
  {
    input: 'src/cli/bin.ts',
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
