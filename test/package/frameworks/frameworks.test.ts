import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Pages, inShadow, ready } from '../../pages/browser-pages.js';
import { head, openPage, type MadePage } from '../../pages/made-page.js';
import { bundle } from './bundle.js';

/** The props of the components in `cases`. */
interface Props {
  view: 'no-children' | 'children' | 'data' | 'attributes' | 'events' | 'nothing';
  data?: { yes: boolean; number: number; text: string; list: string[]; record: { org: string } };
}

declare global {
  interface Window {
    cases: {
      mount: (target: Element) => { show: (props: object) => unknown; unmount: () => unknown };
      /** The types of the events that the declared listeners received. */
      heard: string[];
    };
    shown: ReturnType<Window['cases']['mount']>;
  }
}

const frameworks = {
  'React 19': { example: 'react/main.jsx', cases: 'react.jsx' },
  'Vue 3': { example: 'vue/main.js', cases: 'vue.js' },
  'Svelte 5': { example: 'svelte/main.js', cases: 'svelte.js' },
  Preact: { example: 'preact/main.jsx', cases: 'preact.jsx' },
};

/** Preact 11 converts names that start with a capital to lower case; a ref listens to these. */
const byRef: Partial<Record<string, string[]>> = { Preact: ['CAPSevent', 'PascalEvent'] };

const data = { yes: true, number: 2, text: '架空県', list: ['G', 'MIS'], record: { org: '架空県' } };

let pages: Pages;
before(async () => {
  pages = await Pages.open();
});
after(() => pages.close());

