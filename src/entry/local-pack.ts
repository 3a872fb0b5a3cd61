/** What documents of a page's own need beyond the script-tag build; built as `gmis-widgets.local.min.js`. */
export * from '../faq/own-documents.js';
