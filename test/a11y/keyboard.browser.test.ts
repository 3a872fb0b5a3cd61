import { cdp } from '../support/cdp.js';
import { engine, itInChromium, resize } from '../support/engine.js';
import {
  all,
  backgroundOf,
  contrast,
  expect,
  focused,
  one,
  press,
  search,
  show,
  showExpanded,
  stops,
  tags,
  until,
  searchBox,
} from '../support/elements.js';

/** The rendered HTML of an element, to detect whether a key changed it. */
const shown = (element: Element): string => element.shadowRoot?.innerHTML ?? '';

/** Asserting on elements directly would serialize their entire object graph on failure, which takes minutes. */
const isSame = (one: Element | null | undefined, other: Element | null | undefined): boolean => one === other;

describe('keyboard and focus', () => {
  before(() => resize(1024));

  for (const tag of tags) {
    describe(`in <${tag}>`, () => {
      it('[14] Tab reaches every control and leaves the element, in both directions', async () => {
        const element = await show(tag, 'ja', tag === 'gmis-faq' ? { open: '1-6' } : {});
        const [before, after] = [document.createElement('button'), document.createElement('button')];
        before.textContent = 'before';
        after.textContent = 'after';
        element.before(before);
        element.after(after);
        if (tag === 'gmis-faq') {
          // Suggested queries appear once the search box has received focus.
          searchBox(element).focus();
          await until('the suggested queries', () => element.shadowRoot?.querySelector('.chip') != null);
        }
        const expected = stops(element);
        expect(expected.length).to.be.greaterThan(0);
        before.focus();
        const forward: (Element | null)[] = [];
        await press('Tab');
        while (document.activeElement === element && !forward.includes(focused(element))) {
          forward.push(focused(element));
          await press('Tab');
        }
        expect(isSame(document.activeElement, after), 'the focus leaves at the end').to.equal(true);
        expect(forward.map((each) => each?.outerHTML.slice(0, 60))).to.deep.equal(
          expected.map((each) => each.outerHTML.slice(0, 60)),
        );
        const back: (Element | null)[] = [];
        await press('Tab', { shift: true });
        while (document.activeElement === element && !back.includes(focused(element))) {
          back.push(focused(element));
          await press('Tab', { shift: true });
        }
        expect(isSame(document.activeElement, before), 'the focus leaves at the beginning').to.equal(true);
        expect(back.reverse().every((each, index) => isSame(each, forward[index]))).to.equal(true);
        expect(back.length).to.equal(forward.length);
      });

      it('[15] no single character is a shortcut', async () => {
        const element = await show(tag);
        const control = stops(element).find((stop) => stop.localName === 'button' || stop.localName === 'summary');
        control?.focus();
        await element.updateComplete;
        const seen = shown(element);
        // In Firefox, / and ' open find-in-page.
        const keys = ['a', 'f', 'j', 's', 'x', '?', '1', ...(engine === 'firefox' ? [] : ['/'])];
        for (const key of keys) await press(key);
        await element.updateComplete;
        expect(shown(element)).to.equal(seen);
        expect(isSame(focused(element), control)).to.equal(true);
      });

      it('[20] [22] the focus ring has at least 2 px and 3:1, even on a page that removes outlines', async () => {
        const style = document.createElement('style');
        style.textContent = '*, *:focus { outline: none !important; box-shadow: none !important }';
        document.head.append(style);
        const element = await showExpanded(tag);
        // A key press makes the focus ring visible; it stays visible when focus then moves by script.
        stops(element)[0]?.focus();
        await press('Tab');
        for (const stop of stops(element)) {
          const before = getComputedStyle(stop).outlineStyle;
          stop.focus();
          const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(stop);
          const name = stop.outerHTML.slice(0, 80);
          expect(stop.matches(':focus-visible'), name).to.equal(true);
          expect(before, name).to.equal('none');
          expect(outlineStyle, name).to.equal('solid');
          expect(parseFloat(outlineWidth), name).to.be.at.least(2);
          expect(contrast(outlineColor, backgroundOf(element)), name).to.be.at.least(3);
          const { width, height } = stop.getBoundingClientRect();
          const area = (grown: number): number => (width + 2 * grown) * (height + 2 * grown);
          const offset = parseFloat(outlineOffset);
          const line = area(offset + parseFloat(outlineWidth)) - area(offset);
          expect(line, `${name}: at least the area of a 2 px line inside its edge`).to.be.at.least(
            area(0) - area(-2) - 0.1,
          );
        }
        style.remove();
      });

      it('[21] a focused control is not hidden behind a fixed header or footer of 120 px', async () => {
        const bars = ['inset: 0 0 auto', 'inset: auto 0 0'].map((place) => {
          const bar = document.createElement('div');
          bar.style.cssText = `position: fixed; ${place}; height: 120px; background: #fff; z-index: 9`;
          document.body.append(bar);
          return bar;
        });
        document.body.style.paddingBlock = '120px';
        const element = await showExpanded(tag);
        const controls = stops(element).filter((stop) => stop.getBoundingClientRect().height < 400);
        for (const stop of [...controls, ...controls.reverse()]) {
          stop.focus();
          const { top, bottom } = stop.getBoundingClientRect();
          expect(bottom, stop.outerHTML.slice(0, 80)).to.be.greaterThan(120);
          // WebKit scrolls a focused element only into the viewport, and ignores scroll-padding.
          if (engine !== 'webkit') expect(top, stop.outerHTML.slice(0, 80)).to.be.lessThan(innerHeight - 120);
        }
        for (const bar of bars) bar.remove();
        document.body.removeAttribute('style');
      });

      it('[14] only controls have click listeners', async () => {
        const listening = new Set<EventTarget>();
        const original = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener') ?? {};
        const add = original.value as EventTarget['addEventListener'];
        EventTarget.prototype.addEventListener = function (this: EventTarget, ...options) {
          if (/^(click|mousedown|pointerdown)$/.test(options[0])) listening.add(this);
          add.apply(this, options);
        };
        try {
          const element = await showExpanded(tag);
          const inside = all(element, '*').filter((each) => listening.has(each));
          expect(inside.length).to.be.greaterThan(0);
          const others = inside.filter((each) => !/^(button|a|input|select|summary)$/.test(each.localName));
          expect(others.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
        } finally {
          Object.defineProperty(EventTarget.prototype, 'addEventListener', original);
        }
      });

      it('[26] focus by itself changes neither state nor address', async () => {
        const element = await show(tag);
        const address = location.href;
        const states = () =>
          all(element, '[aria-expanded], [aria-selected], [aria-pressed]').map((each) =>
            ['aria-expanded', 'aria-selected', 'aria-pressed'].map((name) => each.getAttribute(name)).join(),
          );
        const before = states();
        for (const stop of stops(element)) {
          stop.focus();
          await element.updateComplete;
          expect(isSame(focused(element), stop), stop.outerHTML.slice(0, 80)).to.equal(true);
        }
        expect(location.href).to.equal(address);
        expect(states()).to.deep.equal(before);
      });
    });
  }

  it('[14] Enter and Space toggle a question, Escape clears the search, and focus stays', async () => {
    const faq = await show('gmis-faq');
    const question = one(faq, '#question-1-1');
    for (const key of ['Enter', ' ']) {
      question.focus();
      await press(key);
      await faq.updateComplete;
      expect(question.getAttribute('aria-expanded')).to.equal(String(key === 'Enter'));
      expect(isSame(focused(faq), question)).to.equal(true);
    }
    await search(faq, 'パスワード');
    await press('Escape');
    await until('the end of the search', () => faq.shadowRoot?.querySelector('.results') === null);
    expect(isSame(focused(faq), one(faq, '#query'))).to.equal(true);
    expect(searchBox(faq).value).to.equal('');
  });

  it('[14] Arrow Down moves from the search box to the first result without opening it; Enter opens it', async () => {
    const faq = await show('gmis-faq');
    searchBox(faq).focus();
    await press('ArrowDown');
    expect(isSame(focused(faq), searchBox(faq)), 'without a query').to.equal(true);
    await search(faq, 'パスワード');
    const first = one(faq, '.results .question');
    await press('ArrowDown');
    expect(isSame(focused(faq), first)).to.equal(true);
    expect(first.getAttribute('aria-expanded')).to.equal('false');
    searchBox(faq).focus();
    await press('Enter');
    await until('the answer', () => first.getAttribute('aria-expanded') === 'true');
    expect(isSame(focused(faq), first)).to.equal(true);
    await search(faq, '給食の献立');
    await press('ArrowDown');
    expect(isSame(focused(faq), searchBox(faq)), 'without results').to.equal(true);
  });

  it('[14] arrow keys move between the tabs of a guide and wrap around', async () => {
    const guide = await show('gmis-browser-guide', 'ja', { topic: 'popup' });
    one(guide, '[role=tab]').focus();
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await press('ArrowRight');
      await guide.updateComplete;
      seen.push(focused(guide)?.id ?? '');
      expect(focused(guide)?.getAttribute('aria-selected')).to.equal('true');
    }
    expect(new Set(seen).size).to.equal(4);
    await press('ArrowLeft');
    await guide.updateComplete;
    expect(focused(guide)?.id).to.equal(seen[2]);
  });

  it('[26] typing a query changes neither address nor focus', async () => {
    const faq = await show('gmis-faq');
    const address = location.href;
    await search(faq, 'メール');
    expect(isSame(focused(faq), one(faq, '#query'))).to.equal(true);
    expect(location.href).to.equal(address);
  });

  it('[37] focus stays in the element when the focused question is filtered out', async () => {
    const faq = await show('gmis-faq');
    await search(faq, 'パスワード');
    const question = one(faq, '.results .question');
    question.focus();
    (faq as typeof faq & { query: string }).query = 'スマートフォン';
    await faq.updateComplete;
    expect(isSame(document.activeElement, faq)).to.equal(true);
    expect(isSame(focused(faq), null)).to.equal(false);
  });

  itInChromium(
    '[31] Enter, Escape and arrow keys during composition neither open an answer nor clear the search',
    async () => {
      const faq = await show('gmis-faq');
      const input = searchBox(faq);
      await search(faq, 'メール');
      const shownFor = one(faq, '.results .category-title').textContent;
      input.setSelectionRange(3, 3);
      await cdp('Input.imeSetComposition', { text: 'ぱすわ', selectionStart: 3, selectionEnd: 3 });
      for (const key of ['Enter', 'Escape', 'ArrowDown']) {
        const pressed = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
        input.dispatchEvent(pressed);
        expect(pressed.defaultPrevented, key).to.equal(false);
      }
      await faq.updateComplete;
      expect(input.value).to.equal('メールぱすわ');
      expect(isSame(focused(faq), input)).to.equal(true);
      expect(one(faq, '.results .category-title').textContent).to.equal(shownFor);
      expect(faq.shadowRoot?.querySelector('[aria-expanded=true]')).to.equal(null);
      await cdp('Input.insertText', { text: 'パスワード' });
      await until('the search after composing', () => one(faq, '.results').textContent.includes('メールパスワード'));
    },
  );
});
