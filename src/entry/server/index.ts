/** Everything the package offers, on a server: the answers are at hand. */
import '../preload-answers.js';
export * from '../index.js';
