/** `npm run trees`: writes test/a11y/trees/*.txt anew, to be reviewed as a change of what screen readers say. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Pages } from '../pages/browser-pages.js';
import { treeFile, treeOf, treeStates } from './tree-states.js';

rmSync('test/a11y/trees', { recursive: true, force: true });
mkdirSync('test/a11y/trees');
const pages = await Pages.open();
try {
  for (const state of treeStates) writeFileSync(treeFile(state), await treeOf(pages, state));
} finally {
  await pages.close();
}
console.log(`${treeStates.length} trees written`);
