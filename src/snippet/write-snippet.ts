import { readEmbedQuery, writeEmbedQuery } from '../embed/embed-query.js';
import type { EmbedOptions } from '../embed/embed-query.js';
import type { GuideTopic } from '../content/types/faq.js';
import { renderStatic } from '../static/render-static.js';
import { attributes, scriptTag } from './script-tag.js';
import type { Hosting } from './script-tag.js';

/**
 * How a page includes an element: with a script tag, with a script tag and static HTML as fallback, in a frame, or only
 * as static HTML.
 */
export type SnippetKind = 'script' | 'script-with-static' | 'iframe' | 'static';

export const snippetKinds: readonly SnippetKind[] = ['script', 'script-with-static', 'iframe', 'static'];

/** What to show, and how. Invalid options are ignored, as in `embed.html`. */
export interface SnippetOptions extends Partial<EmbedOptions>, Hosting {
  kind: SnippetKind;
}

/** Writes HTML to paste into a page. */
export async function writeSnippet(options: SnippetOptions): Promise<string> {
  const embed = readEmbedQuery(writeEmbedQuery(options));
  switch (options.kind) {
    case 'script':
      return writeElement(options, embed, `<p>${loadingMessages[embed.lang][embed.element]}</p>`);
    case 'script-with-static':
      return writeElement(options, embed, `\n${await writeStatic(embed, false)}`);
    case 'iframe':
      return writeFrame(options, embed);
    case 'static':
      return writeStatic(embed);
  }
}

function writeElement(
  hosting: Hosting,
  { element, lang, attributes: elementAttributes, colors }: EmbedOptions,
  content: string,
): string {
  const style = Object.keys(colors).map((name) => `${name}: ${colors[name]}`);
  const tag = `gmis-${element}`;
  return `${scriptTag('gmis-widgets.min.js', hosting)}<${tag}${attributes({
    lang: lang === 'en' ? lang : undefined,
    ...elementAttributes,
    style: style.length === 0 ? undefined : style.join('; '),
  })}>${content}</${tag}>
`;
}

/**
 * Pages opened from the frame would inherit the sandbox, in which the ministry's site does not work, so they may escape
 * it.
 */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

function writeFrame(hosting: Hosting, embed: EmbedOptions): string {
  return `<iframe${attributes({
    src: `${hosting.base}embed.html${writeEmbedQuery(embed)}`,
    title: titles[embed.lang][embed.element],
    'data-gmis-embed': '',
    sandbox,
    allow: 'clipboard-write',
    style: 'width: 100%; height: 40em; border: 0',
  })}></iframe>
${scriptTag('gmis-embed.min.js', hosting)}`;
}

function writeStatic({ element, lang, attributes: elementAttributes }: EmbedOptions, open?: boolean): Promise<string> {
  const level = elementAttributes['heading-level'] as string | undefined;
  return renderStatic({
    element,
    lang,
    open,
    topic: elementAttributes.topic as GuideTopic | 'connection' | undefined,
    headingLevel: level === undefined ? undefined : Number(level),
    contact: {
      name: elementAttributes['contact-name'],
      tel: elementAttributes['contact-tel'],
      url: elementAttributes['contact-url'],
      hours: elementAttributes['contact-hours'],
    },
  });
}

type Messages = Readonly<Record<EmbedOptions['lang'], Readonly<Record<EmbedOptions['element'], string>>>>;

const loadingMessages: Messages = {
  ja: {
    faq: '質問と回答を読み込んでいます。表示されない場合は、都道府県の窓口にお問い合わせください。',
    'browser-guide': '手順を読み込んでいます。表示されない場合は、都道府県の窓口にお問い合わせください。',
    'env-table': '動作環境を読み込んでいます。表示されない場合は、都道府県の窓口にお問い合わせください。',
  },
  en: {
    faq: 'The questions are being loaded. If they do not appear, please contact the prefecture.',
    'browser-guide': 'The steps are being loaded. If they do not appear, please contact the prefecture.',
    'env-table': 'The table is being loaded. If it does not appear, please contact the prefecture.',
  },
};

/** Accessible names of the frame. */
const titles: Messages = {
  ja: {
    faq: 'G-MISのよくあるご質問',
    'browser-guide': 'G-MISを使うためのブラウザの手順',
    'env-table': 'G-MISの動作環境',
  },
  en: {
    faq: 'Questions and answers on G-MIS',
    'browser-guide': 'Steps in the browser for G-MIS',
    'env-table': 'Supported environments of G-MIS',
  },
};
