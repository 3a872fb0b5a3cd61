import 'axe-core';
import type * as Axe from 'axe-core';
import type { LitElement } from 'lit';
import { resize } from '../support/engine.js';
import { all, expect, search, show, showExpanded, tags } from '../support/elements.js';
import type { Lang } from '../support/elements.js';

// In a browser, axe-core is a global.
const { axe } = window as unknown as { axe: typeof Axe };

/** The violations of WCAG 2.2 AA and of axe-core's best practices, target sizes included. */
async function violationsIn(element: LitElement): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true }, region: { enabled: false } },
    resultTypes: ['violations', 'incomplete'],
  });
  expect(incomplete.filter(({ id }) => id === 'target-size')).to.deep.equal([]);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`);
}

describe('axe-core finds no violations', () => {
  before(() => resize(1024));

  for (const lang of ['ja', 'en'] as const satisfies Lang[]) {
    for (const tag of tags) {
      for (const theme of ['light', 'dark']) {
        it(`in <${tag}> with everything expanded, in ${lang}, ${theme}`, async () => {
          const element = await showExpanded(tag, lang);
          element.setAttribute('theme', theme);
          await element.updateComplete;
          expect(await violationsIn(element)).to.deep.equal([]);
        });
      }
      it(`in <${tag}> in its initial state, in ${lang}`, async () => {
        expect(await violationsIn(await show(tag, lang))).to.deep.equal([]);
      });
    }
    it(`in search results, in ${lang}`, async () => {
      const faq = await show('gmis-faq', lang);
      await search(faq, lang === 'ja' ? 'パスワード' : 'password');
      expect(all(faq, '.results .entry').length).to.be.greaterThan(0);
      expect(await violationsIn(faq)).to.deep.equal([]);
    });
    it(`in a search without results, in ${lang}`, async () => {
      const faq = await show('gmis-faq', lang);
      await search(faq, lang === 'ja' ? '給食の献立' : 'weather forecast');
      expect(all(faq, '.nothing-found').length).to.equal(1);
      expect(await violationsIn(faq)).to.deep.equal([]);
    });
  }

  for (const topic of ['popup', 'connection']) {
    it(`in the ${topic} guide`, async () => {
      const guide = await showExpanded('gmis-browser-guide');
      guide.setAttribute('topic', topic);
      await guide.updateComplete;
      expect(await violationsIn(guide)).to.deep.equal([]);
    });
  }
});
