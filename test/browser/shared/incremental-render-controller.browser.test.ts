import type { LitElement } from 'lit';
import { all, expect, rootOf } from '../../support/elements.js';

const isFilled = ({ childElementCount }: Element): boolean => childElementCount > 0;

/** How many matching parts are rendered after each change of an element. */
function recordRendered(element: LitElement, selector: string): number[] {
  const counts: number[] = [];
  new MutationObserver(() => {
    const count = all(element, selector).filter(isFilled).length;
    if (count !== counts.at(-1)) counts.push(count);
  }).observe(rootOf(element), { childList: true, subtree: true });
  return counts;
}

async function place(markup: string): Promise<LitElement> {
  const page = document.createElement('div');
  page.lang = 'ja';
  page.innerHTML = markup;
  document.body.append(page);
  await Promise.resolve();
  return page.firstElementChild as LitElement;
}

describe('an element is rendered in steps', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('body > div[lang]')) page.remove();
  });

  it('questions and open answers first, then closed answers', async () => {
    const faq = await place('<gmis-faq open="1-3"></gmis-faq>');
    const counts = recordRendered(faq, '.answer');
    await faq.updateComplete;
    const rendered = counts.filter((count) => count > 0);
    expect(rendered[0]).to.equal(1);
    expect(rendered.at(-1)).to.equal(10);
  });

  it('closed answers without updating the element again', async () => {
    const faq = await place('<gmis-faq></gmis-faq>');
    let updates = 0;
    faq.addController({
      hostUpdated() {
        const count = all(faq, '.answer').filter(isFilled).length;
        if (count > 0) updates += 1;
      },
    });
    await faq.updateComplete;
    expect(all(faq, '.answer').filter(isFilled).length).to.equal(10);
    expect(updates).to.equal(0);
  });

  it('with changes made meanwhile, in rendered and in pending parts', async () => {
    const faq = await place('<gmis-faq open="1-3"></gmis-faq>');
    let changed = false;
    faq.addController({
      hostUpdated() {
        if (changed || all(faq, '.answer').filter(isFilled).length !== 1) return;
        changed = true;
        faq.setAttribute('contact-name', '架空県');
      },
    });
    await faq.updateComplete;
    expect(changed).to.equal(true);
    const contacts = all(faq, '[part=answer-contact]').map(({ textContent }) => textContent);
    expect(contacts.length).to.equal(10);
    for (const contact of contacts) expect(contact).to.contain('架空県');
  });

  it('the procedure in view first, then those behind the other tabs', async () => {
    const guide = await place('<gmis-browser-guide topic="popup"></gmis-browser-guide>');
    const counts = recordRendered(guide, '[role=tabpanel]');
    await guide.updateComplete;
    const rendered = counts.filter((count) => count > 0);
    expect(rendered[0]).to.equal(1);
    expect(rendered.at(-1)).to.equal(4);
  });

  it('to the end, even if it is removed and added again meanwhile', async () => {
    const faq = await place('<gmis-faq></gmis-faq>');
    const page = faq.parentElement;
    await new Promise((resolve) => {
      new MutationObserver(resolve).observe(rootOf(faq), { childList: true });
    });
    faq.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    page?.append(faq);
    await faq.updateComplete;
    expect(all(faq, '.answer').filter(isFilled).length).to.equal(10);
  });

  it('completely when it says that it is complete', async () => {
    const faq = await place('<gmis-faq></gmis-faq>');
    await faq.updateComplete;
    const parts = all(faq, '.answer, [role=tabpanel]');
    expect(parts.length).to.be.greaterThan(10);
    expect(parts.filter(({ textContent }) => textContent.trim() === '').map(({ id }) => id)).to.deep.equal([]);
  });

  it('with the visitor’s browser in its place from the start', async () => {
    const guide = await place('<gmis-browser-guide></gmis-browser-guide>');
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

  it('at once if it replaces a fallback, so that nothing is blank in between', async () => {
    const faq = await place('<gmis-faq><p>よくあるご質問</p></gmis-faq>');
    expect(rootOf(faq).childElementCount).to.be.greaterThan(0);
  });
});
