export type { StaticContact } from '../static/faq-template.js';
export { renderStatic, staticElements, staticTopics } from '../static/render-static.js';
export type { StaticElement, StaticOptions } from '../static/render-static.js';
export { styleModes } from '../static/static-style.js';
export type { StyleMode } from '../static/static-style.js';
