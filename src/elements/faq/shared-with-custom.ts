/** What `gmis-widgets.custom.min.js` takes from `gmis-widgets.min.js`; `rollup.config.mjs` reads this list. */
export { css, html, nothing } from 'lit';
export { str } from '@lit/localize/internal/str-tag.js';
export { addStyles } from '../shared/add-styles.js';
export { knownOr } from '../shared/attributes.js';
export { renderBlocks } from '../content/blocks-template.js';
export { renderFact, renderFacts } from './contact-template.js';
export { GmisFaqErrorEvent } from '../shared/events.js';
export { customContentErrorMessage, renderError } from './error-template.js';
export { entryFragment } from './deep-link-controller.js';
export { heading } from '../shared/heading-template.js';
export { chevronIcon, warningIcon } from '../shared/icons.js';
export { renderInlines, renderText } from '../content/inlines-template.js';
export { inlineJson } from './inline-json.js';
export { languageParts } from '../shared/mark-japanese.js';
export { msg } from '../../i18n/msg.js';
export { warnOnce } from '../../util/warn-once.js';
export { answerText } from '../../content/text/plain-text.js';
