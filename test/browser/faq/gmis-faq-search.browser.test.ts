import type { GmisFaqSearchEvent } from '../../../src/elements/shared/events.js';
import type { GmisFaqElement } from '../../../src/elements/faq/gmis-faq-element.js';
import {
  all,
  expect,
  focused,
  one,
  press,
  search,
  searchBox,
  searchSuggested,
  show,
  until,
} from '../../support/elements.js';

const faqWith = (attributes: Record<string, string> = {}, lang: 'ja' | 'en' = 'ja'): Promise<GmisFaqElement> =>
  show('gmis-faq', lang, attributes);

const ids = (faq: Element): string[] => all(faq, '.number').map(({ textContent }) => textContent);

describe('<gmis-faq> searches', () => {
  it('while the visitor types, best first, with the search terms highlighted', async () => {
    const faq = await faqWith();
    await search(faq, 'パスワード忘れた');
    expect(ids(faq)[0]).to.equal('1-3');
    expect(ids(faq).length).to.be.within(1, 9);
    expect(all(faq, '.category').length).to.equal(0);
    expect(one(faq, '.question mark').textContent).to.equal('パスワード');
    expect(one(faq, '.results .category-title').textContent).to.contain(`${ids(faq).length}件`);
  });

  it('in the selected category', async () => {
    const faq = await faqWith({ category: '2' });
    expect(ids(faq)).to.deep.equal(['2-1']);
    await search(faq, 'スマートフォン');
    expect(ids(faq)).to.deep.equal(['2-1']);
    const select = one(faq, '#category') as HTMLSelectElement;
    select.value = '1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await faq.updateComplete;
    expect(faq.category).to.equal('1');
    expect(ids(faq)).not.to.include('2-1');
  });

  it('and notifies the page when a search is settled and when it ends', async () => {
    const faq = await faqWith();
    const reported: GmisFaqSearchEvent['detail'][] = [];
    faq.addEventListener('gmis-faq-search', ({ detail }: GmisFaqSearchEvent) => reported.push(detail));
    await search(faq, 'スマートフォン');
    await until('the event', () => reported.length > 0);
    expect(reported[0].query).to.equal('スマートフォン');
    expect(reported[0].ids[0]).to.equal('2-1');
    expect(reported[0].count).to.equal(reported[0].ids.length);
    one(faq, '.clear').click();
    await until('the end', () => reported.length > 1);
    expect(reported[1]).to.deep.equal({ query: '', count: 0, ids: [] });
    expect(focused(faq)).to.equal(searchBox(faq));
  });

  it('for the attribute query, and again when it changes', async () => {
    const faq = await faqWith({ query: 'ポップアップ' });
    await until('the result', () => all(faq, '.results').length === 1);
    expect(searchBox(faq).value).to.equal('ポップアップ');
    faq.setAttribute('query', 'スマートフォン');
    await until('the other result', () => ids(faq)[0] === '2-1');
  });

  it("for the query in the page's URL, if the element may read it", async () => {
    const before = location.href;
    const address = new URL(before);
    address.searchParams.set('gmis-q', 'スマートフォン');
    history.replaceState(null, '', address);
    const deaf = await faqWith();
    const faq = await faqWith({ 'read-query': '' });
    await until('the result', () => all(faq, '.results').length === 1);
    history.replaceState(null, '', before);
    expect(ids(faq)[0]).to.equal('2-1');
    expect(deaf.query).to.equal('');
  });

  it('opens the best match in view on Enter', async () => {
    const faq = await faqWith({ category: '1' });
    await search(faq, 'メール');
    const best = ids(faq)[0];
    await press('Enter');
    await until('the answer', () => focused(faq)?.id === `question-${best}`);
    expect(one(faq, `#question-${best}`).getAttribute('aria-expanded')).to.equal('true');
    expect(faq.query).to.equal('メール');
  });

  it('shows its interpretation of text typed without an input method', async () => {
    const faq = await faqWith();
    await search(faq, 'pasuwa-do wasureta');
    expect(ids(faq)[0]).to.equal('1-3');
    expect(one(faq, '[part=interpretation]').textContent).to.contain('もしかして：パスワード');
    await search(faq, 'パスワード');
    await until('no interpretation', () => all(faq, '[part=interpretation]').length === 0);
  });

  it('shows which word it took a misspelled one for', async () => {
    const faq = await faqWith();
    await search(faq, 'タブレッド');
    expect(ids(faq)[0]).to.equal('2-1');
    expect(one(faq, '[part=interpretation]').textContent).to.equal('もしかして：タブレット');
  });

  it('suggests words, which start a search when pressed', async () => {
    const faq = await faqWith();
    searchBox(faq).focus();
    await until('the words', () => all(faq, '.chip').length > 0);
    const words = all(faq, '.chip').map(({ textContent }) => textContent.trim());
    expect(words).to.include.members(['パスワード', 'メールが届かない', 'ログインできない']);
    for (const chip of all(faq, '.chip')) {
      chip.click();
      await until(`results for ${chip.textContent.trim()}`, () => all(faq, '.results .entry').length > 0);
      expect(faq.query).to.equal(chip.textContent.trim());
    }
  });

  it('hides the suggestions while the visitor types, but keeps them in place after one is pressed', async () => {
    const faq = await faqWith();
    await searchSuggested(faq);
    expect(all(faq, '.chip')).not.to.be.empty;
    await search(faq, `${faq.query} 再設定`);
    expect(all(faq, '.chip')).to.be.empty;
    one(faq, '.clear').click();
    await faq.updateComplete;
    expect(all(faq, '.chip')).not.to.be.empty;
  });

  it('shows the contact and the closest questions when it finds nothing', async () => {
    const faq = await faqWith({ 'contact-name': '架空県' });
    await search(faq, '報告の下書きを保存したい');
    expect(ids(faq)).to.deep.equal([]);
    expect(one(faq, '.nothing-found').textContent).to.contain(
      '「報告の下書きを保存したい」に合う質問は見つかりませんでした。',
    );
    expect(one(faq, '.contact').textContent).to.contain('架空県');
    const links = all(faq, '.closest a');
    expect(links.length).to.be.within(1, 3);
    for (const link of links) expect(link.getAttribute('href')).to.match(/^#gmis-\d-\d$/);
    // The closest questions are labelled differently from matches.
    expect(one(faq, '.closest').previousElementSibling?.textContent).to.equal('近いかもしれない質問：');
    expect(all(faq, '.results .entry').length).to.equal(0);
    one(faq, '.nothing-found .button').click();
    await until('all questions', () => ids(faq).length === 10);
  });

  it('in English', async () => {
    const faq = await faqWith({}, 'en');
    await search(faq, 'forgot my password');
    expect(ids(faq)[0]).to.equal('1-3');
    expect(one(faq, 'label[for=query]').textContent).to.equal('Search questions');
  });

  it('has no search box if the page turns it off, and still uses the attribute', async () => {
    const faq = await faqWith({ 'hide-search': '', query: 'スマートフォン' });
    await until('the result', () => ids(faq)[0] === '2-1');
    expect(all(faq, '#query')).to.deep.equal([]);
  });

  it('shows everything for a query of spaces', async () => {
    const faq = await faqWith({ query: ' 　 ' });
    expect(ids(faq).length).to.equal(10);
  });
});
