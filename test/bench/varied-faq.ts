import { bundledFaq } from '../../src/content/bundled/bundled-faq.js';
import { answerText } from '../../src/content/text/plain-text.js';
import type { Entry, FaqDocument } from '../../src/content/types/faq.js';

/**
 * A document of `size` entries made of sentences of the real ones, each with unique text.
 * @param length - Sentences per answer, at most 4.
 */
export function variedFaq(size: number, length = 4): FaqDocument {
  const faq = bundledFaq('ja');
  const sentences = faq.entries
    .flatMap((entry) => answerText(entry, faq).split(/[。\n]/))
    .filter((each) => each.trim());
  const entries: Entry[] = [];
  for (let index = 0; index < size; index += 1) {
    const { question, category } = faq.entries[index % faq.entries.length];
    const parts = [3, 7, 11, 13].slice(0, length).map((step) => sentences[(index * step + step) % sentences.length]);
    entries.push({
      id: `${index}`,
      category,
      question: `${question}（${index.toString(36)}）`,
      answer: [{ type: 'paragraph', content: [`${parts.join('。')}。整理番号${index}`] }],
    });
  }
  return { ...faq, entries };
}
