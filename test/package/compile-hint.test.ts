import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

it('gmis-widgets.min.js has Chromium compile all of it ahead: the hint stands before all code', () => {
  const script = readFileSync('dist/gmis-widgets.min.js', 'utf8');
  // `\s` is the byte order mark, too.
  assert.match(script, /^\s*\/\/# allFunctionsCalledOnLoad\n/);
});
