/**
 * Tools for the search phrases. `npm run phrases` compiles data/generated/phrases.json.
 * `npm run phrases -- expand PATTERN` shows the texts that a pattern matches, `npm run phrases -- find [ja|en]` which
 * entry each phrase finds, and `npm run phrases -- examples` which examples do not find their answer.
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
    await showMatches(rest[0] === 'en' ? 'en' : 'ja');
    break;
  case 'examples':
    showFailingExamples();
    break;
  default:
    console.error(`unknown command: ${command}; use write, expand PATTERN, find [ja|en], examples`);
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

/** Shows each phrase as a user could type it, with the first word of each concept, and the entries that it finds. */
async function showMatches(lang: 'ja' | 'en'): Promise<void> {
  const search = createFaqSearch(await bundledFaq(lang));
  const { entries, synonyms } = readPhrases(lang);
  const { synonyms: japanese } = readPhrases('ja');
  let failures = 0;
  for (const id of Object.keys(entries)) {
    for (const phrase of entries[id] ?? []) {
      const query = phrase
        .split(/\s+/)
        .map((part) => expand((synonyms[part] ?? japanese[part])?.[0] ?? part)[0] ?? part)
        .join(lang === 'ja' ? '' : ' ');
      const found = search.search(query, { limit: 3 }).map((hit) => hit.id);
      const isWrong = found[0] !== id;
      if (isWrong) failures += 1;
      console.log(`${isWrong ? '!' : ' '} ${id}  ${query}  →  ${found.join(' ') || 'nothing'}`);
    }
  }
  console.log(`${failures} phrases find another entry first`);
}

/** Shows the examples that find a wrong entry, an entry although none answers them, or none although one does. */
function showFailingExamples(): void {
  const search = createFaqSearch(bundledFaq('ja'));
  const examples = readExamples();
  const failures = examples.filter(({ q, best }) => {
    const found = search.search(q, { limit: 3 }).map((hit) => hit.id);
    const isWrong = best.length === 0 ? found.length > 0 : !best.includes(found[0]);
    if (isWrong) console.log(`${best.join(' ') || 'nothing'}  ${q}  →  ${found.join(' ') || 'nothing'}`);
    return isWrong;
  });
  console.log(`${failures.length} of ${examples.length} examples`);
}
