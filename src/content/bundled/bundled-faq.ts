import faq from '../../../data/faq.ja.json';
import { bundledEnvironments } from './bundled-environments.js';
import { bundledGuides } from './bundled-guides.js';
import { loadEnglishFaq } from './english.js';
import type { FaqDocument, Language } from '../types/faq.js';

const japanese: FaqDocument = { ...faq, guides: bundledGuides('ja'), environments: bundledEnvironments('ja') };

/**
 * The ministry's questions and answers, with the procedures and the table that they refer to.
 * @param lang - `ja`: the original, available immediately. `en`: a reference translation, loaded as a promise.
 */
export function bundledFaq(lang: 'ja'): FaqDocument;
export function bundledFaq(lang: 'en'): Promise<FaqDocument>;
export function bundledFaq(lang: Language): FaqDocument | Promise<FaqDocument>;
export function bundledFaq(lang: Language): FaqDocument | Promise<FaqDocument> {
  return lang === 'en' ? english() : japanese;
}

async function english(): Promise<FaqDocument> {
  const [document, guides, environments] = await Promise.all([
    loadEnglishFaq(),
    bundledGuides('en'),
    bundledEnvironments('en'),
  ]);
  return { ...document, guides, environments };
}
