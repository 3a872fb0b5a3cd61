import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from '@sglkc/kuromoji';
import { fold } from '../../src/search/fold.js';
import { applyReadings, digest } from '../../src/search/phrases.js';
import type { CompiledPhrases } from '../../src/search/phrases.js';
import { expand } from './notation.js';

/** `data/phrases.<lang>.json`. */
export interface PhrasesFile {
  lang: string;
  suggestions: string[];
  synonyms: Partial<Record<string, string[]>>;
  ignore: string[];
  outOfScope: string[];
  entries: Partial<Record<string, string[]>>;
}

/** Gives how a text is read aloud, in katakana. */
export type Reader = (text: string) => string;

/** The reader of the dictionary that ships in the npm package `@sglkc/kuromoji`. */
export function dictionaryReader(): Promise<Reader> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('@sglkc/kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error: Error | null, tokenizer) => {
      if (error) reject(error);
      else
        resolve((text) =>
          tokenizer
            .tokenize(text)
            .map(({ reading, surface_form }) => reading ?? surface_form)
            .join(''),
        );
    });
  });
}

/** Makes of the phrases what the search loads: folded words by concept, readings, phrases as numbers of concepts. */
export function compilePhrases(
  files: readonly PhrasesFile[],
  questions: Readonly<Record<string, readonly string[]>>,
  read: Reader,
): CompiledPhrases {
  const readings = new Readings(read);
  const texts = (patterns: readonly string[]): string[] => patterns.flatMap((pattern) => expand(pattern));
  const wordsOf = (patterns: readonly string[]): string[] => texts(patterns).map((text) => readings.add(text));
  const unread = (patterns: readonly string[]): string[] => texts(patterns).map((text) => fold(text).text);
  const concepts = new Map<string, Set<string>>();
  for (const { synonyms } of files) {
    for (const name of Object.keys(synonyms)) {
      const words = concepts.get(name) ?? new Set<string>();
      for (const word of wordsOf(synonyms[name] ?? [])) words.add(word);
      concepts.set(name, words);
    }
  }
  const named = new Set(concepts.keys());
  const numberOf = (part: string): number => {
    if (!concepts.has(part)) concepts.set(part, new Set(wordsOf([part])));
    return [...concepts.keys()].indexOf(part);
  };
  const entries: Record<string, { digests: string[]; phrases: string }> = {};
  for (const file of files) {
    for (const id of Object.keys(file.entries)) {
      const phrases = (file.entries[id] ?? []).map((phrase) =>
        phrase.split(/\s+/).map(numberOf).map(toDigits).join(''),
      );
      const entry = (entries[id] ??= { digests: (questions[id] ?? []).map(digest), phrases: '' });
      entry.phrases = [...new Set([...entry.phrases.split(' '), ...phrases])].filter(Boolean).join(' ');
    }
  }
  const list = (words: Iterable<string>): string => [...withoutEndings(new Set(words))].join(' ');
  return {
    concepts: [...concepts].map(([name, words]) => [named.has(name) ? name : '', list(words)] as const),
    ignore: list(files.flatMap(({ ignore }) => unread(ignore))),
    outOfScope: list(files.flatMap((file) => unread(file.outOfScope))),
    entries,
    readings: readings.compiled(),
    suggestions: Object.fromEntries(files.map(({ lang, suggestions }) => [lang, suggestions])),
  };
}

/** A concept's number as two digits, so that a phrase needs no separators within. */
const toDigits = (concept: number): string => concept.toString(36).padStart(2, '0');

/** What an inflected word may end in without meaning something else. */
const ending = /^(な|ない|ませ|ません|ず|ん|る|た|て|ます|か|い)$/;

/** Leaves out words that are another word of the set with a short ending: 忘れ finds 忘れた as well. Sorted. */
function withoutEndings(words: ReadonlySet<string>): string[] {
  return [...words].sort().filter((word) => {
    if (word === '') return false;
    for (let length = 3; length < word.length; length += 1) {
      if (words.has(word.slice(0, length)) && ending.test(word.slice(length))) return false;
    }
    return true;
  });
}

/** Collects how the runs of kanji in the words are read. */
class Readings {
  readonly #read: Reader;
  /** For each run: its readings, and how often each was met. */
  readonly #runs = new Map<string, Map<string, number>>();

  constructor(read: Reader) {
    this.#read = read;
  }

  /** Takes note of a text's readings and gives the text folded. */
  add(text: string): string {
    const word = fold(text).text;
    const runs = word.match(/\p{Script=Han}+/gu);
    if (!runs) return word;
    const pattern = word.replace(/\p{Script=Han}+/gu, '(.+)');
    const parts = new RegExp(`^${pattern}$`, 'u').exec(fold(this.#read(text)).text);
    runs.forEach((run, index) => {
      const reading = parts?.[index + 1];
      if (reading === undefined || !/^[ぁ-ん]+$/.test(reading)) return;
      const counts = this.#runs.get(run) ?? new Map<string, number>();
      counts.set(reading, (counts.get(reading) ?? 0) + 1);
      this.#runs.set(run, counts);
    });
    return word;
  }

  /** Each run with its usual reading; runs that are put together of shorter ones are left out. */
  compiled(): string {
    const usual = new Map<string, string>();
    for (const [run, counts] of [...this.#runs].sort(([a], [b]) => a.length - b.length)) {
      const [reading] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [''];
      if (applyReadings(run, usual) !== reading) usual.set(run, reading);
    }
    return [...usual]
      .sort()
      .map(([run, reading]) => run + reading)
      .join('');
  }
}
