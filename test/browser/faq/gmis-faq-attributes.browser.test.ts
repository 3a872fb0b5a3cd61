import { aTimeout } from '@open-wc/testing';
import type { GmisFaqElement } from '../../../src/elements/faq/gmis-faq-element.js';
import { resize } from '../../support/engine.js';
import { all, expect, one, rootOf, show, until } from '../../support/elements.js';

/** The warnings on the console while something runs. */
async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (message: unknown) => heard.push(String(message));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return heard.filter((message) => message.startsWith('gmis-widgets'));
}

const inPlace = async (lang: string): Promise<{ place: HTMLElement; faq: GmisFaqElement }> => {
  const place = document.createElement('div');
  place.lang = lang;
  const faq = document.createElement('gmis-faq');
  place.append(faq);
  document.body.append(place);
  await until('the questions', () => all(faq, '.question').length === 10);
  return { place, faq };
};

describe('<gmis-faq> with an unknown attribute value', () => {
  const cases: [string, string, (faq: Element) => void][] = [
    ['category', '7', (faq) => expect(all(faq, '.question').length).to.equal(10)],
    ['heading-level', '9', (faq) => expect(all(faq, 'h4.entry-heading').length).to.equal(10)],
    ['heading-level', '2.5', (faq) => expect(all(faq, 'h4.entry-heading').length).to.equal(10)],
    ['open', '8-8', (faq) => expect(all(faq, '[aria-expanded=true]').length).to.equal(0)],
    ['theme', 'sepia', (faq) => expect(getComputedStyle(faq).backgroundColor).to.equal('rgb(255, 255, 255)')],
    ['density', 'tight', (faq) => expect(all(faq, '.question').length).to.equal(10)],
  ];
  for (const [name, value, holds] of cases) {
    it(`${name}="${value}" warns once and keeps its default`, async () => {
      const heard = await warnings(async () => {
        const faq = await show('gmis-faq', 'ja', { [name]: value });
        faq.requestUpdate();
        await faq.updateComplete;
        holds(await show('gmis-faq', 'ja', { [name]: value }));
      });
      expect(heard.length, heard.join('\n')).to.equal(1);
      expect(heard[0]).to.contain(value);
    });
  }

  it('shows Japanese, declared as such, for a language without content', async () => {
    const heard = await warnings(async () => {
      const { place, faq } = await inPlace('fr');
      expect(one(faq, '.root').lang).to.equal('ja');
      expect(one(faq, '.question').textContent).to.contain('ユーザ名');
      place.remove();
    });
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.contain('"fr"');
  });
});

describe('<gmis-faq> uses the language of its surroundings', () => {
  it('and switches content and interface together when it changes', async () => {
    const { place, faq } = await inPlace('ja');
    const question = one(faq, '.question');
    place.lang = 'en';
    await until('English', () => one(faq, '.root').lang === 'en');
    expect(one(faq, '#question-1-3').textContent).to.contain('I do not know my password.');
    expect(one(faq, 'label[for=query]').textContent).to.equal('Search questions');
    expect(one(faq, '.question')).to.equal(question);
    place.lang = 'ja';
    await until('Japanese', () => one(faq, '.root').lang === 'ja');
    expect(one(faq, 'label[for=query]').textContent).to.equal('質問を検索');
    place.remove();
  });

  it('independently of other elements', async () => {
    const { place, faq } = await inPlace('ja');
    const { place: other, faq: english } = await inPlace('en-GB');
    await until('English', () => one(english, '.root').lang === 'en');
    expect(one(english, '[part=toggle-all]').textContent.trim()).to.equal('Open all');
    faq.requestUpdate();
    await faq.updateComplete;
    expect(one(faq, '[part=toggle-all]').textContent.trim()).to.equal('すべて開く');
    faq.lang = 'en';
    await until('English here too', () => one(faq, '.root').lang === 'en');
    place.remove();
    other.remove();
  });

  it('even inside the shadow root of another element', async () => {
    const host = document.createElement('div');
    host.lang = 'en';
    const root = host.attachShadow({ mode: 'open' });
    const faq = document.createElement('gmis-faq');
    root.append(faq);
    document.body.append(host);
    await until('English', () => rootOf(faq).querySelector('[lang=en] .question') !== null);
    host.remove();
  });
});

describe('<gmis-faq> in a page', () => {
  it('keeps its fallback readable until it is ready', () => {
    const faq = document.createElement('gmis-faq');
    faq.innerHTML = '<p>表示されない場合は、都道府県の窓口へ。</p>';
    const root = faq.shadowRoot;
    expect(root).to.equal(null);
    expect(faq.textContent).to.contain('都道府県の窓口');
  });

  it('has the same size if the page shrinks its root font', async () => {
    const usual = getComputedStyle(one(await show('gmis-faq'), '.question')).fontSize;
    document.documentElement.style.fontSize = '62.5%';
    const shrunk = getComputedStyle(one(await show('gmis-faq'), '.question')).fontSize;
    document.documentElement.style.fontSize = '200%';
    const grown = getComputedStyle(one(await show('gmis-faq'), '.question')).fontSize;
    document.documentElement.removeAttribute('style');
    expect(shrunk).to.equal(usual);
    expect(parseFloat(grown)).to.equal(parseFloat(usual) * 2);
  });

  for (const width of [320, 768, 1280]) {
    it(`fits a page of ${width} px with every answer open`, async () => {
      await resize(width, 800);
      document.body.style.margin = '0';
      await show('gmis-faq', 'ja', { open: 'all' });
      await aTimeout(0);
      expect(document.body.scrollWidth).to.be.at.most(width);
      document.body.removeAttribute('style');
      await resize(1024);
    });
  }

  it('needs less height with density="compact"', async () => {
    const normal = await show('gmis-faq');
    const compact = await show('gmis-faq', 'ja', { density: 'compact' });
    expect(one(compact, '.question').offsetHeight).to.be.lessThan(one(normal, '.question').offsetHeight);
    expect(one(compact, '.question').offsetHeight).to.be.at.least(44);
  });

  it('keeps working after it is moved', async () => {
    const faq = await show('gmis-faq', 'ja', { open: '1-3' });
    const place = document.createElement('section');
    document.body.append(place);
    place.append(faq);
    await faq.updateComplete;
    expect(all(faq, '[aria-expanded=true]').length).to.equal(1);
    one(faq, '#question-1-4').click();
    await faq.updateComplete;
    expect(all(faq, '[aria-expanded=true]').length).to.equal(2);
    place.remove();
  });
});
