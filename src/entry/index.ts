/** Everything the package offers; importing it registers nothing. */
export * from './environment.js';
export * from './faq.js';
export * from './search.js';
export * from '../elements/shared/events.js';
export { GmisBrowserGuideElement } from '../elements/browser-guide/gmis-browser-guide-element.js';
export { GmisEnvTableElement } from '../elements/environment/gmis-env-table-element.js';
export { GmisFaqElement } from '../elements/faq/gmis-faq-element.js';
