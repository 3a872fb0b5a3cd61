import type { LitElement } from 'lit';
import { all, expect, rootOf } from '../../support/elements.js';

/** How many of the parts that match have something in them, after each drawing of an element. */
function recordFilled(element: LitElement, selector: string): number[] {
  const record: number[] = [];
  element.addController({
    hostUpdated() {
      record.push(all(element, selector).filter(({ childElementCount }) => childElementCount > 0).length);
    },
  });
  return record;
}

function place(markup: string): LitElement {
  const page = document.createElement('div');
  page.lang = 'ja';
  page.innerHTML = markup;
  document.body.append(page);
  return page.firstElementChild as LitElement;
}

describe('an element is drawn in turns', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('body > div[lang]')) page.remove();
  });

  it('questions and open answers first, closed answers a few at a time', async () => {
    const faq = place('<gmis-faq open="1-3"></gmis-faq>');
    const record = recordFilled(faq, '.answer');
    await faq.updateComplete;
    // What draws answers may arrive after the questions are there.
    const filled = record.filter((count) => count > 0);
    expect(filled[0]).to.equal(1);
    expect(filled.at(-1)).to.equal(10);
    const steps = filled.map((count, at) => count - (filled[at - 1] ?? 1));
    expect(Math.max(...steps)).to.be.lessThan(10);
  });

  it('with what changes meanwhile, in the parts that are drawn already and in those to come', async () => {
    const faq = place('<gmis-faq open="1-3"></gmis-faq>');
    let changed = 0;
    faq.addController({
      hostUpdated() {
        const drawn = all(faq, '.answer').filter(({ childElementCount }) => childElementCount > 0).length;
        if (changed > 0 || drawn === 0 || drawn === 10) return;
        changed = drawn;
        faq.setAttribute('contact-name', '架空県');
      },
    });
    await faq.updateComplete;
    expect(changed).to.be.within(1, 9);
    const waysOn = all(faq, '[part=answer-contact]').map(({ textContent }) => textContent);
    expect(waysOn.length).to.equal(10);
    for (const wayOn of waysOn) expect(wayOn).to.contain('架空県');
  });

  it('the procedure in view first, those behind the other tabs then', async () => {
    const guide = place('<gmis-browser-guide topic="popup"></gmis-browser-guide>');
    const filled = recordFilled(guide, '[role=tabpanel]');
    await guide.updateComplete;
    expect(filled[0]).to.equal(1);
    expect(filled.at(-1)).to.equal(4);
  });

  it('whole when it says that it is complete', async () => {
    const faq = place('<gmis-faq></gmis-faq>');
    await faq.updateComplete;
    const parts = all(faq, '.answer, [role=tabpanel]');
    expect(parts.length).to.be.greaterThan(10);
    expect(parts.filter(({ textContent }) => textContent.trim() === '').map(({ id }) => id)).to.deep.equal([]);
  });

  it('with the procedures of the visitor’s browser in their place from the beginning', async () => {
    const guide = place('<gmis-browser-guide></gmis-browser-guide>');
    const orders: string[] = [];
    guide.addController({
      hostUpdated() {
        orders.push(
          all(guide, '[role=tab]')
            .map(({ id }) => id)
            .join(),
        );
      },
    });
    await guide.updateComplete;
    expect(new Set(orders).size).to.equal(1);
  });

  it('at once where a fallback gives up its place, so that nothing is blank between', () => {
    const faq = place('<gmis-faq><p>よくあるご質問</p></gmis-faq>');
    return Promise.resolve().then(() => {
      expect(rootOf(faq).childElementCount).to.be.greaterThan(0);
    });
  });
});
