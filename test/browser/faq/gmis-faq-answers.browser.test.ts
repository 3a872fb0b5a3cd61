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

  it('by their questions, and tells the page', async () => {
    const faq = await faqWith();
    const told: [string, boolean][] = [];
    faq.addEventListener('gmis-faq-toggle', (event: GmisFaqToggleEvent) => {
      told.push([event.detail.id, event.detail.open]);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    });
    one(faq, '#question-1-2').click();
    await faq.updateComplete;
    expect(openIds(faq)).to.deep.equal(['1-2']);
    expect(one(faq, '#answer-1-2').hasAttribute('hidden')).to.equal(false);
    one(faq, '#question-1-2').click();
    await faq.updateComplete;
    expect(openIds(faq)).to.deep.equal([]);
    expect(told).to.deep.equal([
      ['1-2', true],
      ['1-2', false],
    ]);
  });

  it('all at once, those in view alone', async () => {
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

  it('as the attribute open says at first', async () => {
    expect(openIds(await faqWith({ open: '1-3 2-1' }))).to.deep.equal(['1-3', '2-1']);
    expect(openIds(await faqWith({ open: 'all' })).length).to.equal(10);
  });

  it('and keeps them so while the list is narrowed', async () => {
    const faq = await faqWith({ open: '1-3 2-1' });
    await search(faq, 'スマートフォン');
    expect(openIds(faq)).to.deep.equal(['2-1']);
    faq.query = '';
    await until('the whole list', () => all(faq, '.question').length === 10);
    expect(openIds(faq)).to.deep.equal(['1-3', '2-1']);
  });

  it('[35] where the address of the page names one: opened, in view, in focus', async () => {
    history.replaceState(null, '', '#gmis-1-9');
    const faq = await faqWith();
    await until('the focus', () => focused(faq)?.id === 'question-1-9');
    expect(openIds(faq)).to.deep.equal(['1-9']);
    const { top } = one(faq, '#question-1-9').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('[35] when the address changes, even where a search or a category hides the question', async () => {
    const faq = await faqWith({ category: '2' });
    await search(faq, 'スマートフォン');
    location.hash = '#gmis-1-3';
    await until('the focus', () => focused(faq)?.id === 'question-1-3');
    expect(openIds(faq)).to.deep.equal(['1-3']);
    expect(faq.query).to.equal('');
    expect(faq.category).to.equal('all');
  });

  it('not for an address that names none, or that cannot be read', async () => {
    const faq = await faqWith();
    for (const hash of ['#gmis-9-9', '#gmis-%E0%A4%A', '#other']) {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(openIds(faq)).to.deep.equal([]);
    expect(await faq.show('9-9')).to.equal(false);
  });

  it('in the first of several elements alone when the address names a question', async () => {
    const first = await faqWith();
    const second = await faqWith();
    location.hash = '#gmis-1-4';
    await until('the answer', () => openIds(first).length === 1);
    expect(openIds(second)).to.deep.equal([]);
  });

  it('and offers the address of each to copy', async () => {
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
    await until('word of it', () => button.textContent.includes('コピーしました'));
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#gmis-1-3`]);
    if (write) Object.defineProperty(Clipboard.prototype, 'writeText', write);
  });
});

describe('<gmis-faq> asks whether an answer helped', () => {
  it('and tells the page, once for each press', async () => {
    const faq = await faqWith({ open: '1-3' });
    const told: [string, boolean][] = [];
    faq.addEventListener('gmis-faq-feedback', ({ detail }: GmisFaqFeedbackEvent) => {
      told.push([detail.id, detail.solved]);
    });
    const [yes, no] = [...one(faq, '#answer-1-3').querySelectorAll<HTMLElement>('[part=feedback]')];
    expect([yes.textContent.trim(), no.textContent.trim()]).to.deep.equal(['はい', 'いいえ']);
    no.click();
    await faq.updateComplete;
    expect(no.getAttribute('aria-pressed')).to.equal('true');
    expect(yes.getAttribute('aria-pressed')).to.equal('false');
    expect(told).to.deep.equal([['1-3', false]]);
    expect(one(faq, '[role=status]').textContent).to.contain('ご回答ありがとうございました');
  });

  it('unless the page does not want it', async () => {
    const faq = await faqWith({ open: '1-3', 'hide-feedback': '' });
    expect(all(faq, '[part=feedback]')).to.deep.equal([]);
  });
});

describe('<gmis-faq> shows a way on', () => {
  const contact = {
    'contact-name': '架空県 医療政策課',
    'contact-tel': '０００-0000-0000（内線12）',
    'contact-url': 'https://example.com/contact',
    'contact-hours': '平日9時から17時まで',
  };

  it('with nothing invented where the page names no window', async () => {
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

  it('with what is named alone', async () => {
    const faq = await faqWith({ open: '1-3', 'contact-tel': '000-0000-0000' });
    expect(all(faq, '.contact dt').map(({ textContent }) => textContent)).to.deep.equal(['電話']);
    const linked = await faqWith({ 'contact-url': 'https://example.com/contact' });
    expect(one(linked, '.contact a').textContent).to.equal('お問い合わせ先のページ');
  });

  it('without a link where the address is none that may be followed', async () => {
    const faq = await faqWith({ 'contact-name': '架空県', 'contact-url': 'javascript:alert(1)' });
    expect(all(faq, '.contact a')).to.deep.equal([]);
    expect(one(faq, '.contact').textContent).to.contain('架空県');
  });

  it('with what the page has put into the slot, an answer away', async () => {
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
