import { bundledFaq } from '../../src/faq/bundled-faq.js';
import { answerText } from '../../src/faq/plain-text.js';
import type { Entry, FaqDocument } from '../../src/faq/types.js';

const faq = bundledFaq('ja');

/** A document of so many entries made of the sentences of the real ones, each with words of its own. */
export function manyEntries(size: number): FaqDocument {
  const sentences = faq.entries
    .flatMap((entry) => answerText(entry, faq).split(/[。\n]/))
    .filter((each) => each.trim());
  const entries: Entry[] = [];
  for (let index = 0; index < size; index += 1) {
    const { question, category } = faq.entries[index % faq.entries.length];
    const parts = [3, 7, 11, 13].map((step) => sentences[(index * step + step) % sentences.length]);
    entries.push({
      id: `${index}`,
      category,
      question: `${question}（${index.toString(36)}）`,
      answer: [{ type: 'paragraph', content: [`${parts.join('。')}。整理番号${index}`] }],
    });
  }
  return { ...faq, entries };
}
