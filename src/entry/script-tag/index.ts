/** The script-tag build: one classic script that registers all three elements. */
import '../preload-answers.js';
import '../gmis-browser-guide.js';
import '../gmis-env-table.js';
import '../gmis-faq.js';
