/** Writes the questions without their answers, which is what `<gmis-faq>` shows first: a step of `npm run build`. */
import { readFileSync, writeFileSync } from 'node:fs';

const document = JSON.parse(readFileSync('data/faq.ja.json', 'utf8'));
const outline = {
  ...document,
  entries: document.entries.map((entry) => ({ ...entry, answer: [] })),
  $schema: undefined,
};
writeFileSync('data/generated/faq-outline.ja.json', `${JSON.stringify(outline)}\n`);
