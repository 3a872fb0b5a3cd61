import type { Language } from '../../content/types/faq.js';

/** A text for the user, in both languages. */
export type Message = Readonly<Record<Language, string>>;

/** A text, or one of its two languages where it has two. */
export const inLanguage = (text: Message | string, language: Language): string =>
  typeof text === 'string' ? text : text[language];

/** Writes a text once per language. */
export function bothLanguages(write: (language: Language) => string): Message {
  return { ja: write('ja'), en: write('en') };
}
