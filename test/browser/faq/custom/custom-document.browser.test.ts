import { fixture, html } from '@open-wc/testing';
import { all, expect, focused, one, search, show, until } from '../../../support/elements.js';
import { customDocument, questionIds, showCustom } from '../../../support/custom-documents.js';

const ministry = ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1'];
const customIds = ['K1', 'K4'];
const words = (faq: Element, selector: string): string => one(faq, selector).textContent.replace(/\s+/g, ' ').trim();

describe('<gmis-faq> with a custom document', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows one from a property after the ministry’s, with the publisher’s badge', async () => {
    const faq = await showCustom(customDocument());
    expect(questionIds(faq)).to.deep.equal([...ministry, ...customIds]);
    expect(words(faq, '#question-K1')).to.contain('架空県による追記');
    expect(words(faq, '#question-1-1')).not.to.contain('架空県');
    expect(
      all(faq, '.category-title').map(({ textContent }) => textContent.includes('架空県による追記')),
    ).to.deep.equal([false, false, true]);
  });

  it('loads one from a URL', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(customDocument())]));
    const faq = await show('gmis-faq', 'ja', { src: url });
    await until('the custom questions', () => questionIds(faq).length === 12);
    expect(questionIds(faq)).to.deep.equal([...ministry, ...customIds]);
  });

  it('reads one from a JSON script inside the element, and again when the script changes', async () => {
    const place = await fixture(
      html`<div lang="ja">
        <gmis-faq><script type="application/json"></script></gmis-faq>
      </div>`,
    );
    const faq = place.querySelector('gmis-faq');
    const script = place.querySelector('script');
    if (!faq || !script) throw new Error('no element');
    script.textContent = JSON.stringify(customDocument());
    await until('the custom questions', () => questionIds(faq).includes('K1'));
    script.textContent = JSON.stringify(customDocument({ entries: [] }));
    await until('only the ministry’s questions', () => questionIds(faq).length === 10);
  });

  it('prefers the property to the URL, and shows only the ministry’s entries without both', async () => {
    const faq = await showCustom(customDocument(), { src: 'data:application/json,{' });
    expect(questionIds(faq)).to.deep.equal([...ministry, ...customIds]);
    faq.src = '';
    faq.document = undefined;
    await until('only the ministry’s questions', () => questionIds(faq).length === 10);
    expect(all(faq, '.publisher-badge').length).to.equal(0);
    expect(all(faq, '.error').length).to.equal(0);
  });

  it('shows it before the ministry’s if the document or the attribute says so', async () => {
    const faq = await showCustom(customDocument({ position: 'before' }));
    expect(questionIds(faq)).to.deep.equal([...customIds, ...ministry]);
    faq.position = 'after';
    await faq.updateComplete;
    expect(questionIds(faq)).to.deep.equal([...ministry, ...customIds]);
  });

  it('shows it instead of the ministry’s with mode="replace"', async () => {
    const faq = await showCustom(customDocument({ revised: '2026-11-02' }), { mode: 'replace' });
    expect(questionIds(faq)).to.deep.equal(customIds);
    expect(words(faq, '.title')).to.equal('架空県の質問');
    expect(all(faq, '.publisher-badge').length).to.equal(0);
    expect(words(faq, '.source')).to.equal('出典：架空県「G-MISの質問」 （最終改訂：令和8年11月2日（2026年11月2日））');
  });

  it('leaves the ministry’s words as they are, hides one of its questions and adds to another under the publisher’s name', async () => {
    const plain = await show('gmis-faq', 'ja', { open: '1-1' });
    const answer = words(plain, '#answer-1-1 .answer-text');
    const blocks = [{ type: 'paragraph', content: ['県でもお調べします。'] }];
    const faq = await showCustom(customDocument({ hide: ['1-7'], additions: [{ entry: '1-1', blocks }] }), {
      open: '1-1',
    });
    expect(questionIds(faq)).not.to.include('1-7');
    expect(words(faq, '#answer-1-1 .answer-text')).to.equal(answer);
    expect(words(faq, '#answer-1-1 .addition')).to.equal('架空県による追記 県でもお調べします。');
  });

  it('shows the sources of both documents and when they were revised', async () => {
    const faq = await showCustom(customDocument({ revised: '2026-11-02' }));
    const sources = all(faq, '.source').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(sources[0]).to.contain('出典：厚生労働省');
    expect(sources[1]).to.equal('追記：架空県「G-MISの質問」 （最終改訂：令和8年11月2日（2026年11月2日））');
  });

  it('declares Japanese content on an English page, and names its publisher in English', async () => {
    const faq = await showCustom(customDocument({ revised: '2026-11-02' }), {}, 'en');
    expect(one(faq, '.root').lang).to.equal('en');
    expect(words(faq, '#question-K1 .publisher-badge')).to.equal('Added by 架空県');
    expect(one(faq, '#question-K1 .question-text > span').lang).to.equal('ja');
    expect(one(faq, '#answer-K1 .answer-text').lang).to.equal('ja');
    expect(all(faq, '.source')[1].textContent).to.contain('November 2, 2026 (Reiwa 8)');
  });

  it('searches it together with the ministry’s, by its own words', async () => {
    const faq = await showCustom(customDocument());
    await search(faq, '県への報告');
    expect(questionIds(faq)[0]).to.equal('K1');
    expect(words(faq, '#question-K1')).to.contain('架空県による追記');
  });

  it('opens entries named by the attribute and the page’s URL once they have loaded', async () => {
    history.replaceState(null, '', '#gmis-K4');
    const faq = await showCustom(customDocument(), { open: 'K1' });
    await until('the focus', () => focused(faq)?.id === 'question-K4');
    expect(all(faq, '.question[aria-expanded=true]').map(({ id }) => id)).to.deep.equal(['question-K1', 'question-K4']);
  });

  it('shows the document’s numbers, with gaps', async () => {
    const entries = ['Q3', 'Q7', '254-1'].map((number, index) => ({
      id: `k${index}`,
      number,
      category: 'K',
      question: '問い',
      answer: '答え',
    }));
    const faq = await showCustom(customDocument({ entries }), { mode: 'replace' });
    expect(all(faq, '.number').map(({ textContent }) => textContent)).to.deep.equal(['Q3', 'Q7', '254-1']);
  });

  it('reports issues, and keeps valid entries when one is invalid', async () => {
    const reported: [string, string][] = [];
    const faq = await show('gmis-faq');
    faq.addEventListener('gmis-faq-error', ({ detail }) => reported.push([detail.code, detail.path]));
    faq.document = customDocument({
      entries: [
        { id: 'K1', category: 'K', question: 1, answer: '答え' },
        { id: 'K4', category: 'K', question: '問い', answer: '答え' },
      ],
    });
    await until('the custom question', () => questionIds(faq).includes('K4'));
    expect(questionIds(faq)).not.to.include('K1');
    expect(reported).to.deep.equal([['type', 'entries[0].question']]);
    expect(all(faq, '.error').length).to.equal(0);
  });
});
