import { safeUrl } from '../../content/text/safe-url.js';
import type { Language } from '../../content/types/faq.js';
import { renderStatic, staticElements, staticTopics } from '../../static/render-static.js';
import { styleModes } from '../../static/static-style.js';
import { defineCommand } from '../shared/command.js';
import { UsageError, knownOption } from '../shared/errors.js';
import { deliver } from '../shared/files.js';
import { asOnPage, modes, readDocument } from '../shared/read-document.js';
import type { FaqMode } from '../../content/select/merge-faq.js';

/** `gmis-widgets render`: an element as HTML that needs no script. */
export const render = defineCommand({
  summary: { ja: 'スクリプトを使わない静的なHTMLを書き出します', en: 'writes static HTML that needs no script' },
  about: {
    ja: 'スクリプトを使わない静的なHTMLを書き出します。スクリプトを受け付けないCMSに貼り付けるか、\n<gmis-faq> などのタグの中に、読み込めないときの表示として置きます。',
    en: 'Writes static HTML that needs no script: to paste into a CMS that refuses scripts, or to put\ninside <gmis-faq> and the other tags as what is shown where the script cannot run.',
  },
  operands: [],
  options: {
    element: {
      type: 'string',
      value: staticElements.join('|'),
      help: { ja: '表示するもの（必須）', en: 'what to show (needed)' },
    },
    lang: {
      type: 'string',
      value: 'ja|en',
      help: {
        ja: 'HTMLとメッセージの言語（HTMLの既定：ja）',
        en: 'language of the HTML (default: ja) and of messages',
      },
    },
    topic: {
      type: 'string',
      value: staticTopics.join('|'),
      help: { ja: 'browser-guideの手順（既定：cache）', en: 'what the browser guide is for (default: cache)' },
    },
    'heading-level': {
      type: 'string',
      value: '2-6',
      help: {
        ja: '見出しのレベル（既定：faqは質問の見出しで4、ほかは3）',
        en: 'level of the headings (default: 4 for the questions of faq, else 3)',
      },
    },
    'contact-name': {
      type: 'string',
      value: { ja: '名前', en: 'NAME' },
      help: { ja: '窓口の名前', en: 'name of the window for questions' },
    },
    'contact-tel': {
      type: 'string',
      value: { ja: '番号', en: 'NUMBER' },
      help: { ja: '窓口の電話番号', en: 'its telephone number' },
    },
    'contact-url': {
      type: 'string',
      value: { ja: 'アドレス', en: 'ADDRESS' },
      help: { ja: '窓口のページ（https:、http:、mailto:、tel:）', en: 'its page (https:, http:, mailto:, tel:)' },
    },
    'contact-hours': {
      type: 'string',
      value: { ja: '時間', en: 'HOURS' },
      help: { ja: '窓口の受付時間', en: 'its opening hours' },
    },
    document: {
      type: 'string',
      value: { ja: 'ファイル', en: 'FILE' },
      help: {
        ja: '独自の文書（JSON）',
        en: 'a document of one’s own (JSON)',
      },
    },
    mode: {
      type: 'string',
      value: modes.join('|'),
      help: {
        ja: '独自の文書を、厚生労働省の文書の代わりに使うか（replace、既定）、並べるか（extend）',
        en: 'whether it stands in the place of the ministry’s document (replace, default) or beside it (extend)',
      },
    },
    'page-url': {
      type: 'string',
      value: { ja: 'アドレス', en: 'ADDRESS' },
      help: {
        ja: '貼り付けるページのアドレス（独自の文書で、同じサイトへのリンクに外部リンクの印を付けないため）',
        en: 'the page that it is for, so that links within its site are not marked as leading outside',
      },
    },
    open: {
      type: 'string',
      value: 'all|none',
      help: {
        ja: '開いておくか（既定：faqはall、ほかはnone。タグの中に置くときはnone）',
        en: 'whether all starts open (default: all for faq, else none; none inside a tag)',
      },
    },
    style: {
      type: 'string',
      value: styleModes.join('|'),
      help: {
        ja: '体裁の書き方（既定：link。elementは<style>、noneは体裁なし）',
        en: 'how the style comes along (default: link; element is <style>)',
      },
    },
    output: {
      type: 'string',
      value: { ja: 'ファイル', en: 'FILE' },
      help: {
        ja: '書き出すファイル（指定がなければ画面に表示）',
        en: 'the file to write (default: the terminal)',
      },
    },
  },
  async run({ options }) {
    const level = options['heading-level'];
    const mode = knownOption<FaqMode>('mode', options.mode, modes, 'replace');
    const lang = knownOption<Language>('lang', options.lang, ['ja', 'en'], 'ja');
    const html = await renderStatic({
      element: knownOption('element', options.element, staticElements),
      lang,
      topic: knownOption('topic', options.topic, staticTopics, 'cache'),
      headingLevel: level === undefined ? undefined : headingLevel(level),
      contact: {
        name: options['contact-name'],
        tel: options['contact-tel'],
        url: contactUrl(options['contact-url']),
        hours: options['contact-hours'],
      },
      pageUrl: pageUrl(options['page-url']),
      document:
        options.document === undefined ? undefined : await asOnPage(readDocument(options.document, mode), mode, lang),
      open: options.open === undefined ? undefined : knownOption('open', options.open, ['all', 'none']) === 'all',
      style: knownOption('style', options.style, styleModes, 'link'),
    });
    return deliver(html, options.output, 'html');
  },
});

const headingLevel = (value: string): number => Number(knownOption('heading-level', value, ['2', '3', '4', '5', '6']));

function pageUrl(url: string | undefined): string | undefined {
  if (url === undefined || /^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) return url;
  throw new UsageError({
    ja: `--page-url「${url}」は、https: または http: のアドレスではありません。`,
    en: `--page-url "${url}" is no address of https: or http:.`,
  });
}

function contactUrl(url: string | undefined): string | undefined {
  if (url === undefined || safeUrl(url) !== undefined) return url;
  throw new UsageError({
    ja: `--contact-url「${url}」は、https:、http:、mailto:、tel: のアドレスではありません。`,
    en: `--contact-url "${url}" is no address of https:, http:, mailto: or tel:.`,
  });
}
