import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesBelow, readText } from '../package/repository.js';

/** Statements of WCAG 2.2 (JIS X 8341-3 and beyond) that hold for our elements, by the numbers that tests carry. */
const statements: Readonly<Record<number, string>> = {
  1: '1.1.1 pictures have a name or are hidden; a new tab says so',
  2: '1.3.1 every question is a heading of the level asked for',
  3: '1.3.1 the table has a name, and a header for every row and column',
  4: '1.3.1 steps are ordered lists; the choice of a browser is tabs',
  5: '1.3.2, 2.4.3 order of Tab = order of sight = order of the document',
  6: '1.3.4 no orientation is demanded',
  7: '1.4.1 nothing is told by colour alone',
  8: '1.4.3 text has its contrast in every state and theme',
  9: '1.4.4 text of twice the size is not cut off',
  10: '1.4.10 320 px are enough; a table scrolls in its own region',
  11: '1.4.11 borders, icons and focus have 3:1',
  12: '1.4.12 wider text spacing cuts nothing off',
  13: '1.4.13 nothing appears on hover alone',
  14: '2.1.1, 2.1.2 everything by keyboard, no trap',
  15: '2.1.4 no single character is a shortcut',
  16: '2.2.1, 4.1.3 nothing disappears on a timer',
  17: '2.2.2, 2.3.3 nothing moves where less motion is wanted',
  18: '2.4.4 links say where they lead',
  19: '2.4.6 no heading or label is empty',
  20: '2.4.7 focus can be seen, whatever the page says of outlines',
  21: '2.4.11 focus is not hidden by what is fixed',
  22: '2.4.13 the ring of focus has its size and contrast',
  23: '2.5.3 names hold what one sees',
  24: '2.5.8 targets are 44 px',
  25: '3.1.2 every text declares its language',
  26: '3.2.1, 3.2.2 focus and typing go nowhere',
  27: '3.2.4 the same is called the same',
  28: '3.3.1, 3.3.2 the search box has a label; no result says what to do',
  29: '4.1.2 name, role and state before and after each action',
  30: '4.1.3 one live region, once per finished search',
  31: 'an input method composes in peace',
  32: 'forced colours keep everything visible',
  33: 'own background and own colour, always together',
  34: 'on paper everything is open, links with addresses',
  35: 'find-in-page and fragments open closed answers',
  36: 'without scripts the fallback is readable',
  37: 'focus is never lost when its question is filtered away',
  38: 'ids resolve within their root',
};

describe('each statement on accessibility', () => {
  const titles = filesBelow('test')
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('statements.test.ts'))
    .flatMap((file) => [...readText(file).matchAll(/\b(?:it|itInChromium|describe)\(\s*[`'"]([^\n]*)/g)])
    .map(([, title = '']) => title);

  for (const [number, statement] of Object.entries(statements)) {
    it(`${number}: ${statement}`, () => {
      assert.ok(
        titles.some((title) => title.includes(`[${number}]`)),
        `no test carries [${number}] in its name`,
      );
    });
  }
});
