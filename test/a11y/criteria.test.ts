import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesBelow, readText } from '../package/repository.js';

/** Criteria from WCAG 2.2 (JIS X 8341-3) and our own goals, by the number in the titles of their tests. */
const criteria: Readonly<Record<number, string>> = {
  1: '1.1.1 images have a name or are hidden; links that open a new tab say so',
  2: '1.3.1 every question is a heading of the requested level',
  3: '1.3.1 the table has a name, and headers for every row and column',
  4: '1.3.1 steps are ordered lists; browsers are tabs',
  5: '1.3.2, 2.4.3 tab order = visual order = document order',
  6: '1.3.4 no orientation is required',
  7: '1.4.1 nothing relies only on colour',
  8: '1.4.3 text has enough contrast in every state and theme',
  9: '1.4.4 text at twice the size is not cut off',
  10: '1.4.10 content fits 320 px; a table scrolls in a region',
  11: '1.4.11 borders, icons and focus rings have a contrast of 3:1',
  12: '1.4.12 nothing is cut off with wider text spacing',
  13: '1.4.13 nothing appears only on hover',
  14: '2.1.1, 2.1.2 everything works by keyboard, without a trap',
  15: '2.1.4 no single character is a shortcut',
  16: '2.2.1, 4.1.3 no message disappears on a timer',
  17: '2.2.2, 2.3.3 nothing moves with reduced motion',
  18: '2.4.4 links say where they go',
  19: '2.4.6 no heading or label is empty',
  20: '2.4.7 focus is visible, even on a page that removes outlines',
  21: '2.4.11 focus is not hidden behind fixed content',
  22: '2.4.13 the focus ring has the required size and contrast',
  23: '2.5.3 names contain the visible label',
  24: '2.5.8 targets are 44 px',
  25: '3.1.2 every text declares its language',
  26: '3.2.1, 3.2.2 focus and typing do not change the context',
  27: '3.2.4 the same function has the same name',
  28: '3.3.1, 3.3.2 the search box has a label; a search without results says what to do',
  29: '4.1.2 name, role and state before and after each action',
  30: '4.1.3 one live region, one announcement per finished search',
  31: 'input method composition is not disturbed',
  32: 'everything is visible with forced colours',
  33: 'background and text colour are always set together',
  34: 'printing shows all answers, and links with their addresses',
  35: 'find-in-page and fragments open closed answers',
  36: 'the fallback is readable without scripts',
  37: 'focus is never lost when its question is filtered out',
  38: 'ids resolve within their root',
};

describe('every accessibility criterion has a test', () => {
  const titles = filesBelow('test')
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('criteria.test.ts'))
    .flatMap((file) => [...readText(file).matchAll(/\b(?:it|itInChromium|describe)\(\s*[`'"]([^\n]*)/g)])
    .map(([, title = '']) => title);

  for (const [number, criterion] of Object.entries(criteria)) {
    it(`${number}: ${criterion}`, () => {
      assert.ok(
        titles.some((title) => title.includes(`[${number}]`)),
        `no test has [${number}] in its title`,
      );
    });
  }
});
