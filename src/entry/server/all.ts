/** All three elements on a server. */
import '../preload-answers.js';
export * from '../all.js';
