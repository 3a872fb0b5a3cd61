import { normalize } from '../../src/search/normalize.js';
import { applyReadings, digest, packKana, toLetter } from '../../src/search/phrases.js';
import type { CompiledPhrases } from '../../src/search/phrases.js';
import type { Reader } from '../../src/cli/index-document/dictionary.js';
import { expand } from '../../src/search/checked-pattern.js';

/** `data/phrases.<lang>.json`. */
export interface PhrasesFile {
  lang: string;
  suggestions: string[];
  general: string[];
  synonyms: Partial<Record<string, string[]>>;
  ignore: string[];
  outOfScope: string[];
  /** Words whose readings people type in kana or Latin letters, besides the names of the concepts. */
  read: string[];
  entries: Partial<Record<string, string[]>>;
}

/** Compiles the phrases for the search: normalized patterns by concept, readings, and phrases with a letter per concept. */
export function compilePhrases(
  files: readonly PhrasesFile[],
  questions: Readonly<Record<string, readonly string[]>>,
  read: Reader,
): CompiledPhrases {
  const readings = new Readings(read);
  const general = files.flatMap((file) => file.general);
  const concepts = new Map<string, string[]>(general.map((name) => [name, []]));
  for (const { synonyms } of files) {
    for (const name of Object.keys(synonyms))
      concepts.set(name, [...(concepts.get(name) ?? []), ...(synonyms[name] ?? [])]);
  }
  const named = new Set(concepts.keys());
  const numberOf = (part: string): number => {
    if (!concepts.has(part)) concepts.set(part, [part]);
    return [...concepts.keys()].indexOf(part);
  };
  const entries: Record<string, readonly [string, string]> = {};
  for (const file of files) {
    for (const id of Object.keys(file.entries)) {
      // Sorted letters compress best.
      const phrases = (file.entries[id] ?? []).map((phrase) =>
        phrase.trim().split(/\s+/).map(numberOf).map(toLetter).sort().join(''),
      );
      entries[id] = [(questions[id] ?? []).map(digest).join(' '), [...new Set(phrases)].sort().join(' ')];
    }
  }
  const pattern = (patterns: readonly string[], name = ''): string =>
    withoutRepeats(patterns, name).map(normalizePattern).join('|');
  const words = [...concepts].map(([name, patterns]) => {
    if (!named.has(name)) return `|${pattern(patterns)}`;
    readings.add(name);
    return [name, pattern(patterns, name)].filter(Boolean).join('|');
  });
  for (const text of files.flatMap(({ read: each }) => each)) readings.add(text);
  return {
    concepts: packKana(words.join(' ')),
    general: general.length,
    ignore: packKana(pattern(files.flatMap(({ ignore }) => ignore))),
    outOfScope: packKana(pattern(files.flatMap((file) => file.outOfScope))),
    entries,
    weights: '',
    readings: packKana(readings.compiled()),
    suggestions: Object.fromEntries(files.map(({ lang, suggestions }) => [lang, suggestions])),
  };
}

/** Normalizes the letters of a pattern, keeps its operators, and removes operators without an operand. */
const normalizePattern = (pattern: string): string =>
  pattern
    .replace(/([^()|?])\?/gu, (optional, letter: string) => (normalize(letter).text === '' ? '' : optional))
    .replace(/[^()|?]+/gu, (letters) => normalize(letters).text || nothing)
    .replaceAll(new RegExp(`${nothing}\\??|\\((${nothing})?(\\|${nothing})*\\)\\??`, 'gu'), '')
    .replace(/\((.)\)\?/gu, '$1?');

/** A placeholder where normalizing has left no letter. */
const nothing = '\u0000';

/** Removes patterns whose texts the name or earlier patterns already match. */
function withoutRepeats(patterns: readonly string[], name: string): string[] {
  const seen = new Set([normalize(name).text]);
  return patterns.filter((pattern) => {
    const fresh = expand(pattern)
      .map((text) => normalize(text).text)
      .filter((word) => word !== '' && !seen.has(word));
    fresh.forEach((word) => seen.add(word));
    return fresh.length > 0;
  });
}

/** Collects the readings of runs of kanji. */
class Readings {
  readonly #read: Reader;
  /** The readings of each run, with the number of times that they occur. */
  readonly #runs = new Map<string, Map<string, number>>();

  constructor(read: Reader) {
    this.#read = read;
  }

  add(text: string): void {
    for (const { word, reading } of this.#read(text)) {
      const normalized = normalize(word).text;
      const runs = normalized.match(kanji) ?? [];
      const parts = new RegExp(`^${normalized.replace(kanji, '(.+)')}$`, 'u').exec(normalize(reading).text);
      runs.forEach((run, index) => {
        const read = parts?.[index + 1];
        if (read === undefined || !/^[ぁ-ん]+$/.test(read)) return;
        const counts = this.#runs.get(run) ?? new Map<string, number>();
        counts.set(read, (counts.get(read) ?? 0) + 1);
        this.#runs.set(run, counts);
      });
    }
  }

  /** Each run with its most frequent reading, unless shorter runs already give that reading. */
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

const kanji = /\p{Script=Han}+/gu;
