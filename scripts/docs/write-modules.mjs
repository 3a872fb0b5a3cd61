/** Writes the picture of the modules to docs/modules.svg, as a step of `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { picture } from './modules.mjs';

writeFileSync('docs/modules.svg', picture());
