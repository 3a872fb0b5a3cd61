import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

it('gmis-widgets.min.js starts with the hint that lets Chromium compile it early', () => {
  const script = readFileSync('dist/gmis-widgets.min.js', 'utf8');
  // `\s` also matches the byte order mark.
  assert.match(script, /^\s*\/\/# allFunctionsCalledOnLoad\n/);
});
