import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Stub } from './sizes.js';
import type * as Search from '../../src/search/create-faq-search.js';

/** Parts of the search, each with a stub that replaces it. */
export const stubs: Readonly<Record<string, Stub>> = {
  'normalization (only lower case)': {
    file: /search[\\/]normalize\.ts$/,
    code: `export function normalize(original) {
      const text = original.toLowerCase();
      const starts = [], ends = [], boundaries = [];
      for (let at = 0; at < text.length; at += 1) { starts.push(at); ends.push(at + 1); boundaries.push(at === 0 || /\\W/.test(text[at - 1])); }
      return { text, starts, ends, boundaries };
    }
    export const normalizeText = (original) => normalize(original).text;`,
  },
  romaji: {
    file: /search[\\/]romaji\.ts$/,
    code: 'export const romajiToKana = (text) => ({ kana: text, unread: text.length });',
  },
  'spell correction (fuse.js)': { file: /search[\\/]fuzzy\.ts$/, code: 'export const findFuzzy = () => undefined;' },
  'text index': {
    file: /search[\\/]text-index\.ts$/,
    code: `export const inAnswer = 1;
    export const inQuestion = 2;
    export class TextIndex {
      size = 0;
      concepts = [];
      add(question, answer, concepts) { this.concepts.push(new Set(concepts)); }
      textOf() { return ''; }
      fieldOf(concept, entryIndex) { return this.concepts[entryIndex].has(concept) ? inQuestion : 0; }
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
