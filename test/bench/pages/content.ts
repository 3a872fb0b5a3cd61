import { bundledEnvironments } from '../../../src/content/bundled/bundled-environments.js';
import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import { bundledGuides } from '../../../src/content/bundled/bundled-guides.js';
import { answerText } from '../../../src/content/text/plain-text.js';
import type { Guide, Language } from '../../../src/content/types/faq.js';
import { renderBlocks } from '../../../src/static/blocks.js';
import { renderEnvironments } from '../../../src/static/environments.js';
import { renderInlines } from '../../../src/static/inlines.js';
import type { RenderContext } from '../../../src/static/inlines.js';
import { markup } from '../../../src/static/markup.js';
import { wordsFor } from '../../../src/static/messages.js';

/** The document as other libraries receive it: HTML, and plain text for their search. */
export interface PeerContent {
  categories: { id: string; title: string }[];
  entries: { id: string; category: string; question: string; html: string; text: string }[];
  guides: { title: string; browsers: { title: string; html: string }[] }[];
  environments: string;
}

export async function peerContent(lang: Language): Promise<PeerContent> {
  const faq = await bundledFaq(lang);
  const context: RenderContext = { words: wordsFor(lang), lang, open: false };
  const { guides } = await bundledGuides(lang);
  return {
    categories: faq.categories.map(({ id, title }) => ({ id, title })),
    entries: faq.entries.map((entry) => ({
      id: entry.id,
      category: entry.category,
      question: entry.question,
      html: markup`${renderBlocks(entry.answer, 5, faq, context)}`.html,
      text: answerText(entry, faq),
    })),
    guides: guides.map((guide: Guide) => ({
      title: guide.title ?? guide.topic,
      browsers: guide.browsers.map(({ title, steps, current }) => ({
        title,
        html: markup`${[steps, current?.steps ?? []].map(
          (each) => markup`<ol>${each.map((step) => markup`<li>${renderInlines(step, context)}</li>`)}</ol>`,
        )}`.html,
      })),
    })),
    environments: renderEnvironments(await bundledEnvironments(lang), context).html,
  };
}
