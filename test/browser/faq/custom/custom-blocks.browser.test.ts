import { all, expect, focused, one, until } from '../../../support/elements.js';
import { customDocument, questionIds, showCustom } from '../../../support/custom-documents.js';

const words = (faq: Element, selector: string): string[] =>
  all(faq, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const entry = (id: string, answer: unknown, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  category: 'K',
  question: `問い${id}`,
  answer,
  ...more,
});
const paragraph = (...content: unknown[]): Record<string, unknown> => ({ type: 'paragraph', content });

function choose(faq: Element, id: string, value: string): void {
  const select = one(faq, `#${id}`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

const branch = {
  type: 'branch',
  cases: [
    { audiences: ['pharmacy'], blocks: [paragraph('薬局の答え')] },
    { audiences: ['hospital', 'clinic'], blocks: [paragraph('病院の答え')] },
  ],
  otherwise: [paragraph('その他の答え')],
};

describe('<gmis-faq>: a custom answer', () => {
  it('that branches shows every case under its audiences, and only one when an audience is selected', async () => {
    const entries = [entry('K1', [branch]), entry('K2', '薬局だけに', { audiences: ['pharmacy'] })];
    const faq = await showCustom(customDocument({ entries }), { mode: 'replace', open: 'K1' });
    expect(words(faq, '[part=case]')).to.deep.equal([
      '薬局 薬局の答え',
      '病院・診療所 病院の答え',
      '上記以外 その他の答え',
    ]);
    choose(faq, 'audience', 'hospital');
    await until('only the case for hospitals', () => all(faq, '[part=case]').length === 0);
    expect(words(faq, '#answer-K1 .answer-text')).to.deep.equal(['病院の答え']);
    expect(questionIds(faq)).to.deep.equal(['K1']);
    choose(faq, 'audience', 'dental');
    await until('the case for all others', () => words(faq, '#answer-K1 .answer-text')[0] === 'その他の答え');
  });

  it('joins the audiences of a case in the page’s language, and declares the language of their names', async () => {
    const english = { lang: 'en', entries: [entry('K1', [branch])], title: 'Questions' };
    const title = '#answer-K1 [part=case]:nth-of-type(2) .section-title';
    const faq = await showCustom(customDocument(english), { mode: 'replace', open: 'K1' }, 'en');
    expect(words(faq, title)).to.deep.equal(['Hospital, Clinic']);
    const audiences = [
      { id: 'pharmacy', title: '薬局' },
      { id: 'hospital', title: '病院' },
      { id: 'clinic', title: '診療所' },
    ];
    const named = await showCustom(customDocument({ ...english, lang: 'ja', audiences }), { open: 'K1' }, 'en');
    expect(words(named, title)).to.deep.equal(['病院・診療所']);
  });

  it('in another language than the page’s declares that language, as do the messages around it', async () => {
    const warning = { type: 'note', kind: 'warning', content: ['お忘れなく'] };
    const link = { type: 'link', text: '様式', url: 'https://pref.example/', newWindow: true };
    const contacts = [{ id: 'a', name: '架空県の係', hours: '平日', areas: ['北部', '南部'] }];
    const document = customDocument({ contacts, entries: [entry('K1', [branch, warning, paragraph(link)])] });
    for (const mode of ['extend', 'replace']) {
      const faq = await showCustom(document, { mode, open: 'K1' }, 'en');
      const languageOf = (selector: string): string | undefined =>
        one(faq, selector).closest<HTMLElement>('[lang]')?.lang;
      expect(languageOf('#answer-K1 .answer-text')).to.equal('ja');
      expect(languageOf('#answer-K1 .section-title > span')).to.equal('en');
      expect(languageOf('#answer-K1 .warning .origin')).to.equal('en');
      expect(languageOf('#answer-K1 .link-mark')).to.equal('en');
      const facts = all(faq, '#answer-K1 .answer-contact dd').map(({ lang, textContent }) => [lang, textContent]);
      expect(facts).to.deep.equal([
        ['ja', '架空県の係'],
        ['ja', '平日'],
        ['ja', '北部・南部'],
      ]);
      expect(languageOf('#answer-K1 .answer-contact dt')).to.equal('en');
    }
  });

  it('is rendered for the audience that the page sets, without a choice', async () => {
    const faq = await showCustom(customDocument({ entries: [entry('K1', [branch])] }), {
      mode: 'replace',
      audience: 'pharmacy',
    });
    expect(words(faq, '#answer-K1 .answer-text')).to.deep.equal(['薬局の答え']);
    expect(all(faq, '#audience').length).to.equal(0);
  });

  it('offers no choice if nothing depends on it', async () => {
    const faq = await showCustom(customDocument());
    expect(all(faq, '[part=choice]').length).to.equal(0);
  });

  it('is shown only while it is valid', async () => {
    const entries = [
      entry('K1', '過ぎた', { until: '2001-01-01' }),
      entry('K2', '先の', { from: '2999-01-01' }),
      entry('K3', '今の', { from: '2001-01-01', until: '2999-01-01' }),
    ];
    const faq = await showCustom(customDocument({ entries }), { mode: 'replace' });
    expect(questionIds(faq)).to.deep.equal(['K3']);
    expect(await faq.show('K1')).to.equal(false);
  });

  it('has tables with headers, nested lists, warnings, and pictures only from safe URLs', async () => {
    const table = {
      type: 'table',
      caption: '表',
      columns: ['種類', '窓口'],
      rowHeaders: true,
      rows: [['病院用', '医療政策課']],
    };
    const list = {
      type: 'list',
      items: [['一'], { content: ['二'], blocks: [{ type: 'list', items: [['二の一']] }] }],
    };
    const warning = { type: 'note', kind: 'warning', content: ['お忘れなく'] };
    const image = { type: 'image', src: 'https://pref.example/a.png', alt: '画面', width: 10, height: 10 };
    const faq = await showCustom(customDocument({ entries: [entry('K1', [table, list, warning, image])] }), {
      mode: 'replace',
      open: 'K1',
    });
    const within = '#answer-K1 ';
    expect(words(faq, `${within}th[scope=col]`)).to.deep.equal(['種類', '窓口']);
    expect(words(faq, `${within}th[scope=row]`)).to.deep.equal(['病院用']);
    expect(words(faq, `${within}li li`)).to.deep.equal(['二の一']);
    expect(words(faq, `${within}.warning`)).to.deep.equal(['ご注意 お忘れなく']);
    const img = one(faq, `${within}img`) as HTMLImageElement;
    expect([img.alt, img.getAttribute('src')]).to.deep.equal(['画面', 'https://pref.example/a.png']);
    const { document } = await import('../../../../src/content/validate/read-faq.js').then(({ readFaq }) =>
      readFaq(
        customDocument({ entries: [entry('K1', [{ ...image, src: 'javascript:alert(1)' }]), entry('K2', '答え')] }),
      ),
    );
    expect(document.entries.map(({ id }) => id)).to.deep.equal(['K2']);
  });

  it('marks links as the site does, with type and size of a file', async () => {
    const link = { type: 'link', text: '様式', url: 'https://pref.example/a.pdf', format: 'PDF', size: '1.2MB' };
    const linkNotation = {
      external: { text: '外部サイト' },
      newWindow: { text: '別窓', style: 'icon' },
      ownHosts: ['pref.example'],
    };
    const entries = [
      entry('K1', [paragraph(link, { ...link, url: 'https://other.example/', format: undefined, size: undefined })]),
      entry('K2', [paragraph({ ...link, newWindow: true })]),
      entry('K3', 'https://pref.example/x と gmis@pref.example'),
    ].map((each) => JSON.parse(JSON.stringify(each)) as Record<string, unknown>);
    const faq = await showCustom(customDocument({ entries, linkNotation }), { mode: 'replace' });
    expect(words(faq, '#answer-K1 .answer-text a')).to.deep.equal(['様式［PDF 1.2MB］', '様式（外部サイト）']);
    const opened = one(faq, '#answer-K2 .answer-text a') as HTMLAnchorElement;
    expect([opened.target, opened.rel]).to.deep.equal(['_blank', 'noreferrer']);
    expect(one(faq, '#answer-K2 [role=img]').getAttribute('aria-label')).to.equal('別窓');
    expect(all<HTMLAnchorElement>(faq, '#answer-K3 .answer-text a').map(({ href }) => href)).to.deep.equal([
      'https://pref.example/x',
      'mailto:gmis@pref.example',
    ]);
  });

  it('links to related questions that are shown', async () => {
    const entries = [
      entry('K1', '答え', { related: ['K2', 'K3'] }),
      entry('K2', '答え'),
      entry('K3', '答え', { until: '2001-01-01' }),
    ];
    const faq = await showCustom(customDocument({ entries }), { mode: 'replace' });
    expect(words(faq, '#answer-K1 .related a')).to.deep.equal(['K2 問いK2']);
    expect(one(faq, '#answer-K1 .related a').getAttribute('href')).to.equal('#gmis-K2');
  });
});

describe('<gmis-faq> and the contacts of a custom document', () => {
  const contacts = [
    { id: 'a', name: '医療政策課', tel: '000-000-0001', hours: '平日9時から17時まで', topics: ['account'] },
    { id: 'n', name: '北部保健所', topics: ['change'], areas: ['北部'] },
    { id: 's', name: '南部保健所', topics: ['change'], areas: ['南部'] },
    { id: 'g', name: '総合案内' },
  ];
  const entries = [
    entry('K1', '答え', { topic: 'account' }),
    entry('K2', '答え', { topic: 'change' }),
    entry('K3', '答え'),
  ];
  const document = customDocument({ contacts, entries });
  const names = (faq: Element, id: string): string[] =>
    words(faq, `#answer-${id} .answer-contact .contact-facts > div:first-child dd`);

  it('shows the one that fits the answer, or a list if several do', async () => {
    const faq = await showCustom(document, { mode: 'replace' });
    expect(names(faq, 'K1')).to.deep.equal(['医療政策課']);
    expect(words(faq, '#answer-K1 .answer-contact')[0]).to.contain('平日9時から17時まで');
    expect(names(faq, 'K2')).to.deep.equal(['北部保健所', '南部保健所']);
    expect(names(faq, 'K3')).to.deep.equal(['総合案内']);
    choose(faq, 'area', '南部');
    await until('the contact for the area', () => names(faq, 'K2').length === 1);
    expect(names(faq, 'K2')).to.deep.equal(['南部保健所']);
  });

  it('shows the one for the area that the page sets, without a choice', async () => {
    const faq = await showCustom(document, { mode: 'replace', area: '北部' });
    expect(names(faq, 'K2')).to.deep.equal(['北部保健所']);
    expect(all(faq, '#area').length).to.equal(0);
  });

  it('shows those for the audience that the page sets or the visitor selects', async () => {
    const contacts = [
      { id: 'm', name: '医療政策課', audiences: ['hospital', 'clinic'] },
      { id: 'p', name: '薬務課', audiences: ['pharmacy'] },
      { id: 'g', name: '総合案内' },
    ];
    const branching = customDocument({ contacts, entries: [entry('K1', '答え')] });
    const named = await showCustom(branching, { mode: 'replace', audience: 'pharmacy' });
    expect(names(named, 'K1')).to.deep.equal(['薬務課']);
    expect(all(named, '#audience').length).to.equal(0);
    named.audience = 'clinic';
    await named.updateComplete;
    expect(names(named, 'K1')).to.deep.equal(['医療政策課']);

    const faq = await showCustom(branching, { mode: 'replace' });
    expect(names(faq, 'K1')).to.deep.equal(['医療政策課', '薬務課', '総合案内']);
    choose(faq, 'audience', 'pharmacy');
    await until('only the contact for pharmacies', () => names(faq, 'K1').length === 1);
    expect(names(faq, 'K1')).to.deep.equal(['薬務課']);
    choose(faq, 'audience', 'dental');
    await until('the contact for everyone', () => names(faq, 'K1')[0] === '総合案内');
    expect(names(faq, 'K1')).to.deep.equal(['総合案内']);
    expect(words(faq, '#contact .contact-facts > div:first-child dd')).to.deep.equal(['総合案内']);
  });

  it('shows several that fit as a list, also below the questions', async () => {
    const faq = await showCustom(document, { mode: 'replace' });
    expect(all(faq, '#answer-K2 .answer-contact > ul[part=contact-list] > li').length).to.equal(2);
    expect(all(faq, '#answer-K1 .answer-contact [part=contact-list]').length).to.equal(0);
    expect(all(faq, '#contact ul[part=contact-list] > li').length).to.equal(4);
  });

  it('gives way to the page’s attributes', async () => {
    for (const [attribute, value] of [
      ['contact-name', '県の窓口'],
      ['contact-tel', '000-000-0009'],
      ['contact-url', 'https://pref.example/'],
      ['contact-hours', '平日'],
    ]) {
      const faq = await showCustom(document, { mode: 'replace', [attribute]: value });
      for (const place of [
        '#answer-K1 .answer-contact',
        '#answer-K2 .answer-contact',
        '#answer-K3 .answer-contact',
        '#contact',
      ]) {
        const text = words(faq, place)[0];
        expect(/医療政策課|保健所|総合案内/.test(text), `${attribute} ${place}: ${text}`).to.equal(false);
      }
    }
    const faq = await showCustom(document, { mode: 'replace', 'contact-name': '県の窓口' });
    for (const id of ['K1', 'K2', 'K3']) expect(names(faq, id)).to.deep.equal(['県の窓口']);
  });

  it('gives way to the page’s slot, which every answer links to', async () => {
    const faq = await showCustom(document, { mode: 'replace', open: 'all' });
    const slotted = globalThis.document.createElement('p');
    slotted.slot = 'contact';
    slotted.textContent = '県の窓口は1階です。';
    faq.append(slotted);
    await until('the page’s contact', () => all(faq, 'button[part=answer-contact]').length === 3);
    expect(all(faq, '.answer-contact').length).to.equal(0);
    expect((one(faq, '#contact slot') as HTMLSlotElement).assignedElements()).to.deep.equal([slotted]);
    expect(all(faq, '#contact .contact-facts').some((facts) => facts.checkVisibility())).to.equal(false);
    one(faq, '#answer-K2 button[part=answer-contact]').click();
    expect(focused(faq)?.id).to.equal('contact');
    slotted.remove();
    await until('the document’s contact again', () => names(faq, 'K1')[0] === '医療政策課');
  });
});

describe('<gmis-faq> with very many questions', () => {
  const entries: Record<string, unknown>[] = [];
  for (let index = 0; index < 400; index += 1) entries.push(entry(`n${index}`, `番号${index}の答え`));

  it('renders twenty-five at a time, and the remainder as text for find-in-page and print', async () => {
    const faq = await showCustom(customDocument({ entries }), { mode: 'replace' });
    expect(questionIds(faq).length).to.equal(25);
    await until('the text of the remainder', () => all(faq, '.remainder > [hidden=until-found]').length === 375);
    expect(one(faq, '.remainder').textContent).to.contain('番号399の答え');
    one(faq, '[part=more]').click();
    await until('the next entries', () => questionIds(faq).length === 50);
  });

  it('opens every one by its URL', async () => {
    const faq = await showCustom(customDocument({ entries }), { mode: 'replace' });
    expect(await faq.show('n321')).to.equal(true);
    expect(one(faq, '#question-n321').getAttribute('aria-expanded')).to.equal('true');
    expect(questionIds(faq).length).to.be.at.most(100);
  });
});
