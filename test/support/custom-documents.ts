import { all, show, until } from './elements.js';
import type { GmisFaqElement } from '../../src/elements/faq/gmis-faq-element.js';

/** The custom document of a made-up prefecture; `more` replaces its fields. */
export const customDocument = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  lang: 'ja',
  title: '架空県の質問',
  source: { publisher: '架空県', title: 'G-MISの質問' },
  categories: [{ id: 'K', title: '県の質問' }],
  entries: [
    { id: 'K1', category: 'K', question: '県への報告はいつまでですか。', answer: '月末までです。' },
    { id: 'K4', category: 'K', question: '担当が替わりました。', answer: '届け出てください。' },
  ],
  ...more,
});

/** The ids of the questions that an element shows, in order. */
export const questionIds = (faq: Element): string[] => all(faq, '.question').map(({ id }) => id.slice(9));

/** Shows `<gmis-faq>` with a custom document. */
export async function showCustom(
  document: Record<string, unknown>,
  attributes: Record<string, string> = {},
  lang: 'ja' | 'en' = 'ja',
): Promise<GmisFaqElement> {
  const faq = await show('gmis-faq', lang, attributes);
  faq.document = document;
  const { entries } = document as { entries: { id: string }[] };
  await until('the custom questions', () => questionIds(faq).some((id) => entries.some((entry) => entry.id === id)));
  await faq.updateComplete;
  return faq;
}
