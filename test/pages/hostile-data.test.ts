import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseFaq } from '../../src/content/validate/parse-faq.js';
import { readFaq } from '../../src/content/validate/read-faq.js';
import type { FaqDocument } from '../../src/content/types/faq.js';
import { renderStatic } from '../../src/static/render-static.js';
import { answerOf, documentOf, hostileStrings, hostileUrls } from '../support/hostile-strings.js';
import { Pages } from './browser-pages.js';
import { head, openPage, script } from './made-page.js';
import type { MadePage } from './made-page.js';

/** The elements and attributes below a node, as comparable text. */
const outline = `function outline(node) {
  return Array.prototype.map.call(node.querySelectorAll('*'), function (each) {
    return each.localName + '[' + each.getAttributeNames().filter(function (name) { return name !== 'part'; }).join() + ']';
  }).join(' ');
}`;

/** Texts per document: each appears in every name, so the size of a document grows with their square. */
const batchSize = 90;

describe('hostile strings and URLs', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  /** A page that may request only its own files, and that records dialogs. */
  async function open(body: string): Promise<MadePage & { dialogs: string[] }> {
    const dialogs: string[] = [];
    const made = await openPage(pages, `${head()}<script>${outline}</script></head><body>${body}</body></html>`, {
      elsewhere: {},
      prepare: (page) => {
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        return Promise.resolve();
      },
    });
    return { ...made, dialogs };
  }

  const nothingHappened = async ({ page, dialogs, requests, troubles, evaluate }: Awaited<ReturnType<typeof open>>) => {
    await evaluate('new Promise(function (resolve) { setTimeout(resolve, 300); })');
    assert.deepEqual(dialogs, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(pages.origin)),
      [],
    );
    assert.deepEqual(
      requests.filter((address) => !/\/(dist|test\/pages)\//.test(address)),
      [],
    );
    assert.deepEqual(troubles, []);
    await page.close();
  };

  it('are only text, wherever they appear in a document: static HTML', async () => {
    const harmless = parseFaq(documentOf(['無害な文', '無害な文']));
    const plain = await open(await renderStatic({ element: 'faq', document: harmless }));
    const expectedOutline = await plain.evaluate(`outline(document.querySelector('.gmis-static-answer'))`);
    await plain.page.close();
    for (let start = 0; start < hostileStrings.length; start += batchSize) {
      const texts = hostileStrings.slice(start, start + batchSize);
      const document = parseFaq(documentOf(texts));
      const made = await open(await renderStatic({ element: 'faq', document }));
      const entries = (await made.evaluate(`Array.prototype.map.call(
        document.querySelectorAll('.gmis-static-entry'), function (entry) {
          return {
            question: entry.querySelector('summary .gmis-static-question-text > span').textContent,
            paragraph: entry.querySelector('p').firstChild.nodeValue,
            cell: entry.querySelector('td').textContent,
            outline: outline(entry.querySelector('.gmis-static-answer')) };
        })`)) as Record<'question' | 'paragraph' | 'cell' | 'outline', string>[];
      assert.equal(entries.length, texts.length);
      entries.forEach((entry, index) => {
        const text = texts[index];
        assert.deepEqual(
          [entry.question, entry.paragraph, entry.cell, entry.outline],
          [text, text, text, expectedOutline],
          JSON.stringify(text),
        );
      });
      await nothingHappened(made);
    }
  });

  it('are only text, wherever they appear in a document: <gmis-faq>', async () => {
    const made = await open(`<gmis-faq mode="replace" open="all"></gmis-faq>${script}`);
    const show = async (texts: readonly string[]): Promise<Record<'question' | 'paragraph' | 'outline', string>[]> => {
      const entries = await made.evaluate(`(async function () {
        var faq = document.querySelector('gmis-faq');
        var count = ${texts.length};
        faq.document = ${JSON.stringify(documentOf(texts))};
        faq.open = '';
        for (var tries = 0; tries < 400; tries++) {
          await new Promise(function (resolve) { setTimeout(resolve, 25); });
          await faq.updateComplete;
          var questions = faq.shadowRoot ? faq.shadowRoot.querySelectorAll('.question') : [];
          if (questions.length === count && questions[count - 1].textContent.indexOf(${JSON.stringify(texts.at(-1))}) >= 0) break;
        }
        faq.open = 'all';
        await faq.updateComplete;
        return Array.prototype.map.call(faq.shadowRoot.querySelectorAll('.entry'), function (entry) {
          var answer = entry.querySelector('.answer');
          return { question: entry.querySelector('.question').textContent, paragraph: answer.textContent, outline: outline(answer) };
        });
      })()`);
      return entries as Record<'question' | 'paragraph' | 'outline', string>[];
    };
    const harmless = (await show(['無害な文', '無害な文', '無害な文'])).at(1);
    assert.ok(harmless);
    assert.ok(harmless.outline.includes('table'));
    for (let start = 0; start < hostileStrings.length; start += batchSize) {
      const texts = hostileStrings.slice(start, start + batchSize);
      const entries = await show(texts);
      assert.equal(entries.length, texts.length);
      entries.forEach(({ question, paragraph, outline: actual }, index) => {
        const text = texts[index] ?? '';
        assert.ok(question.includes(text), JSON.stringify([text, question]));
        assert.ok(paragraph.includes(text), JSON.stringify(text));
        assert.equal(actual, harmless.outline, JSON.stringify(text));
      });
    }
    await nothingHappened(made);
  });

  it('are only text in the attributes of the elements and in queries', async () => {
    const made = await open(`<gmis-faq></gmis-faq><gmis-browser-guide></gmis-browser-guide>${script}`);
    await made.until(`document.querySelector('gmis-faq').shadowRoot.querySelectorAll('.question').length === 10`);
    const found = (await made.evaluate(`(async function () {
      var texts = ${JSON.stringify(hostileStrings)};
      var faq = document.querySelector('gmis-faq');
      var names = {};
      var bad = [];
      for (var i = 0; i < texts.length; i++) {
        faq.contactName = faq.contactTel = faq.contactHours = faq.contactUrl = faq.query = texts[i];
        await faq.updateComplete;
        var root = faq.shadowRoot;
        var values = Array.prototype.map.call(root.querySelectorAll('.contact dd'), function (dd) { return dd.textContent.trim(); });
        if (values.indexOf(texts[i].trim()) < 0) bad.push(texts[i]);
        root.querySelectorAll('*').forEach(function (each) {
          names[each.localName] = true;
          each.getAttributeNames().forEach(function (name) { if (/^on|^style$|^srcdoc$/.test(name)) bad.push(name); });
          if (each.href !== undefined && each.localName === 'a' && !/^(https?|tel|mailto):|#gmis-/.test(each.href)) bad.push(each.href);
        });
      }
      return { names: Object.keys(names).sort(), bad: bad };
    })()`)) as { names: string[]; bad: string[] };
    assert.deepEqual(found.bad, []);
    assert.deepEqual(
      found.names.filter((name) =>
        /^(script|iframe|object|embed|img|image|style|link|form|math|video|audio|base)$/.test(name),
      ),
      ['form'],
    );
    await nothingHappened(made);
  });

  it('never become links: URLs that run code, and invalid ones', async () => {
    const links: FaqDocument['entries'] = hostileUrls.map((url, index) => ({
      id: `u-${String(index)}`,
      category: 'h',
      question: '質問',
      answer: [{ type: 'paragraph', content: [{ type: 'link', text: 'リンク', url }] }],
    }));
    const raw = {
      ...documentOf(['題']),
      entries: links,
      source: { publisher: '県', title: '題', url: hostileUrls[0] },
    };
    const { document, issues } = readFaq(raw);
    const reported = issues
      .map(({ path }) => /^entries\[(\d+)\]/.exec(path)?.[1])
      .filter((index) => index !== undefined);
    assert.deepEqual(
      hostileUrls.filter((_, index) => !reported.includes(String(index))),
      [],
    );
    // An unchecked document is rendered just as safely.
    for (const each of [document, raw as unknown as FaqDocument]) {
      const made = await open(await renderStatic({ element: 'faq', document: each }));
      assert.deepEqual(
        await made.evaluate(`Array.prototype.map.call(document.querySelectorAll('a[href]'), function (link) {
          return link.getAttribute('href'); }).filter(function (href) { return !/^(https?:|#gmis-|tel:[0-9]+$)/.test(href); })`),
        [],
      );
      await nothingHappened(made);
    }
  });

  it('never become image sources', async () => {
    const answers = hostileUrls.map((src) => [
      { type: 'image' as const, src, alt: '図' },
      ...answerOf('題').slice(0, 1),
    ]);
    const raw = {
      ...documentOf(['題']),
      entries: answers.map((answer, index) => ({ id: `i-${String(index)}`, category: 'h', question: '質問', answer })),
    };
    const html = await renderStatic({ element: 'faq', document: raw as unknown as FaqDocument });
    const sources = [...html.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, src]) => src);
    assert.deepEqual(sources, []);
    assert.equal([...html.matchAll(/図/g)].length, hostileUrls.length);
  });
});
