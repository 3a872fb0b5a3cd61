export * from './index.js';
import './gmis-browser-guide.js';
import './gmis-env-table.js';
import './gmis-faq.js';
