import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Pages } from '../pages/browser-pages.js';
import { treeFile, treeOf, treeStates } from './snapshot-states.js';

describe('what assistive technology is told, as reviewed in test/a11y/snapshots', { timeout: 240_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  for (const state of treeStates) {
    const file = treeFile(state);
    it(`${state.name} in ${state.lang}`, async () => {
      const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
      assert.equal(
        await treeOf(pages, state),
        kept,
        `differs from ${file}; npm run snapshots writes it: review it then`,
      );
    });
  }

  it('there is no file of a state that is no more', () => {
    const files = treeStates.map((state) => treeFile(state).split('/').pop());
    assert.deepEqual(readdirSync('test/a11y/snapshots').sort(), files.sort());
  });
});
