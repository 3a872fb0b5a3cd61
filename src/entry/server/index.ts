/** Everything the package offers, on a server: the answers are already loaded. */
import '../preload-answers.js';
export * from '../index.js';
