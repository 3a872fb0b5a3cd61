import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Stub } from './sizes.js';
import type * as Search from '../../src/search/create-faq-search.js';

/** Parts of the search, each with what stands in its place when it is taken out. */
export const stubs: Readonly<Record<string, Stub>> = {
  'folding (lower case alone)': {
    file: /search[\\/]fold\.ts$/,
    code: `export function fold(original) {
      const text = original.toLowerCase();
      const starts = [], ends = [], boundaries = [];
      for (let at = 0; at < text.length; at += 1) { starts.push(at); ends.push(at + 1); boundaries.push(at === 0 || /\\W/.test(text[at - 1])); }
      return { text, starts, ends, boundaries };
    }
    export const normalizeText = (original) => fold(original).text;`,
  },
  'Latin letters read as Japanese': {
    file: /search[\\/]romaji\.ts$/,
    code: 'export const readRomaji = (text) => ({ kana: text, left: text.length });',
  },
  'misspelt words (fuse.js)': { file: /search[\\/]fuzzy\.ts$/, code: 'export const findFuzzy = () => undefined;' },
  'index of the texts': {
    file: /search[\\/]text-index\.ts$/,
    code: `export const inAnswer = 1;
    export const inQuestion = 2;
    export class TextIndex {
      size = 0;
      concepts = [];
      add(question, answer, concepts) { this.concepts.push(new Set(concepts)); }
      textOf() { return ''; }
      placeOf(concept, record) { return this.concepts[record].has(concept) ? inQuestion : 0; }
      score() { return { of: () => 0, best: () => [...this.concepts.keys()] }; }
    }`,
  },
};

/** The search with a part taken out. */
export async function withoutPart(part: string): Promise<typeof Search> {
  const { file, code } = stubs[part];
  const { outputFiles } = await build({
    entryPoints: ['src/search/create-faq-search.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [
      {
        name: 'stub',
        setup(plugin) {
          plugin.onLoad({ filter: file }, () => ({ contents: code, loader: 'js' }));
        },
      },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'gmis-parts-'));
  const module = join(folder, 'search.mjs');
  writeFileSync(module, outputFiles[0].contents);
  try {
    return (await import(pathToFileURL(module).href)) as typeof Search;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
