export type { StaticContact } from '../render/contact.js';
export { renderStatic, staticElements, staticTopics } from '../render/render-static.js';
export type { StaticElement, StaticOptions } from '../render/render-static.js';
export { styleModes } from '../render/static-style.js';
export type { StyleMode } from '../render/static-style.js';
