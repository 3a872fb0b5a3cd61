/** `npm run snapshots`: writes test/a11y/snapshots/*.txt anew, to be reviewed as a change of what screen readers say. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Pages } from '../pages/browser-pages.js';
import { treeFile, treeOf, treeStates } from './snapshot-states.js';

rmSync('test/a11y/snapshots', { recursive: true, force: true });
mkdirSync('test/a11y/snapshots');
const pages = await Pages.open();
try {
  for (const state of treeStates) writeFileSync(treeFile(state), await treeOf(pages, state));
} finally {
  await pages.close();
}
console.log(`${treeStates.length} trees written`);
