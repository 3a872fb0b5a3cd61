import { show, showInJapanese } from './validator.js';
import type { Messages } from './validator.js';
import type { Category } from '../types/faq.js';

/** The message for an id of a custom document that the ministry's document already uses. */
export const idConflictMessages = (id: string): Messages => ({
  en: `${show(id)} is already an id of the ministry's document; choose another one (until then, an id that begins with custom- is used)`,
  ja: `${showInJapanese(id)}は厚生労働省の文書で使われているIDです。別のIDにしてください（それまでは custom- で始まるIDを使います）`,
});

/** Whether a custom category has the id of another category. With the same title as well, it is the same category. */
export const hasIdConflict = ({ id, title }: Category, base: readonly Category[]): boolean =>
  base.some((category) => category.id === id && category.title !== title);
