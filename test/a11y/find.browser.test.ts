import { engine } from '../support/engine.js';
import { all, expect, one, show, until } from '../support/elements.js';

/** Every engine has it, although TypeScript's DOM types do not. */
const { find } = window as unknown as { find: (this: Window, text: string) => boolean };

/**
 * In Firefox, `window.find` works like the visitor's find-in-page. In Chromium it finds hidden text without revealing it
 * (test/pages/find-in-page.test.ts uses a text fragment instead); in WebKit it does not search shadow roots.
 */
const itInFirefox = engine === 'firefox' ? it : it.skip;

describe('text in a closed answer', () => {
  it('[35] is in the document for find-in-page, and opens its answer when found', async () => {
    const faq = await show('gmis-faq');
    const answer = one(faq, '#answer-1-3');
    expect(answer.getAttribute('hidden')).to.equal('until-found');
    await until('the text', () => answer.textContent.trim() !== '');
    if ('onbeforematch' in answer) expect(getComputedStyle(answer).contentVisibility).to.equal('hidden');
    answer.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await faq.updateComplete;
    expect(answer.hasAttribute('hidden')).to.equal(false);
    expect(one(faq, '#question-1-3').getAttribute('aria-expanded')).to.equal('true');
  });

  itInFirefox('[35] is found by the browser, which opens only that answer', async () => {
    const faq = await show('gmis-faq');
    const answer = one(faq, '#answer-1-4');
    await until('the text', () => answer.textContent.includes('ユーザの基礎情報'));
    getSelection()?.removeAllRanges();
    expect(find.call(window, 'ユーザの基礎情報')).to.equal(true);
    await until('the answer', () => one(faq, '#question-1-4').getAttribute('aria-expanded') === 'true');
    expect(answer.hidden).to.equal(false);
    expect(all(faq, '[aria-expanded=true]').length).to.equal(1);
  });
});
