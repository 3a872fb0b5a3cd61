import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, MsgOptions, TemplateLike, TemplateMap } from '@lit/localize';

export { str } from '@lit/localize/internal/str-tag.js';

let templates: TemplateMap | undefined;

/**
 * Puts the translations in force for the `msg()` calls that follow. Rendering is synchronous, so an element that does
 * this before it renders speaks its own language, whatever its neighbours speak.
 */
export function setTranslations(translations: TemplateMap | undefined): void {
  templates = translations;
}

export const getTranslations = (): TemplateMap | undefined => templates;

/**
 * `msg()` of `@lit/localize` in runtime mode. `configureLocalization()` is not called: it may be called once in a page
 * and knows one locale for all of it, and a portal may want that for itself.
 */
export const msg = ((template: TemplateLike, options?: MsgOptions) =>
  runtimeMsg(templates, template, options)) as MsgFn;
