import { all, expect, one, search, until } from '../../support/elements.js';
import { customDocument, questionIds, showCustom } from '../../support/custom-documents.js';

const documentOf = (count: number): Record<string, unknown> =>
  customDocument({
    entries: Array.from({ length: count }, (_, index) => ({
      id: `n${index}`,
      category: 'K',
      question: `届出${index}の様式はどこですか。`,
      answer: '窓口で配っています。',
    })),
  });

const openCount = (faq: Element): number => all(faq, '.question[aria-expanded=true]').length;
const press = (faq: Element, index: number): void => {
  all(faq, '.toggle-all [part=toggle-all]')[index].click();
};

describe('「すべて開く」 and 「すべて閉じる」', () => {
  for (const [count, shown] of [
    [90, 90],
    [150, 25],
    [10_000, 25],
  ]) {
    it(`open and close every answer in view, of ${count}`, async () => {
      const faq = await showCustom(documentOf(count), { mode: 'replace' });
      expect(questionIds(faq).length).to.equal(shown);
      press(faq, 0);
      await faq.updateComplete;
      expect(openCount(faq)).to.equal(shown);
      press(faq, 1);
      await faq.updateComplete;
      expect(openCount(faq)).to.equal(0);
    });

    if (count === shown) continue;
    it(`open and close the answers that 「続きの25件」 has added, of ${count}`, async () => {
      const faq = await showCustom(documentOf(count), { mode: 'replace' });
      press(faq, 0);
      one(faq, '[part=more]').click();
      await until('the next entries', () => questionIds(faq).length === 50);
      expect(openCount(faq)).to.equal(25);
      press(faq, 0);
      await faq.updateComplete;
      expect(openCount(faq)).to.equal(50);
      press(faq, 1);
      await faq.updateComplete;
      expect(openCount(faq)).to.equal(0);
    });
  }

  it('open and close the results of a search, and nothing else', async () => {
    const faq = await showCustom(documentOf(150), { mode: 'replace' });
    await search(faq, '届出149');
    const results = questionIds(faq);
    press(faq, 0);
    await faq.updateComplete;
    expect(openCount(faq)).to.equal(results.length);
    faq.query = '';
    await until('all entries', () => all(faq, '.results').length === 0);
    const stillOpen = results.filter((id) => questionIds(faq).includes(id));
    expect(openCount(faq)).to.equal(stillOpen.length);
  });
});
