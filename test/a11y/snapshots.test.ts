import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Pages } from '../pages/browser-pages.js';
import { snapshotFile, takeSnapshot, snapshotStates } from './snapshot-states.js';

describe('accessibility snapshots match the reviewed ones in test/a11y/snapshots', { timeout: 240_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  for (const state of snapshotStates) {
    const file = snapshotFile(state);
    it(`${state.name} in ${state.lang}`, async () => {
      const reviewed = existsSync(file) ? readFileSync(file, 'utf8') : '';
      assert.equal(
        await takeSnapshot(pages, state),
        reviewed,
        `differs from ${file}; run npm run snapshots and review the change`,
      );
    });
  }

  it('no snapshot is left over from a removed state', () => {
    const files = snapshotStates.map((state) => snapshotFile(state).split('/').pop());
    assert.deepEqual(readdirSync('test/a11y/snapshots').sort(), files.sort());
  });
});
