import type { LitElement } from 'lit';
import { cdp } from '../support/cdp.js';
import { engine, itInChromium, resize } from '../support/engine.js';
import {
  all,
  backgroundOf,
  clipped,
  contrast,
  expect,
  isShown,
  one,
  press,
  rgba,
  rootOf,
  search,
  searchSuggested,
  show,
  showExpanded,
  stops,
  tags,
} from '../support/elements.js';

const media = (features: Record<string, string>, type = '') =>
  cdp('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** Texts with less contrast to their background than `least`. */
function lowContrast(element: LitElement, least: number): string[] {
  return all(element, '*')
    .filter((each) => isShown(each) && !each.closest('.visually-hidden, svg'))
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
    .filter((each) => contrast(getComputedStyle(each).color, backgroundOf(each)) < least)
    .map((each) => `${each.localName}.${each.className} ${each.textContent.trim().slice(0, 20)}`);
}

/** Texts that overlap each other. */
function overlapping(element: LitElement): string[] {
  const texts = all(element, 'p, li, dt, dd, th, td, button, a.button, label, figcaption, h2, h3, h4, h5, h6')
    .filter((each) => isShown(each) && !each.closest('.visually-hidden'))
    .map((each) => ({ each, box: each.getBoundingClientRect() }));
  return texts.flatMap(({ each, box }, index) =>
    texts
      .slice(index + 1)
      .filter(({ each: other }) => !each.contains(other) && !other.contains(each))
      .filter(({ box: { left, right, top, bottom } }) => {
        const across = Math.min(box.right, right) - Math.max(box.left, left);
        const down = Math.min(box.bottom, bottom) - Math.max(box.top, top);
        return across > 1 && down > 1;
      })
      .map(({ each: other }) => `${each.textContent.trim().slice(0, 20)} | ${other.textContent.trim().slice(0, 20)}`),
  );
}

describe('appearance', () => {
  beforeEach(() => resize(1024));
  afterEach(async () => {
    if (engine === 'chromium') await media({});
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  for (const tag of tags) {
    describe(`of <${tag}>`, () => {
      for (const theme of ['light', 'dark']) {
        it(`[8] text has a contrast of 7:1 in the ${theme} theme, even on a page with the opposite theme`, async () => {
          document.body.style.cssText = theme === 'light' ? 'background: #000; color: #fff' : 'background: #fff';
          const element = await showExpanded(tag);
          element.setAttribute('theme', theme);
          await element.updateComplete;
          expect(lowContrast(element, 7)).to.deep.equal([]);
        });
      }

      it('[33] it sets its own background and text colour', async () => {
        document.body.style.cssText = 'background: #222; color: #eee';
        const element = await show(tag);
        expect(rgba(getComputedStyle(element).backgroundColor)).to.deep.equal([255, 255, 255, 1]);
        expect(contrast(getComputedStyle(element).color, getComputedStyle(element).backgroundColor)).to.be.at.least(7);
      });

      it('[7] links are underlined', async () => {
        const element = await showExpanded(tag);
        for (const link of all(element, 'a:not(.button)')) {
          expect(getComputedStyle(link).textDecorationLine, link.outerHTML).to.contain('underline');
        }
      });

      it('[9] nothing is cut off when the text size is doubled', async () => {
        document.documentElement.style.fontSize = '32px';
        const element = await showExpanded(tag);
        expect(parseFloat(getComputedStyle(element).fontSize)).to.equal(32);
        expect(clipped(element)).to.deep.equal([]);
        expect(overlapping(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });

      for (const width of [320, 240]) {
        it(`[10] it fits a page ${width} px wide`, async () => {
          document.body.style.margin = '0';
          await resize(width);
          const element = await showExpanded(tag);
          expect(document.body.scrollWidth).to.be.at.most(width);
          const wide = all(element, '*').filter(
            (each) =>
              isShown(each) &&
              !each.closest('.table-scroll, .visually-hidden, svg') &&
              each.getBoundingClientRect().right > width + 0.5,
          );
          expect(wide.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
          const regions = all(element, '.table-scroll');
          expect(regions.length).to.equal(all(element, 'table').length);
          for (const region of regions) {
            expect(region.tabIndex).to.equal(0);
            expect(region.getAttribute('role')).to.equal('region');
            expect(region.getAttribute('aria-label')).to.contain('動作環境');
          }
        });
      }

      it('[11] borders of controls have a contrast of 3:1', async () => {
        const element = await showExpanded(tag);
        for (const control of all(element, 'input, select, .button, .chip, .tab').filter(isShown)) {
          const { borderTopColor, backgroundColor } = getComputedStyle(control);
          const around = backgroundOf(control.parentElement ?? element);
          const { color, textDecorationLine } = getComputedStyle(control);
          // A button that looks like a link is recognizable by its underline.
          const edge = textDecorationLine.includes('underline') ? color : borderTopColor;
          const strongest = Math.max(contrast(edge, around), contrast(backgroundColor, around));
          expect(strongest, control.outerHTML.slice(0, 80)).to.be.at.least(3);
        }
        for (const icon of all<SVGElement>(element, 'svg').filter(isShown)) {
          const around = backgroundOf(icon);
          expect(contrast(getComputedStyle(icon).color, around), icon.outerHTML.slice(0, 80)).to.be.at.least(3);
        }
      });

      it('[12] nothing is cut off and nothing overlaps with wider text spacing', async () => {
        const element = await showExpanded(tag);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        rootOf(element).adoptedStyleSheets = [...rootOf(element).adoptedStyleSheets, sheet];
        expect(clipped(element)).to.deep.equal([]);
        expect(overlapping(element)).to.deep.equal([]);
      });

      it('[13] nothing appears on hover', async () => {
        const element = await showExpanded(tag);
        expect(all(element, '[title]')).to.deep.equal([]);
        const rules = rootOf(element).adoptedStyleSheets.flatMap((sheet) =>
          [...sheet.cssRules].map((rule) => rule.cssText),
        );
        expect(
          rules.filter((rule) => /:hover[^}]*\b(display|visibility|opacity|content)\s*:/.test(rule)),
        ).to.deep.equal([]);
      });

      itInChromium('[17] nothing moves when the visitor prefers reduced motion', async () => {
        await media({ 'prefers-reduced-motion': 'reduce' });
        const element = await showExpanded(tag);
        for (const button of all(element, 'button:not([part=print])').filter(isShown).slice(0, 5)) button.click();
        await element.updateComplete;
        expect(document.getAnimations()).to.deep.equal([]);
        expect(rootOf(element).getAnimations()).to.deep.equal([]);
        const moving = all(element, '*').filter((each) =>
          [null, '::before', '::after'].some((part) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each, part);
            return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
          }),
        );
        expect(moving.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
      });

      it('[17] motion is declared only under prefers-reduced-motion: no-preference', async () => {
        const element = await showExpanded(tag);
        const movingRules = (rules: CSSRuleList, allowed: boolean): string[] =>
          [...rules].flatMap((rule) => {
            if (rule instanceof CSSStyleRule) {
              const { transitionDuration, animationName, scrollBehavior } = rule.style;
              const values = [transitionDuration, animationName, scrollBehavior];
              const moves = values.some((value) => !/^(|initial|none|auto|0s)$/.test(value));
              return moves && !allowed ? [rule.selectorText] : [];
            }
            if (rule instanceof CSSKeyframesRule || !(rule instanceof CSSGroupingRule)) return [];
            const permits = rule instanceof CSSMediaRule && rule.conditionText.includes('no-preference');
            return movingRules(rule.cssRules, allowed || permits);
          });
        const sheets = rootOf(element).adoptedStyleSheets;
        expect(sheets.length).to.be.greaterThan(0);
        expect(sheets.flatMap((sheet) => movingRules(sheet.cssRules, false))).to.deep.equal([]);
      });

      it('[17] other motion is short and never endless', async () => {
        const element = await showExpanded(tag);
        for (const each of all(element, '*')) {
          const { transitionDuration, animationName } = getComputedStyle(each);
          expect(animationName).to.equal('none');
          for (const time of transitionDuration.split(',')) expect(parseFloat(time)).to.be.at.most(0.2);
        }
      });

      it('[24] every target except links within text is at least 44 × 44 px', async () => {
        const element = await showExpanded(tag);
        if (tag === 'gmis-faq') {
          // Includes the suggested queries and the button that clears the search.
          await searchSuggested(element);
          for (const button of all(element, '.question')) button.click();
          expect(all(element, '.clear')).not.to.be.empty;
        }
        for (const stop of stops(element)) {
          if (stop.localName === 'a' && !stop.matches('.button, .tel')) continue;
          const { width, height } = stop.getBoundingClientRect();
          expect(Math.min(width, height), stop.outerHTML.slice(0, 100)).to.be.at.least(44);
        }
      });

      itInChromium('[32] with forced colours nothing relies only on a background or a shadow', async () => {
        await media({ 'forced-colors': 'active' });
        const element = await showExpanded(tag);
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        if (tag === 'gmis-faq') {
          await searchSuggested(element);
          all(element, '[part=feedback]').find(isShown)?.click();
          await element.updateComplete;
        }
        for (const control of all(element, '.button, .chip, .tab, input, select').filter(isShown)) {
          expect(getComputedStyle(control).borderTopStyle, control.outerHTML.slice(0, 80)).to.equal('solid');
        }
        for (const icon of all<SVGElement>(element, 'svg').filter(isShown)) {
          expect(contrast(getComputedStyle(icon).color, backgroundOf(icon.parentElement ?? element))).to.be.at.least(3);
        }
        for (const tab of all(element, '[aria-selected=true]').filter(isShown)) {
          const other = all(element, '[aria-selected=false]').find(isShown);
          if (other) {
            expect(getComputedStyle(tab).backgroundColor).not.to.equal(getComputedStyle(other).backgroundColor);
            expect(getComputedStyle(tab).forcedColorAdjust).to.equal('none');
          }
        }
        for (const pressed of all(element, '[aria-pressed=true]')) {
          expect(getComputedStyle(pressed).outlineStyle).to.equal('solid');
        }
        stops(element)[0]?.focus();
        await press('Tab');
        for (const stop of stops(element)) {
          stop.focus();
          const { outlineStyle, outlineColor } = getComputedStyle(stop);
          expect(outlineStyle, stop.outerHTML.slice(0, 80)).to.equal('solid');
          expect(contrast(outlineColor, backgroundOf(element))).to.be.at.least(3);
        }
        for (const cell of all(element, 'td.own')) {
          expect(getComputedStyle(cell).outlineStyle).to.equal('solid');
          expect(cell.textContent).to.contain('お使いのブラウザ');
        }
      });

      itInChromium('[34] prints everything except its controls', async () => {
        await media({}, 'print');
        const element = await show(tag);
        const controls = all(element, 'button:not(.question), input, select').filter(isShown);
        expect(controls.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
        for (const answer of all(element, '.answer, [role=tabpanel]'))
          expect(isShown(answer), answer.id).to.equal(true);
        expect(clipped(element)).to.deep.equal([]);
      });
    });
  }

  it('[7] matches are marked by more than colour', async () => {
    const faq = await show('gmis-faq');
    await search(faq, 'パスワード');
    const mark = getComputedStyle(one(faq, 'mark'));
    expect(mark.textDecorationLine).to.contain('underline');
    expect(Number(mark.fontWeight)).to.be.at.least(700);
  });

  itInChromium('[34] prints the address of every link', async () => {
    await media({}, 'print');
    const faq = await show('gmis-faq', 'ja', {
      'contact-url': 'https://example.com/contact',
      'contact-name': '架空県',
    });
    for (const link of all<HTMLAnchorElement>(faq, 'a[href^=http]')) {
      const printed = `${link.textContent}${getComputedStyle(link, '::after').content}`;
      expect(printed).to.contain(link.getAttribute('href'));
    }
  });
});
