/** Everything the package offers; importing it registers nothing. */
export * from './environment.js';
export * from './faq.js';
export * from './search.js';
export * from '../elements/events.js';
export { GmisBrowserGuideElement } from '../elements/gmis-browser-guide-element.js';
export { GmisEnvTableElement } from '../elements/gmis-env-table-element.js';
export { GmisFaqElement } from '../elements/gmis-faq-element.js';
