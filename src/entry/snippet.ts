export { embedColors } from '../embed/embed-query.js';
export { version } from '../util/version.js';
export { snippetKinds, writeSnippet } from '../snippet/write-snippet.js';
export type { SnippetKind, SnippetOptions } from '../snippet/write-snippet.js';
