/** `<gmis-faq>` on a server, which renders once and cannot wait for the answers. */
import '../preload-answers.js';
export * from '../gmis-faq.js';
