/** Makes `<gmis-faq>` show its answers in the first rendering: a server renders once and cannot wait. */
import * as module from '../elements/faq/answers.js';
import { answers } from '../elements/shared/late-imports.js';

answers.preload(module);
