import outline from '../../../data/generated/faq-outline.ja.json';
import type { FaqDocument } from '../types/faq.js';

/** The ministry's questions without answers: everything that a page shows before one is opened. */
export const faqOutline: FaqDocument | undefined = outline;
