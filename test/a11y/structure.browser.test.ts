import type { LitElement } from 'lit';
import { itInChromium, resize } from '../support/engine.js';
import {
  all,
  expect,
  isShown,
  one,
  rootOf,
  show,
  showExpanded,
  stops,
  accessibilityTree,
  tags,
} from '../support/elements.js';

describe('structure', () => {
  for (const tag of tags) {
    describe(`of <${tag}>`, () => {
      it('[1] every image has a name or is hidden from assistive technology', async () => {
        const element = await showExpanded(tag);
        const nameless = all<SVGElement>(element, 'svg, img').filter(
          (each) =>
            each.getAttribute('aria-hidden') !== 'true' &&
            !each.getAttribute('aria-label') &&
            !each.getAttribute('alt'),
        );
        expect(nameless.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        const newTabs = all(element, 'a[target=_blank]').filter(
          (link) => !link.textContent.includes('新規タブで開きます'),
        );
        expect(newTabs.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      });

      it('[5] tab order is document order, and no element overrides it', async () => {
        const element = await showExpanded(tag);
        expect(all(element, '[tabindex]').filter(({ tabIndex }) => tabIndex > 0).length).to.equal(0);
        // Top to bottom, then left to right: no stop is above the previous one, unless both are on one line.
        const boxes = stops(element).map((stop) => stop.getBoundingClientRect());
        boxes.slice(1).forEach((box, index) => {
          const previous = boxes[index];
          expect(box.bottom).to.be.greaterThan(previous.top);
          const shared = Math.min(box.bottom, previous.bottom) - Math.max(box.top, previous.top);
          if (shared > 4) expect(box.left, 'on one line, from left to right').to.be.at.least(previous.left);
        });
        const moved = all(element, '*').filter((each) => getComputedStyle(each).order !== '0');
        expect(moved.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
        const displaced = all(element, '*').filter((each) => {
          const { position, float, gridRowStart, gridColumnStart } = getComputedStyle(each);
          const moves = /absolute|fixed|sticky/.test(position) || float !== 'none';
          const placed = gridRowStart !== 'auto' || gridColumnStart !== 'auto';
          return (moves || placed) && each.textContent.trim() !== '' && !each.closest('.visually-hidden, .clear, svg');
        });
        expect(displaced.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
        const reversed = all(element, '*').filter((each) => getComputedStyle(each).flexDirection.endsWith('reverse'));
        expect(reversed.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
      });

      it('[6] rotating the device does not change the content', async () => {
        const element = await show(tag);
        const rules = rootOf(element).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
        const conditions = rules.flatMap((rule) => (rule instanceof CSSMediaRule ? [rule.conditionText] : []));
        expect(conditions.length).to.be.greaterThan(2);
        expect(conditions.filter((condition) => condition.includes('orientation'))).to.deep.equal([]);
        const texts = (): string[] =>
          all(element, '*')
            .filter(isShown)
            .map(({ textContent }) => textContent);
        await resize(900, 700);
        const landscape = texts();
        expect(landscape.length).to.be.greaterThan(20);
        await resize(900, 1400);
        expect(texts()).to.deep.equal(landscape);
        await resize(1024);
      });

      it('[18] no link is named only "here" or "details"', async () => {
        const element = await showExpanded(tag);
        const vague = /^(こちら|詳細|詳しくは|リンク|ここ|クリック|here|details|more|link|click)$/i;
        expect(all(element, 'a').filter((link) => vague.test(link.textContent.trim()))).to.deep.equal([]);
      });

      it('[19] no heading, label, caption or control is empty', async () => {
        const element = await showExpanded(tag);
        const named = all(element, 'h2, h3, h4, h5, h6, label, caption, summary, legend, th, button, a');
        expect(named.length).to.be.greaterThan(0);
        expect(named.filter(({ textContent }) => textContent.trim() === '')).to.deep.equal([]);
      });

      it('[38] every referenced id exists once in the same root, with several elements on the page', async () => {
        const elements: LitElement[] = [];
        for (let count = 0; count < 3; count += 1) elements.push(await showExpanded(tag));
        for (const element of elements) {
          const ids = all(element, '[id]').map(({ id }) => id);
          expect(new Set(ids).size).to.equal(ids.length);
          for (const name of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'for']) {
            for (const referring of all(element, `[${name}]`)) {
              for (const id of (referring.getAttribute(name) ?? '').split(/\s+/)) {
                expect(ids, `${name} of ${referring.outerHTML.slice(0, 80)}`).to.include(id);
              }
            }
          }
        }
      });
    });
  }

  it('[38] ids resolve within their root with 100 elements on a page', async () => {
    const elements = await Promise.all(
      Array.from({ length: 100 }, (_, index) => show(tags[index % tags.length] ?? 'gmis-faq')),
    );
    for (const element of elements) {
      for (const referring of all(element, '[aria-controls]')) {
        expect(rootOf(element).getElementById(referring.getAttribute('aria-controls') ?? '')).to.exist;
      }
    }
    // The table refers to nothing by id; the questions and the tabs do.
    const referring = elements.filter((element) => all(element, '[aria-controls]').length > 0);
    expect(new Set(referring.map(({ localName }) => localName)).size).to.equal(2);
  });

  it('[30] an answer adds no region, landmark or live region', async () => {
    const faq = await showExpanded('gmis-faq');
    const landmarks = all(faq, 'header, footer, main, nav, aside, [role=region], [role=banner], [role=contentinfo]');
    const outside = landmarks.filter(
      (each) => !each.matches('section footer') && each.closest('.table-scroll') !== each,
    );
    expect(outside).to.deep.equal([]);
    expect(all(faq, 'section[aria-label], section[aria-labelledby]')).to.deep.equal([]);
    expect(all(faq, '.entry [aria-live], .entry [role=status], .entry [role=alert]')).to.deep.equal([]);
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`[2] every question is a heading of the requested level ${level}`, async () => {
      const faq = await show('gmis-faq', 'ja', { 'heading-level': String(level) });
      expect(all(faq, `h${level}.entry-heading > .question`).length).to.equal(10);
    });

    itInChromium(`[2] every question is exposed as a heading of level ${level}`, async () => {
      await show('gmis-faq', 'ja', { 'heading-level': String(level) });
      const headings = (await accessibilityTree()).filter(
        ({ role, properties }) => role === 'heading' && properties.level === level,
      );
      expect(headings.filter(({ name }) => /^\s*\d-\d/.test(name)).length).to.equal(10);
    });
  }

  it('[3] every cell of the environment table has a row header and a column header', async () => {
    const element = await show('gmis-env-table');
    expect(one(element, 'table caption').textContent.trim()).to.contain('G-MISの動作環境');
    expect(all(element, 'thead th[scope=col]').length).to.equal(2);
    expect(all(element, 'thead td').length).to.equal(0);
    const bodies = all<HTMLTableSectionElement>(element, 'tbody');
    expect(bodies.length).to.equal(2);
    for (const body of bodies) {
      const header = body.rows[0].cells[0];
      expect(header.localName).to.equal('th');
      expect(header.scope).to.equal('rowgroup');
      expect(header.rowSpan).to.equal(body.rows.length);
    }
  });

  itInChromium('[3] the environment table is exposed as a table with its name', async () => {
    await show('gmis-env-table');
    const table = (await accessibilityTree()).find(({ role }) => role === 'table');
    expect(table?.name).to.contain('G-MISの動作環境');
  });

  it('[4] the steps of a guide are ordered lists, and its browsers are a complete set of tabs', async () => {
    const element = await show('gmis-browser-guide', 'ja', { topic: 'popup' });
    const panels = all(element, '[role=tabpanel]');
    expect(panels.length).to.equal(4);
    for (const panel of panels) expect(panel.querySelector('ol > li')).to.exist;
    const list = one(element, '[role=tablist]');
    expect(list.getAttribute('aria-labelledby')).to.equal(one(element, '.guide-title').id);
    const tabs = all(element, '[role=tab]');
    expect(tabs.length).to.equal(4);
    expect(tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true').length).to.equal(1);
    expect(tabs.filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
    for (const panel of panels) {
      expect(tabs.some(({ id }) => id === panel.getAttribute('aria-labelledby'))).to.equal(true);
      expect(tabs.some((tab) => tab.getAttribute('aria-controls') === panel.id)).to.equal(true);
    }
  });
});
