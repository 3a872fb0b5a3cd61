import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FaqDocument } from '../../src/content/types/faq.js';
import { compilePhrases } from './compile.js';
import { dictionaryReader } from '../../src/cli/index-document/dictionary.js';
import { examplesOf, readExamples } from './examples.js';
import { learn } from './learn.js';
import type { PhrasesFile } from './compile.js';

const data = (file: string): string => fileURLToPath(new URL(`../../data/${file}`, import.meta.url));
const json = (file: string): unknown => JSON.parse(readFileSync(data(file), 'utf8'));

/** `data/phrases.<lang>.json`. */
export const readPhrases = (lang: 'ja' | 'en'): PhrasesFile => json(`phrases.${lang}.json`) as PhrasesFile;

/** The content of data/generated/phrases.json, for the build and for the test that the file is current. */
export async function compiledPhrases(): Promise<string> {
  const questions: Record<string, string[]> = {};
  for (const lang of ['ja', 'en']) {
    for (const { id, question } of (json(`faq.${lang}.json`) as FaqDocument).entries)
      (questions[id] ??= []).push(question);
  }
  const files = [readPhrases('ja'), readPhrases('en')];
  const compiled = compilePhrases(files, questions, await dictionaryReader());
  const weights = learn(examplesOf(readExamples(), compiled), Object.keys(compiled.entries).length + 1);
  return `${JSON.stringify({ ...compiled, weights })}\n`;
}
