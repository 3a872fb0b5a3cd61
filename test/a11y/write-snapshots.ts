/** `npm run snapshots`: rewrites test/a11y/snapshots/*.txt. Review the diff as a change in what screen readers say. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Pages } from '../pages/browser-pages.js';
import { snapshotFile, takeSnapshot, snapshotStates } from './snapshot-states.js';

rmSync('test/a11y/snapshots', { recursive: true, force: true });
mkdirSync('test/a11y/snapshots');
const pages = await Pages.open();
try {
  for (const state of snapshotStates) writeFileSync(snapshotFile(state), await takeSnapshot(pages, state));
} finally {
  await pages.close();
}
console.log(`${snapshotStates.length} accessibility snapshots written`);
