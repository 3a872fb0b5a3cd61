/**
 * The phrases by which users find an answer: `npm run phrases` writes data/generated/phrases.json anew,
 * `npm run phrases -- expand PATTERN` shows what a pattern stands for, `npm run phrases -- find [ja|en]` shows which
 * entry each phrase finds now, `npm run phrases -- examples` which examples do not find their answer.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledFaq } from '../../src/content/bundled/bundled-faq.js';
import { createFaqSearch } from '../../src/search/create-faq-search.js';
import { readExamples } from './examples.js';
import { PatternError, expand } from '../../src/search/checked-pattern.js';
import { compiledPhrases, readPhrases } from './write.js';

const [command = 'write', ...rest] = process.argv.slice(2);

switch (command) {
  case 'write':
    writeFileSync(
      fileURLToPath(new URL('../../data/generated/phrases.json', import.meta.url)),
      await compiledPhrases(),
    );
    break;
  case 'expand':
    for (const pattern of rest) showExpansion(pattern);
    break;
  case 'find':
    await showFinds(rest[0] === 'en' ? 'en' : 'ja');
    break;
  case 'examples':
    showStrayExamples();
    break;
  default:
    console.error(`unknown: ${command}; known: write, expand PATTERN, find [ja|en], examples`);
    process.exitCode = 2;
}

function showExpansion(pattern: string): void {
  try {
    for (const text of expand(pattern)) console.log(text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** A phrase in the first words of its concepts, as a user could type it, and what it finds. */
async function showFinds(lang: 'ja' | 'en'): Promise<void> {
  const search = createFaqSearch(await bundledFaq(lang));
  const { entries, synonyms } = readPhrases(lang);
  const { synonyms: japanese } = readPhrases('ja');
  let strays = 0;
  for (const id of Object.keys(entries)) {
    for (const phrase of entries[id] ?? []) {
      const query = phrase
        .split(/\s+/)
        .map((part) => expand((synonyms[part] ?? japanese[part])?.[0] ?? part)[0] ?? part)
        .join(lang === 'ja' ? '' : ' ');
      const found = search.search(query, { limit: 3 }).map((hit) => hit.id);
      const stray = found[0] !== id;
      if (stray) strays += 1;
      console.log(`${stray ? '!' : ' '} ${id}  ${query}  →  ${found.join(' ') || 'nothing'}`);
    }
  }
  console.log(`${strays} phrases find another entry first`);
}

/** The examples to which another entry comes first, or an answer where there is none, or none where there is one. */
function showStrayExamples(): void {
  const search = createFaqSearch(bundledFaq('ja'));
  const examples = readExamples();
  const strays = examples.filter(({ q, best }) => {
    const found = search.search(q, { limit: 3 }).map((hit) => hit.id);
    const stray = best.length === 0 ? found.length > 0 : !best.includes(found[0]);
    if (stray) console.log(`${best.join(' ') || 'nothing'}  ${q}  →  ${found.join(' ') || 'nothing'}`);
    return stray;
  });
  console.log(`${strays.length} of ${examples.length} examples`);
}
