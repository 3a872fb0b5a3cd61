/** `<gmis-faq>` on a server, which renders once and cannot wait for the answers. */
import '../answers-at-hand.js';
export * from '../gmis-faq.js';
