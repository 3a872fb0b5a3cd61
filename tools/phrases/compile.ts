import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from '@sglkc/kuromoji';
import { fold } from '../../src/search/fold.js';
import { digest } from '../../src/search/phrases.js';
import type { CompiledPhrases } from '../../src/search/phrases.js';
import { expand } from './notation.js';

/** `data/phrases.<lang>.json`. */
export interface PhrasesFile {
  lang: string;
  suggestions: string[];
  synonyms: Record<string, string[]>;
  ignore: string[];
  outOfScope: string[];
  entries: Record<string, string[]>;
}

/** Gives how a text is read aloud, in katakana. */
export type Reader = (text: string) => string;

/** A reading shorter than this stands in too many other words. */
const shortestReading = 3;

/** The reader of the dictionary that ships in the npm package `@sglkc/kuromoji`. */
export function dictionaryReader(): Promise<Reader> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('@sglkc/kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error: Error | null, tokenizer) => {
      if (error) reject(error);
      else resolve((text) => tokenizer.tokenize(text).map(({ reading, surface_form }) => reading ?? surface_form).join(''));
    });
  });
}

/** Makes of the phrases what the search loads: folded words by concept, phrases as numbers of concepts. */
export function compilePhrases(
  files: readonly PhrasesFile[],
  questions: Readonly<Record<string, readonly string[]>>,
  read: Reader,
): CompiledPhrases {
  const concepts = new Map<string, Set<string>>();
  const wordsOf = (patterns: readonly string[]): string[] => patterns.flatMap((pattern) => forms(pattern, read));
  for (const { synonyms } of files) {
    for (const name of Object.keys(synonyms)) {
      const words = concepts.get(name) ?? new Set<string>();
      for (const word of wordsOf(synonyms[name] ?? [])) words.add(word);
      concepts.set(name, words);
    }
  }
  const named = new Set(concepts.keys());
  const entries: Record<string, { digests: string[]; phrases: number[][] }> = {};
  for (const file of files) {
    for (const id of Object.keys(file.entries)) {
      const phrases = (file.entries[id] ?? []).map((phrase) =>
        phrase.split(/\s+/).map((part) => {
          if (!concepts.has(part)) concepts.set(part, new Set(wordsOf([part])));
          return [...concepts.keys()].indexOf(part);
        }),
      );
      const entry = (entries[id] ??= { digests: (questions[id] ?? []).map(digest), phrases: [] });
      entry.phrases.push(...phrases);
    }
  }
  return {
    concepts: [...concepts].map(([name, words]) => [named.has(name) ? name : '', [...words].join(' ')] as const),
    ignore: unique(files.flatMap(({ ignore }) => wordsOf(ignore))),
    outOfScope: unique(files.flatMap(({ outOfScope }) => wordsOf(outOfScope))),
    entries,
    suggestions: Object.fromEntries(files.map(({ lang, suggestions }) => [lang, suggestions])),
  };
}

/** The folded words that a pattern stands for, and their readings where they have kanji. */
function forms(pattern: string, read: Reader): string[] {
  const found: string[] = [];
  for (const text of expand(pattern)) {
    found.push(fold(text).text);
    if (!/\p{Script=Han}/u.test(text)) continue;
    const reading = fold(read(text)).text;
    if (reading.length >= shortestReading && !/\p{Script=Han}/u.test(reading)) found.push(reading);
  }
  return found.filter((word) => word !== '');
}

const unique = (words: readonly string[]): string => [...new Set(words)].join(' ');