for (const [framework, { example, cases }] of Object.entries(frameworks)) {
  describe(`the example of ${framework} (demo/frameworks/${example})`, { timeout: 300_000 }, () => {
    it('shows the questions and reacts to an event', async () => {
      const html = `${head()}</head><body><div id="app"></div><script src="/example.js"></script></body></html>`;
      const { page, troubles: problems } = await openPage(pages, html, {
        files: { '/example.js': await bundle(`demo/frameworks/${example}`) },
      });
      await ready(page);
      assert.equal((await inShadow(page, 'gmis-faq', 'h3 .question')).length, 10);
      assert.ok(
        (await inShadow(page, 'gmis-faq', '[part=answer-contact]')).every((text) => text.includes('架空県医療政策課')),
      );
      await page.evaluate(() => {
        document.querySelector('gmis-faq')?.shadowRoot?.querySelectorAll<HTMLElement>('.question')[2].click();
      });
      await page.waitForFunction(() => document.querySelector('output')?.textContent === '1-3', { polling: 25 });
      assert.deepEqual(problems, []);
    });
  });

  // The tests of custom-elements-everywhere.com, in the same order and with the same titles.
  describe(`custom elements everywhere: ${framework}`, { timeout: 300_000 }, () => {
    let page: MadePage['page'];
    let problems: string[];
    before(async () => {
      const html = `${head()}</head><body><div id="app"></div><script src="/cases.js"></script></body></html>`;
      ({ page, troubles: problems } = await openPage(pages, html, {
        files: { '/cases.js': await bundle(`test/package/frameworks/cases/${cases}`, 'cases') },
      }));
      await page.evaluate(() => {
        const target = document.querySelector('#app');
        if (target) window.shown = window.cases.mount(target);
      });
    });
    after(() => page.close());

    /** Renders, waits for the element and returns its state. */
    async function show({ view, data: given = data }: Props) {
      await page.evaluate(
        async (props) => {
          window.cases.heard.length = 0;
          await window.shown.show(props);
        },
        { view, data: given },
      );
      if (view === 'nothing') return undefined;
      await page.waitForFunction(
        () => document.querySelector('#app > *')?.shadowRoot?.querySelectorAll('.question').length === 10,
        { polling: 25 },
      );
      return page.evaluate(async () => {
        const element = document.querySelector<Element & Record<string, unknown>>('#app > *');
        await element?.updateComplete;
        const shadow = element?.shadowRoot;
        return {
          tag: element?.localName,
          questions: shadow?.querySelectorAll('.question').length,
          light: element?.textContent.trim(),
          slotted: shadow?.querySelector<HTMLSlotElement>('slot[name=contact]')?.assignedNodes().length ?? 0,
          search: shadow?.querySelector('[part=search]') !== null,
          level: shadow?.querySelector('.entry :is(h1, h2, h3, h4, h5, h6)')?.localName,
          contact: shadow?.querySelector('[part=answer-contact]')?.textContent ?? '',
          items: element?.items,
          record: element?.record,
          camelCaseRecord: element?.camelCaseRecord,
        };
      });
    }

    /** Dispatches an event on the element and returns the events that the declared listeners received. */
    const dispatch = (type: string): Promise<string[]> =>
      page.evaluate((name) => {
        document.querySelector('#app > *')?.dispatchEvent(new CustomEvent(name));
        return window.cases.heard;
      }, type);

    describe('no children', () => {
      it('can display a custom element with no children', async () => {
        const { tag, questions } = (await show({ view: 'no-children' })) ?? {};
        assert.deepEqual([tag, questions], ['gmis-faq', 10]);
      });
    });

    describe('with children', () => {
      it('can display a custom element with children in a shadow root', async () => {
        assert.equal((await show({ view: 'children' }))?.questions, 10);
      });

      it('can display a custom element with children in a shadow root and pass in light DOM children', async () => {
        await show({ view: 'children' });
        const { light, slotted } = (await show({ view: 'children', data: { ...data, text: '別の県' } })) ?? {};
        assert.deepEqual([light, slotted], ['別の県', 1]);
      });

      it('can display a custom element with children in a shadow root and handle hiding and showing the element', async () => {
        await show({ view: 'children' });
        await show({ view: 'nothing' });
        assert.equal(await page.evaluate(() => document.querySelector('#app')?.querySelector('*') ?? null), null);
        assert.equal((await show({ view: 'children' }))?.slotted, 1);
      });
    });

    describe('attributes and properties', () => {
      it('will pass boolean data as either an attribute or a property', async () => {
        assert.equal((await show({ view: 'data' }))?.search, false);
        assert.equal((await show({ view: 'data', data: { ...data, yes: false } }))?.search, true);
        // Some frameworks write `false` as an attribute, which counts as true in HTML.
        assert.equal((await show({ view: 'attributes' }))?.search, false);
      });

      it('will pass numeric data as either an attribute or a property', async () => {
        assert.equal((await show({ view: 'data' }))?.level, 'h2');
        assert.equal((await show({ view: 'attributes', data: { ...data, number: 5 } }))?.level, 'h5');
      });

      it('will pass string data as either an attribute or a property', async () => {
        assert.match((await show({ view: 'data' }))?.contact ?? '', /架空県/);
        assert.match((await show({ view: 'attributes', data: { ...data, text: '別の県' } }))?.contact ?? '', /別の県/);
      });

      it('will pass array data as a property', async () => {
        assert.deepEqual((await show({ view: 'data' }))?.items, data.list);
      });

      it('will pass object data as a property', async () => {
        assert.deepEqual((await show({ view: 'data' }))?.record, data.record);
      });

      it('will pass object data to a camelCase-named property', async () => {
        assert.deepEqual((await show({ view: 'data' }))?.camelCaseRecord, data.record);
      });
    });

    describe('events', () => {
      before(() => show({ view: 'events' }));

      it('can imperatively listen to a DOM event dispatched by a custom element', async () => {
        const heard = await page.evaluate(async () => {
          const element = document.querySelector('#app > *');
          const toggled = new Promise((resolve) => {
            element?.addEventListener('gmis-faq-toggle', (event) => {
              resolve((event as CustomEvent<unknown>).detail);
            });
          });
          element?.shadowRoot?.querySelector<HTMLElement>('.question')?.click();
          return toggled;
        });
        assert.deepEqual(heard, { id: '1-1', open: true });
        assert.deepEqual(await page.evaluate(() => window.cases.heard), ['gmis-faq-toggle']);
      });

      for (const [style, type] of [
        ['lowercase', 'lowercaseevent'],
        ['kebab-case', 'kebab-event'],
        ['camelCase', 'camelEvent'],
        ['CAPScase', 'CAPSevent'],
        ['PascalCase', 'PascalEvent'],
      ]) {
        const how = byRef[framework]?.includes(type) ? 'by a ref' : 'declaratively';
        it(`can listen ${how} to a ${style} DOM event dispatched by a custom element`, async () => {
          assert.equal((await dispatch(type)).at(-1), type);
        });
      }
    });

    it('leaves nothing behind when it is unmounted, and logs no warnings', async () => {
      const left = await page.evaluate(async () => {
        await window.shown.unmount();
        return document.querySelectorAll('#app *').length;
      });
      assert.equal(left, 0);
      assert.deepEqual(problems, []);
    });
  });
}
