/** Draws the modules into docs/modules.svg: a step of `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { picture } from './modules.mjs';

writeFileSync('docs/modules.svg', picture());
