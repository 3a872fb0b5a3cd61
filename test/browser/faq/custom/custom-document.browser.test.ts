import { fixture, html } from '@open-wc/testing';
import { all, expect, focused, one, search, show, until } from '../../../support/elements.js';
import { customDocument, questionIds, showCustom } from '../../../support/custom-documents.js';

const ministry = ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1'];
const own = ['K1', 'K4'];
const words = (faq: Element, selector: string): string => one(faq, selector).textContent.replace(/\s+/g, ' ').trim();

describe('<gmis-faq> with a document of the site’s own', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('as a property shows it after the ministry’s, marked as the publisher’s', async () => {
    const faq = await showCustom(customDocument());
    expect(questionIds(faq)).to.deep.equal([...ministry, ...own]);
    expect(words(faq, '#question-K1')).to.contain('架空県による追記');
    expect(words(faq, '#question-1-1')).not.to.contain('架空県');
    expect(
      all(faq, '.category-title').map(({ textContent }) => textContent.includes('架空県による追記')),
    ).to.deep.equal([false, false, true]);
  });

  it('from an address', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(customDocument())]));
    const faq = await show('gmis-faq', 'ja', { src: url });
    await until('the own questions', () => questionIds(faq).length === 12);
    expect(questionIds(faq)).to.deep.equal([...ministry, ...own]);
  });

  it('from a script of JSON inside it, and follows when that changes', async () => {
    const place = await fixture(
      html`<div lang="ja">
        <gmis-faq><script type="application/json"></script></gmis-faq>
      </div>`,
    );
    const faq = place.querySelector('gmis-faq');
    const script = place.querySelector('script');
    if (!faq || !script) throw new Error('no element');
    script.textContent = JSON.stringify(customDocument());
    await until('the own questions', () => questionIds(faq).includes('K1'));
    script.textContent = JSON.stringify(customDocument({ entries: [] }));
    await until('the ministry’s alone', () => questionIds(faq).length === 10);
  });

  it('takes the property before the address, and the ministry’s alone when both are gone', async () => {
    const faq = await showCustom(customDocument(), { src: 'data:application/json,{' });
    expect(questionIds(faq)).to.deep.equal([...ministry, ...own]);
    faq.src = '';
    faq.document = undefined;
    await until('the ministry’s alone', () => questionIds(faq).length === 10);
    expect(all(faq, '.publisher-badge').length).to.equal(0);
    expect(all(faq, '.error').length).to.equal(0);
  });

  it('stands before the ministry’s where the document, or the attribute, says so', async () => {
    const faq = await showCustom(customDocument({ position: 'before' }));
    expect(questionIds(faq)).to.deep.equal([...own, ...ministry]);
    faq.position = 'after';
    await faq.updateComplete;
    expect(questionIds(faq)).to.deep.equal([...ministry, ...own]);
  });

  it('stands in the place of the ministry’s with mode="replace"', async () => {
    const faq = await showCustom(customDocument({ revised: '2026-11-02' }), { mode: 'replace' });
    expect(questionIds(faq)).to.deep.equal(own);
    expect(words(faq, '.title')).to.equal('架空県の質問');
    expect(all(faq, '.publisher-badge').length).to.equal(0);
    expect(words(faq, '.source')).to.equal('出典：架空県「G-MISの質問」 （最終改訂：令和8年11月2日（2026年11月2日））');
  });

  it('leaves the ministry’s words as they are, hides a question of it and adds to another as its own', async () => {
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

  it('shows where both come from and when they were revised', async () => {
    const faq = await showCustom(customDocument({ revised: '2026-11-02' }));
    const sources = all(faq, '.source').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(sources[0]).to.contain('出典：厚生労働省');
    expect(sources[1]).to.equal('追記：架空県「G-MISの質問」 （最終改訂：令和8年11月2日（2026年11月2日））');
  });

  it('in English declares what is Japanese, and says whose it is in English', async () => {
    const faq = await showCustom(customDocument({ revised: '2026-11-02' }), {}, 'en');
    expect(one(faq, '.root').lang).to.equal('en');
    expect(words(faq, '#question-K1 .publisher-badge')).to.equal('Added by 架空県');
    expect(one(faq, '#question-K1 .question-text > span').lang).to.equal('ja');
    expect(one(faq, '#answer-K1 .answer-text').lang).to.equal('ja');
    expect(all(faq, '.source')[1].textContent).to.contain('November 2, 2026 (Reiwa 8)');
  });

  it('is searched with the ministry’s, by its own words', async () => {
    const faq = await showCustom(customDocument());
    await search(faq, '県への報告');
    expect(questionIds(faq)[0]).to.equal('K1');
    expect(words(faq, '#question-K1')).to.contain('架空県による追記');
  });

  it('has its questions opened by the attribute and the page’s address, though they come later', async () => {
    history.replaceState(null, '', '#gmis-K4');
    const faq = await showCustom(customDocument(), { open: 'K1' });
    await until('the focus', () => focused(faq)?.id === 'question-K4');
    expect(all(faq, '.question[aria-expanded=true]').map(({ id }) => id)).to.deep.equal(['question-K1', 'question-K4']);
  });

  it('shows numbers of its own, with gaps', async () => {
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

  it('tells its issues, and loses no good question for a bad one', async () => {
    const told: [string, string][] = [];
    const faq = await show('gmis-faq');
    faq.addEventListener('gmis-faq-error', ({ detail }) => told.push([detail.code, detail.path]));
    faq.document = customDocument({
      entries: [
        { id: 'K1', category: 'K', question: 1, answer: '答え' },
        { id: 'K4', category: 'K', question: '問い', answer: '答え' },
      ],
    });
    await until('the own question', () => questionIds(faq).includes('K4'));
    expect(questionIds(faq)).not.to.include('K1');
    expect(told).to.deep.equal([['type', 'entries[0].question']]);
    expect(all(faq, '.error').length).to.equal(0);
  });
});
