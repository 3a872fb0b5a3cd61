import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, MsgOptions, TemplateLike, TemplateMap } from '@lit/localize';

export { str } from '@lit/localize/internal/str-tag.js';

let templates: TemplateMap | undefined;

/**
 * Puts the translations in force for the `msg()` calls that follow. Rendering is synchronous, so an element that does
 * this before it renders uses its own language, whatever other elements use.
 */
export function setTranslations(translations: TemplateMap | undefined): void {
  templates = translations;
}

export const getTranslations = (): TemplateMap | undefined => templates;

/**
 * `msg()` of `@lit/localize` in runtime mode. `configureLocalization()` is not called: it can be called only once
 * in a page and sets one locale for all of it, and the page may need it itself.
 */
export const msg = ((template: TemplateLike, options?: MsgOptions) =>
  runtimeMsg(templates, template, options)) as MsgFn;
