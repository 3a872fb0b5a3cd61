/** A step of the build: writes the questions without their answers, which `<gmis-faq>` shows first. */
import { readFileSync, writeFileSync } from 'node:fs';

const document = JSON.parse(readFileSync('data/faq.ja.json', 'utf8'));
const outline = {
  ...document,
  entries: document.entries.map((entry) => ({ ...entry, answer: [] })),
  $schema: undefined,
};
writeFileSync('data/generated/faq-outline.ja.json', `${JSON.stringify(outline)}\n`);
