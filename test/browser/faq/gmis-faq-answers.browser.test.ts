import type { GmisFaqElement } from '../../../src/elements/faq/gmis-faq-element.js';
import type { GmisFaqFeedbackEvent, GmisFaqToggleEvent } from '../../../src/elements/shared/events.js';
import { all, expect, focused, one, search, show, until } from '../../support/elements.js';

const faqWith = (attributes: Record<string, string> = {}): Promise<GmisFaqElement> =>
  show('gmis-faq', 'ja', attributes);

const openIds = (faq: Element): string[] =>
  all(faq, '.question[aria-expanded=true]').map(({ id }) => id.replace('question-', ''));

describe('<gmis-faq> opens and closes answers', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('with their questions, and notifies the page', async () => {
    const faq = await faqWith();
    const reported: [string, boolean][] = [];
    faq.addEventListener('gmis-faq-toggle', (event: GmisFaqToggleEvent) => {
      reported.push([event.detail.id, event.detail.open]);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    });
    one(faq, '#question-1-2').click();
    await faq.updateComplete;
    expect(openIds(faq)).to.deep.equal(['1-2']);
    expect(one(faq, '#answer-1-2').hasAttribute('hidden')).to.equal(false);
    one(faq, '#question-1-2').click();
    await faq.updateComplete;
    expect(openIds(faq)).to.deep.equal([]);
    expect(reported).to.deep.equal([
      ['1-2', true],
      ['1-2', false],
    ]);
  });

  it('all at once, but only those in view', async () => {
    const faq = await faqWith({ category: '1' });
    const [open, close] = all(faq, '[part=toggle-all]');
    open.click();
    await faq.updateComplete;
    expect(openIds(faq).length).to.equal(9);
    faq.category = 'all';
    await faq.updateComplete;
    expect(openIds(faq)).not.to.include('2-1');
    close.click();
    await faq.updateComplete;
    expect(openIds(faq)).to.deep.equal([]);
  });

  it('initially as the attribute open says', async () => {
    expect(openIds(await faqWith({ open: '1-3 2-1' }))).to.deep.equal(['1-3', '2-1']);
    expect(openIds(await faqWith({ open: 'all' })).length).to.equal(10);
  });

  it('and keeps them open or closed while the list is filtered', async () => {
    const faq = await faqWith({ open: '1-3 2-1' });
    await search(faq, 'スマートフォン');
    expect(openIds(faq)).to.deep.equal(['2-1']);
    faq.query = '';
    await until('the complete list', () => all(faq, '.question').length === 10);
    expect(openIds(faq)).to.deep.equal(['1-3', '2-1']);
  });

  it('[35] when the page’s URL names one: opens it, scrolls to it and focuses it', async () => {
    history.replaceState(null, '', '#gmis-1-9');
    const faq = await faqWith();
    await until('the focus', () => focused(faq)?.id === 'question-1-9');
    expect(openIds(faq)).to.deep.equal(['1-9']);
    const { top } = one(faq, '#question-1-9').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('[35] when the URL changes, even if a search or a category hides the question', async () => {
    const faq = await faqWith({ category: '2' });
    await search(faq, 'スマートフォン');
    location.hash = '#gmis-1-3';
    await until('the focus', () => focused(faq)?.id === 'question-1-3');
    expect(openIds(faq)).to.deep.equal(['1-3']);
    expect(faq.query).to.equal('');
    expect(faq.category).to.equal('all');
  });

  it('not for a URL that names none or is malformed', async () => {
    const faq = await faqWith();
    for (const hash of ['#gmis-9-9', '#gmis-%E0%A4%A', '#other']) {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(openIds(faq)).to.deep.equal([]);
    expect(await faq.show('9-9')).to.equal(false);
  });

  it('only in the first of several elements when the URL names a question', async () => {
    const first = await faqWith();
    const second = await faqWith();
    location.hash = '#gmis-1-4';
    await until('the answer', () => openIds(first).length === 1);
    expect(openIds(second)).to.deep.equal([]);
  });

  it('and offers the URL of each to copy', async () => {
    const faq = await faqWith({ open: '1-3' });
    const copied: string[] = [];
    const write = Object.getOwnPropertyDescriptor(Clipboard.prototype, 'writeText');
    Object.defineProperty(Clipboard.prototype, 'writeText', {
      configurable: true,
      value: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    const button = one(faq, '#answer-1-3 [part=copy]');
    expect(button.textContent.trim()).to.equal('この質問へのリンクをコピー');
    button.click();
    await until('the confirmation', () => button.textContent.includes('コピーしました'));
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#gmis-1-3`]);
    if (write) Object.defineProperty(Clipboard.prototype, 'writeText', write);
  });
});

describe('<gmis-faq> asks whether an answer helped', () => {
  it('and notifies the page once for each press', async () => {
    const faq = await faqWith({ open: '1-3' });
    const reported: [string, boolean][] = [];
    faq.addEventListener('gmis-faq-feedback', ({ detail }: GmisFaqFeedbackEvent) => {
      reported.push([detail.id, detail.solved]);
    });
    const [yes, no] = [...one(faq, '#answer-1-3').querySelectorAll<HTMLElement>('[part=feedback]')];
    expect([yes.textContent.trim(), no.textContent.trim()]).to.deep.equal(['はい', 'いいえ']);
    no.click();
    await faq.updateComplete;
    expect(no.getAttribute('aria-pressed')).to.equal('true');
    expect(yes.getAttribute('aria-pressed')).to.equal('false');
    expect(reported).to.deep.equal([['1-3', false]]);
    expect(one(faq, '[role=status]').textContent).to.contain('ご回答ありがとうございました');
  });

  it('unless the page turns that off', async () => {
    const faq = await faqWith({ open: '1-3', 'hide-feedback': '' });
    expect(all(faq, '[part=feedback]')).to.deep.equal([]);
  });
});

describe('<gmis-faq> shows a contact', () => {
  const contact = {
    'contact-name': '架空県 医療政策課',
    'contact-tel': '０００-0000-0000（内線12）',
    'contact-url': 'https://example.com/contact',
    'contact-hours': '平日9時から17時まで',
  };

  it('but invents none if the page gives none', async () => {
    const faq = await faqWith({ open: '1-3' });
    expect(all(faq, '#answer-1-3 [part=answer-contact]')).to.deep.equal([]);
    expect(one(faq, '.contact').textContent).to.contain('都道府県の窓口にお問い合わせください。');
    expect(all(faq, '.contact a, .contact dd')).to.deep.equal([]);
  });

  it('at the end of each answer and of the list', async () => {
    const faq = await faqWith({ open: '1-3', ...contact });
    for (const place of ['#answer-1-3 [part=answer-contact]', '.contact']) {
      const text = one(faq, place).textContent;
      for (const value of [contact['contact-name'], contact['contact-tel'], contact['contact-hours']]) {
        expect(text).to.contain(value);
      }
      expect(one(faq, `${place} a.tel`).getAttribute('href')).to.equal('tel:00000000000');
      expect(one(faq, `${place} a[href^=https]`).getAttribute('href')).to.equal(contact['contact-url']);
    }
  });

  it('with only the details that the page gives', async () => {
    const faq = await faqWith({ open: '1-3', 'contact-tel': '000-0000-0000' });
    expect(all(faq, '.contact dt').map(({ textContent }) => textContent)).to.deep.equal(['電話']);
    const linked = await faqWith({ 'contact-url': 'https://example.com/contact' });
    expect(one(linked, '.contact a').textContent).to.equal('お問い合わせ先のページ');
  });

  it('without a link if its URL is unsafe', async () => {
    const faq = await faqWith({ 'contact-name': '架空県', 'contact-url': 'javascript:alert(1)' });
    expect(all(faq, '.contact a')).to.deep.equal([]);
    expect(one(faq, '.contact').textContent).to.contain('架空県');
  });

  it('from the slot, which every answer links to', async () => {
    const faq = document.createElement('gmis-faq');
    faq.setAttribute('open', '1-3');
    faq.innerHTML = '<p slot="contact">架空県の窓口</p>';
    document.body.append(faq);
    await until('the questions', () => faq.shadowRoot?.querySelector('.contact') != null);
    await faq.updateComplete;
    const slot = faq.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=contact]');
    expect(slot?.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['架空県の窓口']);
    one(faq, '#answer-1-3 [part=answer-contact]').click();
    expect(focused(faq)).to.equal(one(faq, '.contact'));
    faq.remove();
  });
});
