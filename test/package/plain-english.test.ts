import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesBelow, readText, root } from './repository.js';

/** Words that plain modern English does not need, and what to write instead. */
const phrases: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bst(and|ands|anding|ood)\b/, 'is, appears; replaces; represents'],
  [/\bstand-ins?\b/, 'findable text'],
  [/\b(tells?|telling|told)\b/, 'says, reports, passes, distinguishes'],
  [/\balone\b/, 'only, by itself'],
  [/\bparted\b/, 'separated'],
  [/\b(could|can|cannot) (not )?be had\b/, 'is (not) available, was (not) loaded'],
  [/\bnames of today\b/, 'current names'],
  [/\bcures?\b/, 'how to fix it'],
  [/\bground of\b/, 'reason for, background of'],
  [/\bremarks?\b/, 'note, warning, issue'],
  [/\bat hand\b/, 'loaded, available'],
  [/\bbeside\b/, 'next to, alongside, with'],
  [/\bby way of\b/, 'through, by'],
  [/\b(draw|draws|drawing|drawn|drew)\b/, 'render, show'],
  [/\b(has|have|had|gets) (its|their) turn\b/, 'stays responsive'],
  [/\bin the place of\b/, 'instead of'],
  [/\bbegun\b/, 'started'],
  [/\b(is|are) let go\b/, 'is dropped'],
  [/\b(way on|ways on)\b/, 'contact'],
  [/\bown (document|question|answer|content)s?\b/, 'custom document, custom content'],
  [/\bfault(s|y)?\b/, 'issue, error'],
  [/\bmend(s|ed|ing)?\b/, 'fix'],
  [/\b(give|gives|gave|given) away\b/, 'exposes'],
  [/\bas one (wishes|likes)\b/, 'as you like'],
  [/\bsave for\b/, 'except for'],
  [/\bsees? to it\b/, 'makes sure'],
  [/\banew\b/, 'again'],
  [/\b(upon|lest|whence|wherein|thereof|hence)\b/, 'on; so that … not; from where; in which; of it; so'],
  [/\breckon(s|ed)?\b/, 'calculate'],
  [/\bmisspelt\b/, 'misspelled'],
  [/\bclash(es)?\b/, 'conflict'],
  [/\b(rooms?|habits?)\b/, 'module; convention'],
];

/** What we did not write, or cannot change: history, licenses, recorded output and other people's test cases. */
const excluded =
  /^(CHANGELOG\.md|LICENSE|test\/support\/fixtures\/|test\/a11y\/snapshots\/|test\/package\/plain-english\.test\.ts)/;
/** Words with another meaning. */
const allowed: readonly (readonly [file: RegExp, text: string])[] = [];

const written = /\.(ts|mjs|cjs|js|jsx|tsx|vue|svelte|css|html|md|yml|sh)$/;
const isGenerated = (file: string): boolean => /^src\/i18n\/locales\/|\/generated\//.test(file);

/** The English in a file; other lines are empty, so that line numbers stay correct. */
function englishIn(file: string): string {
  const text = readText(file);
  if (file.endsWith('.xlf')) return text.replace(/<source>[^]*?<\/source>/g, (source) => source.replace(/.+/g, ''));
  // In schemas and in the manifest, English is in the descriptions.
  if (file.endsWith('.json')) return text.replace(/^(?!.*"(description|summary|title)": ).*$/gm, '');
  return text;
}

const files = [
  ...readdirSync(root).filter((file) => written.test(file)),
  ...['src', 'scripts', 'test', 'docs', 'demo', '.github', '.githooks'].flatMap(filesBelow).filter((file) => {
    return written.test(file) || file.startsWith('.githooks/');
  }),
  ...filesBelow('data/schema'),
  ...['data/locales/en.xlf', 'custom-elements.json'],
]
  .filter((file) => !excluded.test(file) && !isGenerated(file))
  .map((file) => ({ file, lines: englishIn(file).split('\n') }));

describe('the English of code, comments, tests, messages and documents', () => {
  it('is searched in every place', () => {
    for (const start of ['README.md', 'src/elements/', 'src/cli/', 'scripts/', 'test/browser/', 'docs/', '.github/']) {
      assert.ok(
        files.some(({ file }) => file.startsWith(start)),
        start,
      );
    }
  });

  for (const [phrase, instead] of phrases) {
    it(`does not use ${phrase.source.replaceAll('\\b', '')} (${instead})`, () => {
      const pattern = new RegExp(phrase, 'i');
      const found = files.flatMap(({ file, lines }) =>
        lines.flatMap((line, index) => {
          if (!pattern.test(line)) return [];
          const isAllowed = allowed.some(([where, text]) => where.test(file) && line.includes(text));
          return isAllowed ? [] : [`${file}:${index + 1}: ${line.trim()}`];
        }),
      );
      assert.ok(found.length === 0, `\n${found.join('\n')}`);
    });
  }
});
