/** The script-tag build: one classic script that registers all three elements. */
// First: an element in the page can ask for a chunk while it is being registered.
import './load-chunk.js';
import '../gmis-faq.js';
import '../gmis-browser-guide.js';
import '../gmis-env-table.js';
