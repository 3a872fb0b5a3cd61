/** A step of `npm run docs`: writes the diagram of the modules to docs/modules.svg. */
import { writeFileSync } from 'node:fs';
import { picture } from './modules.mjs';

writeFileSync('docs/modules.svg', picture());
