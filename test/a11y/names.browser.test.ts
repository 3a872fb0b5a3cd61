import { itInChromium } from '../support/engine.js';
import {
  all,
  expect,
  isShown,
  one,
  press,
  search,
  show,
  showExpanded,
  accessibilityTree,
  tags,
} from '../support/elements.js';
import type { Lang } from '../support/elements.js';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Texts whose language differs from the closest `lang`. */
function wronglyDeclared(element: Element, lang: Lang): string[] {
  const wrong: string[] = [];
  for (const each of all(element, '*')) {
    if (each.closest('svg, style')) continue;
    for (const node of each.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
      const declared = each.closest('[lang]')?.getAttribute('lang');
      if (lang === 'en' && japanese.test(text) && declared !== 'ja') wrong.push(text);
      if (lang === 'ja' && /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i.test(text) && !japanese.test(text) && declared !== 'en') {
        wrong.push(text);
      }
    }
  }
  return wrong;
}

describe('names and languages', () => {
  for (const tag of tags) {
    it(`[23] the name of every control of <${tag}> contains its visible label`, async () => {
      const element = await showExpanded(tag);
      const named = all(element, 'button, a, summary, [role=tab]');
      expect(named.length).to.be.greaterThan(0);
      for (const control of named) {
        const label = control.getAttribute('aria-label');
        if (label !== null) expect(label).to.contain(control.textContent.trim());
        expect(control.getAttribute('aria-labelledby')).to.equal(null);
        expect(control.closest('[aria-hidden=true]')).to.equal(null);
        const hidden = [...control.querySelectorAll('[aria-hidden=true]')].map(({ textContent }) => textContent.trim());
        expect(hidden.join('')).to.equal('');
      }
    });

    for (const lang of ['ja', 'en'] as const) {
      it(`[25] every text of <${tag}> declares its language, on a page in ${lang}`, async () => {
        const element = await showExpanded(tag, lang);
        expect(one(element, '.root').lang).to.equal(lang);
        expect(wronglyDeclared(element, lang)).to.deep.equal([]);
      });
    }
  }

  it('[25] the English error message is declared as English on a Japanese page', async () => {
    const faq = await showExpanded('gmis-faq');
    const quoted = all(faq, '[lang=en]').map(({ textContent }) => textContent);
    expect(quoted.some((text) => text.includes('Single Sign On Error'))).to.equal(true);
  });

  it('[27] the same function has the same name in all three elements', async () => {
    const faq = await showExpanded('gmis-faq');
    const guide = async (topic: string) => {
      const element = await show('gmis-browser-guide');
      element.topic = topic;
      await element.updateComplete;
      for (const panel of all(element, '[role=tabpanel]')) panel.hidden = false;
      return element;
    };
    const labels = (element: Element, selector: string): string[] =>
      [...new Set(all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()))].sort();
    for (const [selector, other] of [
      ['.panel [part=copy]', await guide('popup')],
      ['.panel [part=print]', await guide('popup')],
      ['[role=tab]', await guide('popup')],
      ['.procedure-title', await guide('popup')],
      ['[part=check]', await guide('connection')],
      ['caption', await show('gmis-env-table')],
      ['.origin', await show('gmis-env-table')],
    ] as const) {
      expect(labels(other, selector), selector).not.to.deep.equal([]);
      expect(labels(faq, selector), selector).to.include.members(labels(other, selector));
      if (!selector.includes('tab'))
        expect(labels(faq, selector), selector).to.have.lengthOf(labels(other, selector).length);
    }
  });

  itInChromium(
    '[28] the search box has a visible label, and a search without results repeats the query and says what to do',
    async () => {
      const faq = await show('gmis-faq');
      const label = one(faq, 'label[for=query]');
      expect(isShown(label)).to.equal(true);
      const box = (await accessibilityTree()).find(({ role }) => role === 'searchbox');
      expect(box?.name).to.equal(label.textContent.trim());
      await search(faq, '給食の献立');
      const text = one(faq, '.nothing-found').textContent;
      expect(text).to.contain('給食の献立');
      expect(text).to.contain('別の言い方');
      expect(text).to.contain('窓口');
    },
  );

  for (const [lang, query] of [
    ['ja', 'G-MIS利用案内メール'],
    ['en', 'password reset email'],
  ] as const) {
    itInChromium(`[23] the accessible name of a question found keeps its text and spaces, in ${lang}`, async () => {
      const faq = await show('gmis-faq', lang);
      await search(faq, query);
      const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
      const visible = all(faq, '.results .question').map(({ textContent }) => collapseSpaces(textContent));
      expect(visible.length).to.be.greaterThan(0);
      expect(all(faq, '.results mark').length).to.be.greaterThan(1);
      const names = (await accessibilityTree())
        .filter(({ role }) => role === 'button')
        .map(({ name }) => collapseSpaces(name));
      expect(names).to.include.members(visible);
    });
  }

  itInChromium('[29] a question exposes its name, role and state before and after it is opened', async () => {
    const faq = await show('gmis-faq');
    const question = one(faq, '#question-1-3');
    const questionNode = async () =>
      (await accessibilityTree()).find(({ role, name }) => role === 'button' && name.includes('1-3'));
    expect((await questionNode())?.properties.expanded).to.equal(false);
    expect((await questionNode())?.name).to.contain('パスワードが分からない。');
    question.focus();
    await press('Enter');
    await faq.updateComplete;
    expect((await questionNode())?.properties.expanded).to.equal(true);
    expect((await questionNode())?.name).to.contain('パスワードが分からない。');
    await press(' ');
    await faq.updateComplete;
    expect((await questionNode())?.properties.expanded).to.equal(false);
  });

  itInChromium('[29] the feedback buttons expose their pressed state before and after a press', async () => {
    const faq = await show('gmis-faq', 'ja', { open: '1-3' });
    const feedbackButtons = async () =>
      (await accessibilityTree())
        .filter(({ role, name }) => role === 'button' && /^(はい|いいえ)$/.test(name))
        .map(({ name, properties }) => `${name} ${String(properties.pressed)}`);
    expect(await feedbackButtons()).to.deep.equal(['はい false', 'いいえ false']);
    one(faq, '#gmis-1-3 [part=feedback]').focus();
    await press('Enter');
    await faq.updateComplete;
    expect(await feedbackButtons()).to.deep.equal(['はい true', 'いいえ false']);
  });

  itInChromium('[29] the evidence for a verdict exposes its state before and after it is opened', async () => {
    const table = await show('gmis-env-table');
    const evidenceNode = async () =>
      (await accessibilityTree()).find(({ name, role }) => role !== 'StaticText' && name === '判定の根拠');
    expect((await evidenceNode())?.properties.expanded).to.equal(false);
    one(table, 'summary').focus();
    await press('Enter');
    expect((await evidenceNode())?.properties.expanded).to.equal(true);
  });

  itInChromium('[29] the tabs expose which one is selected before and after a change', async () => {
    const guide = await show('gmis-browser-guide');
    const selected = async () =>
      (await accessibilityTree())
        .filter(({ role, properties }) => role === 'tab' && properties.selected === true)
        .map((tab) => tab.name);
    const before = await selected();
    expect(before).to.have.lengthOf(1);
    one(guide, '[role=tab][aria-selected=true]').focus();
    await press('ArrowRight');
    await guide.updateComplete;
    const after = await selected();
    expect(after).to.have.lengthOf(1);
    expect(after).not.to.deep.equal(before);
  });
});
