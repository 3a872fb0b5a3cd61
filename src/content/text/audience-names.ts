import type { Audience, FaqDocument } from '../types/faq.js';

/** The types of institution that report to G-MIS, for documents that do not define audiences. */
const standard: readonly [id: string, ja: string, en: string][] = [
  ['hospital', '病院', 'Hospital'],
  ['clinic', '診療所', 'Clinic'],
  ['dental', '歯科', 'Dental clinic'],
  ['midwifery', '助産所', 'Midwifery home'],
  ['pharmacy', '薬局', 'Pharmacy'],
];

/** The audiences of documents without `audiences`: `hospital`, `clinic`, `dental`, `midwifery`, `pharmacy`. */
export function standardAudiences(lang: string): Audience[] {
  return standard.map(([id, ja, en]) => ({ id, title: lang.startsWith('ja') ? ja : en }));
}

/** The audiences that a document may refer to, whether or not it does. */
export const knownAudiences = (document: FaqDocument, lang: string = document.lang): Audience[] =>
  document.audiences ?? standardAudiences(lang);
