import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import { parseFaq } from '../../../src/content/validate/parse-faq.js';
import { answerText } from '../../../src/content/text/plain-text.js';
import type { FaqDocument } from '../../../src/content/types/faq.js';
import { getTranslations, setTranslations } from '../../../src/i18n/msg.js';
import { renderStatic, staticElements, staticTopics } from '../../../src/static/render-static.js';
import type { StaticOptions } from '../../../src/static/render-static.js';
import { documentWith } from '../content/validate/documents.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A telephone number stays as it is given, so that it can be copied.
    'tel-non-breaking': 'off',
    // The only link is an address that contains the style itself; nothing is loaded.
    'require-sri': 'off',
    // The box in which a table scrolls is a region, as in the elements.
    'prefer-native-element': 'off',
  },
});

/** The text between tags, as a reader sees it. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');

const everyForm: StaticOptions[] = staticElements.flatMap((element) =>
  (['ja', 'en'] as const).flatMap((lang) =>
    (element === 'browser-guide' ? staticTopics : [undefined]).flatMap((topic) =>
      [true, false].map((open) => ({ element, lang, topic, open })),
    ),
  ),
);

describe('static HTML', () => {
  for (const options of everyForm) {
    it(`is valid in a page: ${JSON.stringify(options)}`, async () => {
      const html = await renderStatic({
        ...options,
        headingLevel: options.element === 'faq' ? 4 : 2,
        contact: { name: '県', tel: '03-0000-0000', url: 'https://example.com/', hours: '平日' },
      });
      const page = `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>頁</title></head><body><main><h1>頁</h1>
${html}</main></body></html>`;
      const { results } = await validator.validateString(page);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)),
        [],
      );
    });
  }

  it('has every word of every answer, in the order of the document', async () => {
    for (const lang of ['ja', 'en'] as const) {
      const document = await bundledFaq(lang);
      const text = textOf(await renderStatic({ element: 'faq', lang }));
      let place = 0;
      for (const entry of document.entries) {
        place = text.indexOf(`${entry.id}${entry.question}`.replace(/\s+/g, ''), place + 1);
        assert.ok(place > 0, entry.id);
        for (const line of answerText(entry, {}).split('\n')) {
          assert.ok(text.includes(line.replace(/\s+/g, ''), place), `${entry.id}: ${line}`);
        }
      }
    }
  });

  it('adds nothing to the text of an answer, except in the procedures', async () => {
    for (const lang of ['ja', 'en'] as const) {
      const document = await bundledFaq(lang);
      const html = (await renderStatic({ element: 'faq', lang })).replace(
        /<b class="gmis-static-origin">.*?<\/b>/g,
        '',
      );
      const answers = html.split('<div class="gmis-static-answer" ').map((part) => part.split('</details>\n')[0]);
      const plain = document.entries.filter(
        ({ answer }) => !answer.some(({ type }) => type === 'guide' || type === 'connection'),
      );
      assert.ok(plain.length >= 6, String(plain.length));
      for (const entry of plain) {
        const answer = answers[document.entries.indexOf(entry) + 1].replace(/^[^>]*>/, '');
        assert.equal(textOf(answer), answerText(entry, document).replace(/\s+/g, ''), entry.id);
      }
    }
  });

  it('has no ids except those of the deep links', async () => {
    for (const options of everyForm) {
      const html = await renderStatic({ ...options, contact: { name: '県', tel: '000' } });
      for (const [, id = ''] of html.matchAll(/ id="([^"]*)"/g)) assert.match(id, /^gmis-\d-\d$/);
      assert.doesNotMatch(html, / (?:aria-labelledby|aria-controls|part)=/);
    }
  });

  it('has the table of environments in a named region, which scrolls by keyboard', async () => {
    const html = await renderStatic({ element: 'env-table' });
    assert.match(
      html,
      /<div class="gmis-static-table-scroll" role="region" aria-label="◆ご参考:G-MISの動作環境" tabindex="0"><table>/,
    );
  });

  it('has no icons, no pictures of menus and no buttons', async () => {
    for (const options of everyForm) {
      assert.doesNotMatch(await renderStatic(options), /<svg|<button|gmis-static-(?:path|mail-line)/);
    }
  });

  it('leaves the current translations unchanged', async () => {
    const { templates } = await import('../../../src/i18n/locales/en.js');
    for (const before of [undefined, templates]) {
      setTranslations(before);
      assert.match(await renderStatic({ element: 'faq', lang: 'en' }), /If this did not help/);
      assert.match(await renderStatic({ element: 'faq', lang: 'ja' }), /解決しないときは/);
      assert.equal(getTranslations(), before);
    }
    setTranslations(undefined);
  });

  it('has the procedures and the table in the answers that refer to them', async () => {
    const html = await renderStatic({ element: 'faq' });
    assert.equal(html.match(/<summary><h[56] class="gmis-static-summary">/g)?.length, 7);
    assert.equal(html.match(/<table\b/g)?.length, 1);
    assert.match(html, /キャッシュされた画像とファイル/);
    assert.match(html, /MICROSOFT EDGE\(Windows10のみ\)/);
  });

  it('marks our own notes as ours', async () => {
    assert.match(
      await renderStatic({ element: 'env-table' }),
      /<b class="gmis-static-origin">gmis-widgetsによる注<\/b> 表はWindows 10の/,
    );
    assert.match(
      await renderStatic({ element: 'browser-guide' }),
      /<span class="gmis-static-badge gmis-static-badge-unchecked">未確認<\/span>/,
    );
  });

  it('has the ids of the deep links inside the elements that they open', async () => {
    const html = await renderStatic({ element: 'faq' });
    assert.deepEqual(
      [
        ...html.matchAll(
          /<details class="gmis-static-entry"[^>]*>\s*<summary>.*\s*<\/summary>\s*<div[^>]* id="([^"]+)"/g,
        ),
      ].map(([, id]) => id),
      bundledFaq('ja').entries.map(({ id }) => `gmis-${id}`),
    );
  });

  it('starts open by default or closed on request, with the procedure for Chrome always open', async () => {
    const states = async (options: StaticOptions): Promise<string[]> =>
      [...(await renderStatic(options)).matchAll(/<details[^>]*>/g)].map(([tag]) =>
        tag.includes(' open') ? 'open' : 'closed',
      );
    assert.ok((await states({ element: 'faq' })).every((state) => state === 'open'));
    assert.deepEqual(await states({ element: 'browser-guide', topic: 'popup', open: false }), [
      ...['closed', 'open', 'closed', 'closed'],
    ]);
  });

  it('uses the heading level like the element: title, category, question, section', async () => {
    const levels = async (headingLevel?: number): Promise<string> =>
      [
        ...(await renderStatic({ element: 'faq', headingLevel })).matchAll(
          /<h(\d) class="gmis-static-(title|category-title|summary|section-title)"/g,
        ),
      ]
        .map(([, level = '', name = '']) => `${name} ${level}`)
        .filter((each, index, all) => all.indexOf(each) === index)
        .join(', ');
    assert.match(await levels(), /^title 2, category-title 3, summary 4, section-title 5/);
    assert.match(await levels(2), /^title 2, category-title 2, summary 2, section-title 3/);
    assert.match(await levels(6), /^title 4, category-title 5, summary 6, section-title 6$/);
    await assert.rejects(renderStatic({ element: 'faq', headingLevel: 1 }), RangeError);
  });

  it('shows the contact that the page gives, and invents none if it gives none', async () => {
    const whole = await renderStatic({
      element: 'faq',
      contact: { name: '○○県', tel: '０３-1234-5678（内線 9）', url: 'https://example.com/', hours: '平日' },
    });
    assert.match(whole, /<dt>窓口<\/dt>\s*<dd><a href="https:\/\/example.com\/">○○県<\/a>/);
    assert.match(whole, /<a class="gmis-static-tel" href="tel:0312345678">０３-1234-5678（内線 9）<\/a>/);
    assert.match(whole, /<dt>受付時間<\/dt>\s*<dd>平日/);
    const none = await renderStatic({ element: 'faq' });
    assert.match(none, /<p>都道府県の窓口にお問い合わせください。<\/p>/);
    assert.doesNotMatch(none, /tel:/);
  });

  it('has no link that runs a script', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//example.com', 'nonsense']) {
      const html = await renderStatic({ element: 'faq', contact: { name: '窓口', url } });
      assert.match(html, /<dt>窓口<\/dt>\s*<dd>窓口<\/dd>/);
    }
  });

  it('shows whatever a custom document contains as text', async () => {
    const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
    const document: FaqDocument = parseFaq(
      documentWith({
        title: hostile,
        audience: hostile,
        subtitle: hostile,
        notes: [[hostile]],
        source: { publisher: hostile, title: hostile, url: 'https://example.com/?"><script>' },
        categories: [{ id: '1', title: hostile }],
        entries: [
          {
            id: '1-1',
            category: '1',
            question: hostile,
            answer: [
              {
                type: 'section',
                title: hostile,
                blocks: [{ type: 'list', items: [[{ type: 'menu', text: hostile }]] }],
              },
              { type: 'message', title: hostile, lang: 'en', lines: [hostile] },
              {
                type: 'fields',
                items: [{ term: hostile, content: [{ type: 'link', text: hostile, url: 'javascript:alert(1)' }] }],
              },
              { type: 'note', origin: 'editor', content: [hostile] },
            ],
          },
        ],
      }),
    );
    const html = await renderStatic({
      element: 'faq',
      document,
      contact: { name: hostile, tel: hostile, hours: hostile },
    });
    assert.doesNotMatch(html, /<(script|img)\b|javascript:/);
    const count = textOf(html).split(hostile.replace(/\s+/g, '').replace('&amp;', '&')).length - 1;
    // Audience, title, subtitle, note, list of questions, category, question, 8 in the answer less the term's pair, 3 of the contact, 2 of the source.
    assert.ok(count >= 19, String(count));
  });

  it('includes its style as a link, as an element or not at all', async () => {
    const by = (style: StaticOptions['style']): Promise<string> => renderStatic({ element: 'env-table', style });
    assert.match(await by('link'), /^<link rel="stylesheet" href="data:text\/css;charset=utf-8,[\w%.!~*()-]+">\n<div/);
    assert.match(await by('element'), /^<style>\.gmis-static\{.*<\/style>\n<div class="gmis-static" lang="ja">/);
    assert.match(await by('none'), /^<div class="gmis-static" lang="ja">/);
  });

  it('has a style for its own classes only', async () => {
    const css = /<style>(.*)<\/style>/.exec(await renderStatic({ element: 'faq', style: 'element' }))?.[1] ?? '';
    const selectors = [...css.matchAll(/(?:^|[{}])([^{}@]+)\{/g)].flatMap(([, list = '']) => list.split(','));
    assert.ok(selectors.length > 50);
    assert.deepEqual(
      selectors.filter((selector) => !selector.includes('.gmis-static')),
      [],
    );
  });
});
