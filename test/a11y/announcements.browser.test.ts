import { cdp } from '../support/cdp.js';
import { itInChromium } from '../support/engine.js';
import { all, expect, one, search, show, tags, until, searchBox } from '../support/elements.js';

/** Collects what the live region announces from now on. */
function recordAnnouncements(element: Element): string[] {
  const heard: string[] = [];
  const region = one(element, '[role=status]');
  new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text !== '') heard.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('announcements', () => {
  for (const tag of tags) {
    it(`[30] <${tag}> has one live region, which is present before the first announcement`, async () => {
      const element = await show(tag);
      const regions = all(element, '[role=status], [role=alert], [role=log], [aria-live]');
      expect(regions.length).to.equal(1);
      expect(regions[0].textContent.trim()).to.equal('');
    });

    it(`[16] <${tag}> keeps its announcement, without a time limit`, async () => {
      const element = await show(tag, 'ja', tag === 'gmis-faq' ? { open: '1-1' } : { topic: 'popup' });
      const button = all(element, '[part=copy]').find((each) => each.checkVisibility());
      expect(button).to.exist;
      const [later, again] = [setTimeout.bind(window), setInterval.bind(window)];
      // Shortens every timer to 100 ms, so that even one of a day would fire.
      const shorten = (time = 0): number => Math.min(time, 100);
      Object.assign(window, {
        setTimeout: (run: () => void, time?: number) => later(run, shorten(time)),
        setInterval: (run: () => void, time?: number) => again(run, shorten(time)),
      });
      try {
        button?.click();
        const announced = () => `${button?.textContent ?? ''}${one(element, '[role=status]').textContent}`;
        await until('copy message', () => /コピー(しました|できませんでした)/.test(announced()));
        const text = announced();
        await new Promise((resolve) => later(resolve, 400));
        expect(announced()).to.equal(text);
      } finally {
        Object.assign(window, { setTimeout: later, setInterval: again });
      }
    });
  }

  it('[30] a finished search is announced once, with the number of results', async () => {
    const faq = await show('gmis-faq');
    const heard = recordAnnouncements(faq);
    const input = searchBox(faq);
    input.focus();
    for (const text of ['ぱ', 'ぱす', 'ぱすわ', 'パスワード']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await pause(60);
    }
    await until('an announcement', () => heard.length > 0);
    await pause(900);
    const shown = all(faq, '.results .entry').length;
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.contain(`${shown}件`);
    expect(shown).to.be.greaterThan(0);
  });

  it('[30] opening all answers announces nothing', async () => {
    const faq = await show('gmis-faq');
    const heard = recordAnnouncements(faq);
    for (const button of all(faq, '[part=toggle-all]')) button.click();
    await faq.updateComplete;
    await pause(700);
    expect(heard).to.deep.equal([]);
  });

  itInChromium(
    '[31] nothing is searched or announced during input method composition; one search follows',
    async () => {
      const faq = await show('gmis-faq');
      const heard = recordAnnouncements(faq);
      const searches: string[] = [];
      faq.addEventListener('gmis-faq-search', (event) => {
        searches.push((event as CustomEvent<{ query: string }>).detail.query);
      });
      one(faq, '#query').focus();
      for (const text of ['ぱ', 'ぱすわ', 'ぱすわーど']) {
        await cdp('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        await pause(600);
        expect(all(faq, '.results, .nothing-found').length).to.equal(0);
      }
      expect(heard).to.deep.equal([]);
      await cdp('Input.insertText', { text: 'パスワード' });
      await until('the search', () => searches.length > 0 && heard.length > 0);
      await pause(700);
      expect(searches).to.deep.equal(['パスワード']);
      expect(heard.length).to.equal(1);
    },
  );

  it('[30] a search without results is announced too', async () => {
    const faq = await show('gmis-faq');
    const heard = recordAnnouncements(faq);
    await search(faq, '給食の献立');
    await until('an announcement', () => heard.length > 0);
    expect(heard[0]).to.contain('0件');
  });
});
