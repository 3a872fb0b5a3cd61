import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FaqError } from '../../src/faq/faq-error.js';
import { parseFaq } from '../../src/faq/parse-faq.js';
import { safeUrl } from '../../src/faq/safe-url.js';
import type { FaqDocument, Language } from '../../src/faq/types.js';
import { renderStatic, staticElements, staticTopics } from '../../src/render/render-static.js';
import { styleModes } from '../../src/render/static-style.js';
import { InputError, UsageError, knownOption } from './command.js';
import type { Command } from './command.js';

const help = {
  ja: `使い方：gmis-widgets render --element faq [オプション]

スクリプトを使わない静的なHTMLを書き出します。スクリプトを受け付けないCMSに貼り付けるか、
<gmis-faq> などのタグの中に、読み込めないときの表示として置きます。

  --element faq|browser-guide|env-table  表示するもの（必須）
  --lang ja|en              言語（既定：ja）
  --topic cache|popup|connection  browser-guideの手順（既定：cache）
  --heading-level 2～6      見出しのレベル（既定：faqは質問の見出しで4、ほかは3）
  --contact-name 名前       窓口の名前
  --contact-tel 番号        窓口の電話番号
  --contact-url アドレス    窓口のページ（https:、http:、mailto:、tel:）
  --contact-hours 時間      窓口の受付時間
  --document ファイル       厚生労働省の文書の代わりに表示する文書（JSON）
  --open all|none           開いておくか（既定：faqはall、ほかはnone。タグの中に置くときはnone）
  --style link|element|none 体裁の書き方（既定：link。elementは<style>、noneは体裁なし）
  --output ファイル         書き出すファイル（指定がなければ画面に表示）
`,
  en: `Usage: gmis-widgets render --element faq [options]

Writes static HTML that needs no script: to paste into a CMS that refuses scripts, or to put
inside <gmis-faq> and the other tags as what is shown where the script cannot run.

  --element faq|browser-guide|env-table  what to show (needed)
  --lang ja|en              language (default: ja)
  --topic cache|popup|connection  what the browser guide is for (default: cache)
  --heading-level 2 to 6    level of the headings (default: 4 for the questions of faq, else 3)
  --contact-name NAME       name of the window for questions
  --contact-tel NUMBER      its telephone number
  --contact-url ADDRESS     its page (https:, http:, mailto:, tel:)
  --contact-hours HOURS     its opening hours
  --document FILE           a document (JSON) to show in the place of the ministry's
  --open all|none           whether all starts open (default: all for faq, else none; none inside a tag)
  --style link|element|none how the style comes along (default: link; element is <style>)
  --output FILE             the file to write (default: the terminal)
`,
};

const text = { type: 'string' } as const;
const options = {
  element: text,
  lang: text,
  topic: text,
  'heading-level': text,
  'contact-name': text,
  'contact-tel': text,
  'contact-url': text,
  'contact-hours': text,
  document: text,
  open: text,
  style: text,
  output: text,
} as const;

/** `gmis-widgets render`: an element as HTML that needs no script. */
export const render: Command = {
  summary: { ja: 'スクリプトを使わない静的なHTMLを書き出します', en: 'writes static HTML that needs no script' },
  help,
  async run(args, { write }) {
    const { values } = parseArgs({ args: [...args], options });
    const html = await renderStatic({
      element: knownOption('element', values.element, staticElements),
      lang: knownOption<Language>('lang', values.lang, ['ja', 'en'], 'ja'),
      topic: knownOption('topic', values.topic, staticTopics, 'cache'),
      headingLevel: values['heading-level'] === undefined ? undefined : headingLevel(values['heading-level']),
      contact: {
        name: values['contact-name'],
        tel: values['contact-tel'],
        url: contactUrl(values['contact-url']),
        hours: values['contact-hours'],
      },
      document: values.document === undefined ? undefined : readDocument(values.document),
      open: values.open === undefined ? undefined : knownOption('open', values.open, ['all', 'none']) === 'all',
      style: knownOption('style', values.style, styleModes, 'link'),
    });
    if (values.output === undefined) write(html);
    else writeOutput(values.output, html);
    return 0;
  },
};

const headingLevel = (value: string): number => Number(knownOption('heading-level', value, ['2', '3', '4', '5', '6']));

function contactUrl(url: string | undefined): string | undefined {
  if (url === undefined || safeUrl(url) !== undefined) return url;
  throw new UsageError({
    ja: `--contact-url「${url}」は、https:、http:、mailto:、tel: のアドレスではありません。`,
    en: `--contact-url "${url}" is no address of https:, http:, mailto: or tel:.`,
  });
}

function readDocument(file: string): FaqDocument {
  try {
    return parseFaq(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    const reason =
      error instanceof FaqError
        ? error.faults.map(({ path, message }) => `\n  ${path}: ${message}`).join('')
        : ` ${String(error)}`;
    throw new InputError({ ja: `${file} を使えません：${reason}`, en: `${file} cannot be used:${reason}` });
  }
}

function writeOutput(file: string, html: string): void {
  try {
    writeFileSync(file, html);
  } catch (error) {
    throw new InputError({ ja: `${file} に書けません：${String(error)}`, en: `${file}: ${String(error)}` });
  }
}
