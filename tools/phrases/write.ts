/** Writes data/generated/phrases.json from data/phrases.<lang>.json: `npm run phrases`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FaqDocument } from '../../src/faq/types.js';
import { compilePhrases, dictionaryReader } from './compile.js';
import type { PhrasesFile } from './compile.js';

const data = (file: string): string => fileURLToPath(new URL(`../../data/${file}`, import.meta.url));
const json = (file: string): unknown => JSON.parse(readFileSync(data(file), 'utf8'));

/** The compiled phrases as text, for the build and for the test that they are fresh. */
export async function compiledPhrases(): Promise<string> {
  const questions: Record<string, string[]> = {};
  for (const lang of ['ja', 'en']) {
    for (const { id, question } of (json(`faq.${lang}.json`) as FaqDocument).entries)
      (questions[id] ??= []).push(question);
  }
  const files = ['ja', 'en'].map((lang) => json(`phrases.${lang}.json`) as PhrasesFile);
  return `${JSON.stringify(compilePhrases(files, questions, await dictionaryReader()))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(data('generated'), { recursive: true });
  writeFileSync(data('generated/phrases.json'), await compiledPhrases());
}
