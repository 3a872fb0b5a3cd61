import guides from '../../../data/guides.ja.json';
import { loadEnglishGuides } from './english.js';
import type { GuideSet, Language } from '../types/faq.js';

/** The ministry's procedures by browser; Japanese is at hand, the reference translation is fetched. */
export function bundledGuides(lang: 'ja'): GuideSet;
export function bundledGuides(lang: 'en'): Promise<GuideSet>;
export function bundledGuides(lang: Language): GuideSet | Promise<GuideSet>;
export function bundledGuides(lang: Language): GuideSet | Promise<GuideSet> {
  return lang === 'en' ? loadEnglishGuides() : guides;
}
