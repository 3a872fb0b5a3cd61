import { safeUrl } from '../../content/text/safe-url.js';
import type { Language } from '../../content/types/faq.js';
import { renderStatic, staticElements, staticTopics } from '../../static/render-static.js';
import { styleModes } from '../../static/static-style.js';
import { defineCommand } from '../shared/command.js';
import { UsageError, knownOption } from '../shared/errors.js';
import { deliver } from '../shared/files.js';
import { asOnPage, modes, readDocument } from '../shared/read-document.js';
import type { FaqMode } from '../../content/select/merge-faq.js';

/** `gmis-widgets render`: writes an element as HTML that needs no script. */
export const render = defineCommand({
  summary: { ja: 'スクリプトを使わない静的なHTMLを書き出します', en: 'write static HTML that needs no script' },
  about: {
    ja: 'スクリプトを使わない静的なHTMLを書き出します。スクリプトを受け付けないCMSに貼り付けるか、\n<gmis-faq> などのタグの中に、読み込めないときの表示として置きます。',
    en: 'Writes static HTML that needs no script. Paste it into a CMS that does not allow scripts, or put it\ninside <gmis-faq> or another tag as the fallback for when the script cannot run.',
  },
  operands: [],
  options: {
    element: {
      type: 'string',
      value: staticElements.join('|'),
      help: { ja: '表示するもの（必須）', en: 'what to show (required)' },
    },
    lang: {
      type: 'string',
      value: 'ja|en',
      help: {
        ja: 'HTMLとメッセージの言語（HTMLの既定：ja）',
        en: 'the language of the HTML (default: ja) and of messages',
      },
    },
    topic: {
      type: 'string',
      value: staticTopics.join('|'),
      help: { ja: 'browser-guideの手順（既定：cache）', en: 'the topic of the browser guide (default: cache)' },
    },
    'heading-level': {
      type: 'string',
      value: '2-6',
      help: {
        ja: '見出しのレベル（既定：faqは質問の見出しで4、ほかは3）',
        en: 'the level of the headings (default: 4 for faq, otherwise 3)',
      },
    },
    'contact-name': {
      type: 'string',
      value: { ja: '名前', en: 'NAME' },
      help: { ja: '窓口の名前', en: 'the name of the contact' },
    },
    'contact-tel': {
      type: 'string',
      value: { ja: '番号', en: 'NUMBER' },
      help: { ja: '窓口の電話番号', en: 'its telephone number' },
    },
    'contact-url': {
      type: 'string',
      value: { ja: 'アドレス', en: 'ADDRESS' },
      help: { ja: '窓口のページ（https:、http:、mailto:、tel:）', en: 'its address (https:, http:, mailto:, tel:)' },
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
        en: 'a custom document (JSON)',
      },
    },
    mode: {
      type: 'string',
      value: modes.join('|'),
      help: {
        ja: '独自の文書を、厚生労働省の文書の代わりに使うか（replace、既定）、並べるか（extend）',
        en: 'show it instead of the ministry’s document (replace, default) or with it (extend)',
      },
    },
    'page-url': {
      type: 'string',
      value: { ja: 'アドレス', en: 'ADDRESS' },
      help: {
        ja: '貼り付けるページのアドレス（独自の文書で、同じサイトへのリンクに外部リンクの印を付けないため）',
        en: 'the page you will paste it into, so that links within its site are not marked as external',
      },
    },
    open: {
      type: 'string',
      value: 'all|none',
      help: {
        ja: '開いておくか（既定：faqはall、ほかはnone。タグの中に置くときはnone）',
        en: 'what starts open (default: all for faq, otherwise none; use none inside a tag)',
      },
    },
    style: {
      type: 'string',
      value: styleModes.join('|'),
      help: {
        ja: '体裁の書き方（既定：link。elementは<style>、noneは体裁なし）',
        en: 'how to include the styles (default: link; element means <style>)',
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
    en: `--page-url "${url}" is not an https: or http: address.`,
  });
}

function contactUrl(url: string | undefined): string | undefined {
  if (url === undefined || safeUrl(url) !== undefined) return url;
  throw new UsageError({
    ja: `--contact-url「${url}」は、https:、http:、mailto:、tel: のアドレスではありません。`,
    en: `--contact-url "${url}" is not an https:, http:, mailto: or tel: address.`,
  });
}
