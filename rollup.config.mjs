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

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** Safari before 16.4 rejects a script that contains a static block; a static field works there and is shorter. */
const staticFields = {
  name: 'static-fields',
  transform(code) {
    const block = /static \{\s*this\.(\w+) = ([^;{}]+);\s*\}/g;
    return block.test(code) ? { code: code.replace(block, 'static $1 = $2;'), map: null } : null;
  },
};
/** Includes data in the source map, so that its bytes can be counted. */
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
/** The minifier rejects declarations without a selector; for them, removing the comments is enough. */
const minifyLiterals = {
  ...minifyCss,
  transform(code, id) {
    if (!id.endsWith('tokens.styles.ts')) return minifyCss.transform.call(this, code, id);
    return { code: code.replace(/ *\/\*[^*]*\*\//g, '').replace(/\n +/g, '\n'), map: null };
  },
};
const notModules = ['register.ts'];

/** The script-tag build loads different parts late than the modules do, so it replaces the file that lists them. */
const lateImports = {
  name: 'late-imports',
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id === resolve('src/elements/shared/late-imports.ts')
      ? resolve('src/entry/script-tag/late-imports.ts')
      : resolved;
  },
};

/** Lit throws if a page refuses its Trusted Types policy; our script handles the refusal instead. */
const politePolicy = {
  name: 'polite-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const asked = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
    if (!asked.test(code)) this.error('lit-html asks for its Trusted Types policy in another way: see polite-policy');
    const module = JSON.stringify(resolve('src/entry/script-tag/trusted-types.ts'));
    return { code: `import{createLitPolicy}from${module};${code.replace(asked, 'createLitPolicy()')}`, map: null };
  },
};

/** Old pages are in Shift_JIS, which scripts inherit unless they declare an encoding; a byte order mark declares UTF-8. */
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
  // `unsafe_arrows` breaks functions called with `new`: no anonymous function is.
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  format: { comments: false },
};
/**
 * Chromium (136 and newer) reads it only before the first statement; other browsers ignore it. Nearly all of the script
 * runs for the first rendering: compiled during the download, it need not be compiled function by function later.
 * The empty line saves 77 bytes with brotli.
 */
const minifyAndCompileAhead = terser({
  ...terserOptions,
  format: { ...terserOptions.format, preamble: '\n//# allFunctionsCalledOnLoad' },
});

/** What Internet Explorer must be able to parse, even if only to do nothing. */
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
    external: isDependency,
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
      // Each gets what it imports, unless an earlier one already has it.
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
    // The demo page that generates the embed code has no bundler, so the file must include Lit.
    input: 'src/entry/snippet.ts',
    // Its HTML is the same as that of `npx gmis-widgets render`, white space included, so literals stay as they are.
    plugins: [nodeResolve(), ...sources, thirdParty(), terser(terserOptions)],
    output: { file: 'dist/gmis-snippet.js', format: 'es', inlineDynamicImports: true },
  },
  {
    input: 'src/cli/bin.ts',
    external: (id) => id.startsWith('node:') || id === '@sglkc/kuromoji',
    plugins: [
      nodeResolve({ exportConditions: ['node'] }),
      commonjs({ include: 'node_modules/**' }),
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
