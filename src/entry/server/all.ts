/** All three elements on a server. */
import '../answers-at-hand.js';
export * from '../all.js';
