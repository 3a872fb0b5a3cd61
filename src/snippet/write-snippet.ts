import { readEmbedQuery, writeEmbedQuery } from '../embed/embed-query.js';
import type { EmbedOptions } from '../embed/embed-query.js';
import type { GuideTopic } from '../content/types/faq.js';
import { Markup, markup } from '../static/markup.js';
import { renderStatic } from '../static/render-static.js';
import { attributes, scriptTag } from './script-tag.js';
import type { Hosting } from './script-tag.js';

/**
 * How a page takes an element in: by a script tag, by one with static HTML as fallback, in a frame, or as static HTML
 * alone.
 */
export type SnippetKind = 'script' | 'script-with-static' | 'iframe' | 'static';

export const snippetKinds: readonly SnippetKind[] = ['script', 'script-with-static', 'iframe', 'static'];

/** What a page is to show, and how. What is not in order is left out, as `embed.html` leaves it out. */
export interface SnippetOptions extends Partial<EmbedOptions>, Hosting {
  kind: SnippetKind;
}

/** The HTML to paste into a page. */
export async function writeSnippet(options: SnippetOptions): Promise<string> {
  const embed = readEmbedQuery(writeEmbedQuery(options));
  switch (options.kind) {
    case 'script':
      return writeElement(options, embed, markup`<p>${loading[embed.lang][embed.element]}</p>`);
    case 'script-with-static':
      return writeElement(options, embed, new Markup(`\n${await writeStatic(embed, false)}`));
    case 'iframe':
      return writeFrame(options, embed);
    case 'static':
      return writeStatic(embed);
  }
}

function writeElement(
  hosting: Hosting,
  { element, lang, attributes: own, colors }: EmbedOptions,
  content: Markup,
): string {
  const style = Object.keys(colors).map((name) => `${name}: ${colors[name]}`);
  const tag = new Markup(`gmis-${element}`);
  return markup`${scriptTag('gmis-widgets.min.js', hosting)}<${tag}${attributes({
    lang: lang === 'en' ? lang : undefined,
    ...own,
    style: style.length === 0 ? undefined : style.join('; '),
  })}>${content}</${tag}>
`.html;
}

/**
 * A page that a link opens would inherit the sandbox, and the ministry's site cannot be used in one: what is opened
 * may leave it.
 */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

function writeFrame(hosting: Hosting, embed: EmbedOptions): string {
  return markup`<iframe${attributes({
    src: `${hosting.base}embed.html${writeEmbedQuery(embed)}`,
    title: titles[embed.lang][embed.element],
    'data-gmis-embed': '',
    sandbox,
    allow: 'clipboard-write',
    style: 'width: 100%; height: 40em; border: 0',
  })}></iframe>
${scriptTag('gmis-embed.min.js', hosting)}`.html;
}

function writeStatic({ element, lang, attributes: own }: EmbedOptions, open?: boolean): Promise<string> {
  const level = own['heading-level'] as string | undefined;
  return renderStatic({
    element,
    lang,
    open,
    topic: own.topic as GuideTopic | 'connection' | undefined,
    headingLevel: level === undefined ? undefined : Number(level),
    contact: {
      name: own['contact-name'],
      tel: own['contact-tel'],
      url: own['contact-url'],
      hours: own['contact-hours'],
    },
  });
}

type Words = Readonly<Record<EmbedOptions['lang'], Readonly<Record<EmbedOptions['element'], string>>>>;

const loading: Words = {
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

/** What a screen reader calls the frame. */
const titles: Words = {
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
