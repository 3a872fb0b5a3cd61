import { bundledEnvironments } from '../../../src/content/bundled/bundled-environments.js';
import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import { bundledGuides } from '../../../src/content/bundled/bundled-guides.js';
import { answerText } from '../../../src/content/text/plain-text.js';
import type { Guide, Language } from '../../../src/content/types/faq.js';
import { renderBlocks } from '../../../src/elements/content/blocks-template.js';
import type { BlockContext } from '../../../src/elements/content/context.js';
import { renderSteps } from '../../../src/elements/browser-guide/current-steps-template.js';
import { renderEnvironments } from '../../../src/elements/environment/environments-template.js';
import { entryFragment } from '../../../src/elements/faq/deep-link-controller.js';
import { setTranslations } from '../../../src/i18n/msg.js';
import { templates } from '../../../src/i18n/locales/en.js';
import { renderStaticConnection, renderStaticGuide } from '../../../src/static/guide-template.js';
import { writeHtml } from '../../../src/static/write-html.js';

/** The document as other libraries receive it: HTML, and plain text for their search. */
export interface PeerContent {
  categories: { id: string; title: string }[];
  entries: { id: string; category: string; question: string; html: string; text: string }[];
  guides: { title: string; browsers: { title: string; html: string }[] }[];
  environments: string;
}

export async function peerContent(lang: Language): Promise<PeerContent> {
  const faq = await bundledFaq(lang);
  const { guides } = await bundledGuides(lang);
  const environments = await bundledEnvironments(lang);
  const context: BlockContext = {
    headingLevel: 5,
    highlight: () => [],
    entryUrl: entryFragment,
    renderGuide: (topic, level) =>
      guides.filter((guide) => guide.topic === topic).map((guide) => renderStaticGuide(guide, level, false, context)),
    renderEnvironments: () => renderEnvironments(environments, undefined, context),
    renderConnection: (level) => renderStaticConnection(level, context),
  };
  setTranslations(lang === 'en' ? templates : undefined);
  return {
    categories: faq.categories.map(({ id, title }) => ({ id, title })),
    entries: faq.entries.map((entry) => ({
      id: entry.id,
      category: entry.category,
      question: entry.question,
      html: writeHtml(renderBlocks(entry.answer, context)),
      text: answerText(entry, faq),
    })),
    guides: guides.map((guide: Guide) => ({
      title: guide.title ?? guide.topic,
      browsers: guide.browsers.map(({ title, steps, current }) => ({
        title,
        html: writeHtml([steps, current?.steps ?? []].map((each) => renderSteps(each, context))),
      })),
    })),
    environments: writeHtml(context.renderEnvironments()),
  };
}
