/** Everything the package offers, on a server: the answers are at hand. */
import '../answers-at-hand.js';
export * from '../index.js';
