import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import type { FaqDocument } from '../../../src/content/types/faq.js';
import { all, expect, one, search, show } from '../../support/elements.js';

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** All texts of a document that a reader sees, in no particular order. */
function textsOf(value: unknown, key = ''): string[] {
  const silent = [
    'type',
    'id',
    'lang',
    'browser',
    'platform',
    'topic',
    'origin',
    'entry',
    'category',
    'target',
    'current',
  ];
  if (typeof value === 'string') return silent.includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    ['source', 'guides', 'environments', 'url', 'current', 'image', 'revision'].includes(name)
      ? []
      : textsOf(each, name),
  );
}

describe('<gmis-faq> shows the document', () => {
  for (const lang of ['ja', 'en'] as const) {
    it(`completely: every text of every question and answer, in ${lang}`, async () => {
      const document: FaqDocument = await bundledFaq(lang);
      const faq = await show('gmis-faq', lang, { open: 'all' });
      expect(document.entries.length).to.equal(10);
      for (const { id, question, answer } of document.entries) {
        const shown = squeeze(one(faq, `#gmis-${id}`).textContent);
        expect(shown).to.contain(squeeze(question));
        for (const text of textsOf(answer)) expect(shown, id).to.contain(squeeze(text));
      }
    });
  }

  it('by category, with the number of each question', async () => {
    const faq = await show('gmis-faq');
    expect(all(faq, '.category-title').map(({ textContent }) => squeeze(textContent))).to.deep.equal([
      '1G-MISのアカウント発行・ログインに係る事項',
      '2G-MISの動作環境等に係る事項',
    ]);
    expect(all(faq, '.number').map(({ textContent }) => textContent)).to.deep.equal([
      ...['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1'],
    ]);
  });

  it('with the notes of its cover page and its source', async () => {
    const faq = await show('gmis-faq');
    expect(all(faq, '.header-notes > li').length).to.equal(2);
    expect(one(faq, '.source').textContent).to.contain('厚生労働省');
  });

  it('with the sample mails as pictures whose callouts are text', async () => {
    const faq = await show('gmis-faq', 'ja', { open: 'all' });
    const mails = all(faq, '.mail');
    expect(mails.length).to.equal(2);
    const callouts = mails.map((mail) =>
      [...mail.querySelectorAll('.callout-text')].map((each) => squeeze(each.textContent)),
    );
    expect(callouts[0].some((text) => text.includes('パスワードリセット用URL'))).to.equal(true);
    for (const own of callouts) expect(own.some((text) => text.includes('ユーザ名'))).to.equal(true);
  });

  it('with the ministry’s emphasis, its cases and the message that visitors see', async () => {
    const faq = await show('gmis-faq', 'ja', { open: 'all' });
    expect(all(faq, 'em').length).to.be.greaterThan(0);
    expect(all(faq, '#answer-1-6 .section').length).to.equal(3);
    expect(one(faq, '.message blockquote').lang).to.equal('en');
  });

  it('with guides and environments in the answers that refer to them', async () => {
    const faq = await show('gmis-faq', 'ja', { open: 'all' });
    expect(all(faq, '#answer-1-6 [role=tab]').length).to.equal(3);
    expect(all(faq, '#answer-1-8 [role=tab]').length).to.equal(4);
    expect(all(faq, '#answer-2-1 td').length).to.equal(6);
    expect(all(faq, '#answer-1-6 [part=check]').length).to.equal(1);
  });

  it('with every G-MIS of a question on one line, and the question verbatim, also when search terms are highlighted', async () => {
    const faq = await show('gmis-faq');
    const { entries } = bundledFaq('ja');
    const check = (): void => {
      for (const name of all(faq, '.question .name')) {
        expect(name.textContent.trim()).to.equal('G-MIS');
        expect(name.getClientRects().length).to.equal(1);
      }
      const questions = entries.map(({ question }) => question);
      for (const text of all(faq, '.question-text > :first-child')) expect(questions).to.include(text.textContent);
    };
    for (const width of [240, 280, 320, 360, 400, 500]) {
      (faq.parentElement ?? faq).style.width = `${String(width)}px`;
      check();
    }
    expect(all(faq, '.question .name').length).to.equal(7);
    await search(faq, 'G-MIS利用案内');
    expect(all(faq, 'mark').length).to.be.greaterThan(0);
    check();
  });

  it('with our own notes marked as ours', async () => {
    const faq = await show('gmis-faq', 'ja', { open: 'all' });
    const own = all(faq, '.note-editor .origin');
    expect(own.length).to.be.greaterThan(0);
    for (const mark of own) expect(mark.textContent).to.equal('gmis-widgetsによる注');
  });

  it('in English as a reference translation that says so', async () => {
    const faq = await show('gmis-faq', 'en');
    const label = one(faq, '[part=translation]');
    expect(label.textContent).to.contain('参考訳');
    expect(label.textContent).to.contain('Reference translation');
    expect(label.querySelector('[lang=ja]')?.textContent).to.equal('参考訳');
  });
});
