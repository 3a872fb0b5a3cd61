import { brotliCompressSync, constants } from 'node:zlib';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import type { CompiledPhrases } from '../../src/search/phrases.js';
import { fuseMatchOnly } from '../../scripts/build/fuse-match-only.mjs';

/** A part of the search, and the stub that replaces it. */
export interface Stub {
  file: RegExp;
  code: string;
}

/** The size of the search by itself, minified as in the script-tag build, in bytes of Brotli. */
export async function searchSize(options: {
  stub?: Stub;
  phrases?: CompiledPhrases;
  external?: RegExp;
}): Promise<number> {
  const { stub, phrases, external } = options;
  const replace: Plugin = {
    name: 'replace',
    load: (id) => {
      if (stub?.file.test(id)) return stub.code;
      return phrases && id.endsWith('phrases.json') ? JSON.stringify(phrases) : null;
    },
  };
  const bundle = await rollup({
    input: 'src/search/create-faq-search.ts',
    ...(external ? { external } : {}),
    plugins: [
      replace,
      fuseMatchOnly as Plugin,
      nodeResolve(),
      json({ compact: true, namedExports: false }),
      esbuild({ target: 'es2022', charset: 'utf8' }),
      terser({ ecma: 2022, module: true, compress: { passes: 3, pure_getters: true }, format: { comments: false } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return brotliCompressSync(output[0].code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
