/** The script-tag build: one classic script that registers all three elements. */
import '../gmis-browser-guide.js';
import '../gmis-env-table.js';
import '../gmis-faq.js';

export { loadChunk } from './load-chunk.js';
