import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import type { CurrentProcedure, GuideBrowser, GuideSet, GuideTopic, Language } from '../../../src/content/types/faq.js';

export const languages: readonly Language[] = ['ja', 'en'];

/** What `npm run check:guides` found for one procedure in a real browser. */
export interface GuideEvidence {
  language: Language;
  topic: GuideTopic;
  browser: GuideBrowser;
  product: string;
  version: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** The menu names of the procedure, all found in the browser's settings. */
  words: string[];
}

const file = (name: string): string => fileURLToPath(new URL(`../../../data/${name}`, import.meta.url));

const read = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));

/** Writes a file of `data/` with Prettier's formatting, so that a check changes only its results. */
async function write(name: string, value: unknown): Promise<void> {
  const options = await prettier.resolveConfig(file(name));
  writeFileSync(file(name), await prettier.format(JSON.stringify(value), { ...options, parser: 'json' }));
}

export const readGuides = (language: Language): GuideSet => read(`guides.${language}.json`) as GuideSet;
export const writeGuides = (guides: GuideSet): Promise<void> => write(`guides.${guides.lang}.json`, guides);
export const readEvidence = (): GuideEvidence[] => (read('guide-evidence.json') as { checks: GuideEvidence[] }).checks;
export const writeEvidence = (checks: readonly GuideEvidence[]): Promise<void> =>
  write('guide-evidence.json', { checks });

/** Current steps with their topic and browser. */
export interface LocatedProcedure {
  topic: GuideTopic;
  browser: GuideBrowser;
  current: CurrentProcedure;
}

/** All current steps of a set, in document order. */
export function currentProcedures({ guides }: GuideSet): LocatedProcedure[] {
  const procedures: LocatedProcedure[] = [];
  for (const { topic, browsers } of guides) {
    for (const { browser, current } of browsers) if (current) procedures.push({ topic, browser, current });
  }
  return procedures;
}

/** The menu names of a procedure, without duplicates. */
export function menuWords({ steps }: CurrentProcedure): string[] {
  const words = new Set<string>();
  for (const inline of steps.flat()) if (typeof inline === 'object' && inline.type === 'menu') words.add(inline.text);
  return [...words];
}

/** The menu names of a procedure that are missing from a browser's settings. */
export function missingWords(current: CurrentProcedure, words: ReadonlySet<string>): string[] {
  return menuWords(current).filter((word) => !words.has(word));
}
