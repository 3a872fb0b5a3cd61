import type { Audience, FaqDocument } from '../types/faq.js';

/** The kinds of institution that report to G-MIS, for documents that name none of their own. */
const standard: readonly [id: string, ja: string, en: string][] = [
  ['hospital', '病院', 'Hospital'],
  ['clinic', '診療所', 'Clinic'],
  ['dental', '歯科', 'Dental clinic'],
  ['midwifery', '助産所', 'Midwifery home'],
  ['pharmacy', '薬局', 'Pharmacy'],
];

/** The audiences of documents that have no `audiences`: `hospital`, `clinic`, `dental`, `midwifery`, `pharmacy`. */
export function standardAudiences(lang: string): Audience[] {
  return standard.map(([id, ja, en]) => ({ id, title: lang.startsWith('ja') ? ja : en }));
}

/** The audiences that a document knows by name, whether or not it branches by them. */
export const knownAudiences = (document: FaqDocument, lang: string = document.lang): Audience[] =>
  document.audiences ?? standardAudiences(lang);
