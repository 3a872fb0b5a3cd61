import { engine } from '../support/engine.js';
import { all, expect, one, show, until } from '../support/elements.js';

/** Not in the types of the DOM, and in every engine. */
const { find } = window as unknown as { find: (this: Window, text: string) => boolean };

/**
 * Firefox searches for a script as it does for a visitor. Chromium finds for a script what is hidden and leaves it so
 * (test/pages/find-in-page.test.ts has it search by a text fragment); WebKit looks into no shadow root for a script.
 */
const itInFirefox = engine === 'firefox' ? it : it.skip;

describe('a word of a closed answer', () => {
  it('[35] is there for a browser that can look for it, and opens its answer when it is found', async () => {
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

  itInFirefox('[35] is found by the browser, which opens that answer and no other', async () => {
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
