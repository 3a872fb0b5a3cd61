import { cdp } from '../../support/cdp.js';
import { engine, itInChromium, resize } from '../../support/engine.js';
import { all, expect, isShown, one, rgba, show, showExpanded, stops, tags } from '../../support/elements.js';

const white = [255, 255, 255, 1];
const dark = [26, 26, 26, 1];

const emulate = (features: Record<string, string>, media = '') =>
  cdp('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

const background = (element: Element) => rgba(getComputedStyle(one(element, '.root')).backgroundColor);

describe('the attribute theme', () => {
  afterEach(async () => {
    if (engine === 'chromium') await emulate({});
  });

  for (const tag of tags) {
    it(`of <${tag}> sets light and dark regardless of the visitor's setting`, async () => {
      const element = await show(tag, 'ja', { theme: 'dark' });
      for (const preference of ['dark', 'light']) {
        if (engine === 'chromium') await emulate({ 'prefers-color-scheme': preference });
        for (const [theme, color] of [
          ['light', white],
          ['dark', dark],
        ] as const) {
          element.theme = theme;
          await element.updateComplete;
          expect(background(element), `${theme} where ${preference} is set`).to.deep.equal(color);
          expect(getComputedStyle(one(element, '.root')).colorScheme).to.equal(theme);
        }
      }
    });

    it(`of <${tag}> defaults to light`, async () => {
      if (engine === 'chromium') await emulate({ 'prefers-color-scheme': 'dark' });
      expect(background(await show(tag))).to.deep.equal(white);
    });

    it(`of <${tag}> follows the visitor's setting with auto`, async () => {
      const element = await show(tag, 'ja', { theme: 'auto' });
      const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
      expect(background(element)).to.deep.equal(isDark ? dark : white);
    });

    itInChromium(`of <${tag}> follows a change of that setting, and prints on white`, async () => {
      const element = await show(tag, 'ja', { theme: 'auto' });
      for (const [preference, color] of [
        ['dark', dark],
        ['light', white],
        ['dark', dark],
      ] as const) {
        await emulate({ 'prefers-color-scheme': preference });
        expect(background(element), preference).to.deep.equal(color);
      }
      await emulate({ 'prefers-color-scheme': 'dark' }, 'print');
      expect(background(element)).to.deep.equal(white);
      element.theme = 'dark';
      await element.updateComplete;
      expect(background(element)).to.deep.equal(white);
    });
  }
});

describe('the attribute density', () => {
  before(() => resize(1024));

  for (const tag of tags) {
    it(`of <${tag}> reduces spacing, but not the size of targets`, async () => {
      const element = await showExpanded(tag);
      const { height } = element.getBoundingClientRect();
      element.setAttribute('density', 'compact');
      await element.updateComplete;
      expect(element.getBoundingClientRect().height).to.be.lessThan(height);
      for (const target of stops(element).filter((stop) => stop.matches('button, select, input, summary'))) {
        expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(44);
      }
      element.setAttribute('density', 'normal');
      await element.updateComplete;
      expect(element.getBoundingClientRect().height).to.equal(height);
    });
  }
});

describe('in a column of 240 px of a wide page', () => {
  before(() => resize(1280));

  for (const tag of tags) {
    it(`<${tag}> adapts to its column: nothing is cut off, overflows or scrolls sideways`, async () => {
      const element = await showExpanded(tag);
      const column = element.parentElement;
      if (!column) throw new Error('no column');
      const wide = element.getBoundingClientRect().height;
      const { scrollWidth } = document.documentElement;
      column.style.width = '240px';
      const { left, right, width, height } = element.getBoundingClientRect();
      expect(width).to.equal(240);
      expect(height).to.be.greaterThan(wide);
      expect(document.documentElement.scrollWidth).to.be.at.most(scrollWidth);
      const inside = all(element, '*').filter((each) => isShown(each) && !each.closest('.visually-hidden, svg'));
      const out = inside.filter((each) => {
        if (each.closest('.table-scroll') && !each.matches('.table-scroll')) return false;
        const box = each.getBoundingClientRect();
        return box.left < left - 0.5 || box.right > right + 0.5;
      });
      expect(out.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
      const sideways = inside.filter((each) => {
        const scrolls = getComputedStyle(each).overflowX !== 'visible' && !each.matches('select, input');
        return scrolls && !each.matches('.table-scroll') && each.scrollWidth > each.clientWidth;
      });
      expect(sideways.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
    });
  }

  it('the answers of <gmis-faq> align with the questions, as on a narrow page', async () => {
    const faq = await showExpanded('gmis-faq');
    const indent = () => parseFloat(getComputedStyle(one(faq, '.answer-text')).marginInlineStart);
    const wide = indent();
    if (faq.parentElement) faq.parentElement.style.width = '240px';
    expect(indent()).to.be.lessThan(wide / 2);
  });
});
