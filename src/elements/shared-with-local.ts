/** What `gmis-widgets.local.min.js` takes from `gmis-widgets.min.js`; `rollup.config.mjs` reads this list. */
export { css, html, nothing } from 'lit';
export { str } from '@lit/localize/internal/str-tag.js';
export { addStyles } from './added-styles.js';
export { knownOr } from './attributes.js';
export { renderBlocks } from './blocks-view.js';
export { renderFact, renderFacts } from './contact-view.js';
export { GmisFaqErrorEvent } from './events.js';
export { faultMessage, renderFault } from './fault-view.js';
export { entryFragment } from './deep-link-controller.js';
export { heading } from './heading.js';
export { chevronIcon, warningIcon } from './icons.js';
export { renderInlines, renderText } from './inline-view.js';
export { inlineJson } from './inline-json.js';
export { languageParts } from './language-parts.js';
export { msg } from './msg.js';
export { warnOnce } from './warn-once.js';
export { answerText } from '../faq/plain-text.js';
