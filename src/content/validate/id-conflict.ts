import { show, showInJapanese } from './validator.js';
import type { Words } from './validator.js';
import type { Category } from '../types/faq.js';

/** Says that an id of an own document is the ministry's already. */
export const idConflictMessages = (id: string): Words => ({
  en: `${show(id)} is an id of the ministry's; choose another, or it goes by one that begins with local-`,
  ja: `${showInJapanese(id)}は厚生労働省の文書で使われているIDです。別のIDにしてください（それまでは custom- で始まるIDを使います）`,
});

/** Whether an own category takes the id of another one; of the same title, it is the same category. */
export const hasIdConflict = ({ id, title }: Category, theirs: readonly Category[]): boolean =>
  theirs.some((category) => category.id === id && category.title !== title);
