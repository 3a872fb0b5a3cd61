/** The script-tag build: one classic script that registers all three elements. */
import './answers-at-hand.js';
import './gmis-browser-guide.js';
import './gmis-env-table.js';
import './gmis-faq.js';
