import guides from '../../../data/guides.ja.json';
import { loadEnglishGuides } from './english.js';
import type { GuideSet, Language } from '../types/faq.js';

/**
 * The ministry's procedures by browser.
 * @param lang - `ja`: the original, available immediately. `en`: a reference translation, loaded as a promise.
 */
export function bundledGuides(lang: 'ja'): GuideSet;
export function bundledGuides(lang: 'en'): Promise<GuideSet>;
export function bundledGuides(lang: Language): GuideSet | Promise<GuideSet>;
export function bundledGuides(lang: Language): GuideSet | Promise<GuideSet> {
  return lang === 'en' ? loadEnglishGuides() : guides;
}
