import { bundledGuides } from '../../../src/content/bundled/bundled-guides.js';
import type { GuideSet } from '../../../src/content/types/faq.js';
import { all, expect, isShown, one, show, until } from '../../support/elements.js';

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const browsers = (element: Element): string[] => all(element, '[role=tab]').map(({ id }) => id.replace(/.*-/, ''));

describe('<gmis-browser-guide>', () => {
  // The test browser identifies as Chromium, which is not in the document.
  before(() => {
    const brands = [{ brand: 'Google Chrome', version: '157' }];
    const hints = { brands, mobile: false, platform: 'Windows' };
    Object.defineProperty(navigator, 'userAgentData', {
      value: { ...hints, getHighEntropyValues: () => Promise.resolve({ ...hints, platformVersion: '15.0.0' }) },
    });
    Object.defineProperty(navigator, 'userAgent', {
      value:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36',
    });
  });

  it("shows the procedures of its topic, the visitor's browser first", async () => {
    const cache = await show('gmis-browser-guide', 'ja', { topic: 'cache' });
    expect(browsers(cache)).to.deep.equal(['chrome', 'edge', 'firefox']);
    expect(one(cache, '[aria-selected=true]').textContent).to.contain('お使いのブラウザ');
    const popup = await show('gmis-browser-guide', 'ja', { topic: 'popup' });
    expect(browsers(popup)).to.deep.equal(['chrome', 'edge', 'firefox', 'safari']);
    expect(all(popup, '[role=tabpanel]').filter(isShown).length).to.equal(1);
  });

  for (const lang of ['ja', 'en'] as const) {
    it(`shows every step of the document in order, with menu names marked, in ${lang}`, async () => {
      const { guides }: GuideSet = await bundledGuides(lang);
      for (const topic of ['cache', 'popup'] as const) {
        const element = await show('gmis-browser-guide', lang, { topic });
        for (const { browser, steps } of guides.find((each) => each.topic === topic)?.browsers ?? []) {
          const shown = all(element, `#guide-${topic}-panel-${browser} [part=original] ol > li`);
          const texts = steps.map((step) => step.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
          expect(shown.map(({ textContent }) => squeeze(textContent))).to.deep.equal(texts.map(squeeze));
          const words = steps.flat().filter((part) => typeof part !== 'string' && part.type === 'menu');
          expect(shown.flatMap((step) => [...step.querySelectorAll('.menu')]).length).to.equal(words.length);
        }
      }
    });
  }

  it('shows another browser when its tab is clicked', async () => {
    const element = await show('gmis-browser-guide', 'ja', { topic: 'popup' });
    one(element, '#guide-popup-tab-safari').click();
    await element.updateComplete;
    expect(isShown(one(element, '#guide-popup-panel-safari'))).to.equal(true);
    expect(isShown(one(element, '#guide-popup-panel-chrome'))).to.equal(false);
  });

  it('moves to the first and the last browser with Home and End', async () => {
    const element = await show('gmis-browser-guide', 'ja', { topic: 'popup' });
    for (const [key, browser] of [
      ['End', 'safari'],
      ['Home', 'chrome'],
      ['x', 'chrome'],
    ] as const) {
      one(element, '[aria-selected=true]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await element.updateComplete;
      expect(one(element, '[aria-selected=true]').id).to.equal(`guide-popup-tab-${browser}`);
    }
  });

  describe('next to the steps of the document', () => {
    it('shows current menu names with the date and the program in which they were checked', async () => {
      const element = await show('gmis-browser-guide');
      const current = one(element, '#guide-cache-panel-chrome [part=current]');
      expect(current.textContent).to.contain('現在の表記');
      expect(squeeze(current.textContent)).to.match(/確認日：\d{4}年\d{1,2}月\d{1,2}日/);
      expect(squeeze(current.textContent)).to.match(/Chromium\d+[\d.]*の設定画面を開いて確認しました/);
      expect(one(element, '#guide-cache-panel-chrome [part=original]').textContent).to.contain('原文');
    });

    it('says when they have not been checked', async () => {
      const popup = await show('gmis-browser-guide', 'ja', { topic: 'popup' });
      for (const browser of ['edge', 'safari']) {
        expect(one(popup, `#guide-popup-panel-${browser} [part=checked]`).textContent).to.contain('未確認');
      }
      const cache = await show('gmis-browser-guide');
      expect(one(cache, '#guide-cache-panel-edge [part=checked]').textContent).to.contain('未確認');
    });

    it('shows how to allow one site before how to allow all, and keeps both', async () => {
      const element = await show('gmis-browser-guide', 'ja', { topic: 'popup' });
      for (const panel of all(element, '[role=tabpanel]')) {
        const parts = [...panel.querySelectorAll('.procedure')].map((each) => each.getAttribute('part'));
        expect(parts).to.deep.equal(['current', 'original']);
      }
    });

    it('renders the path through the menus as a picture that is hidden from assistive technology', async () => {
      const element = await show('gmis-browser-guide');
      const path = one(element, '#guide-cache-panel-chrome [part=path]');
      expect(path.getAttribute('aria-hidden')).to.equal('true');
      expect(path.textContent).to.contain('設定');
      expect(path.querySelector('svg')).to.exist;
    });

    it('offers the URLs of the settings and the site to copy, never as links', async () => {
      const element = await show('gmis-browser-guide', 'ja', { topic: 'popup' });
      const panel = one(element, '#guide-popup-panel-chrome');
      const addresses = [...panel.querySelectorAll('code.address')].map(({ textContent }) => textContent);
      expect(addresses).to.deep.equal(['chrome://settings/content/popups', 'https://www.g-mis.mhlw.go.jp/s/']);
      expect(panel.querySelectorAll('[part=copy]').length).to.equal(2);
      expect(all(element, 'a[href^=chrome], a[href^=about], a[href^=edge]')).to.deep.equal([]);
    });
  });

  it('falls back to clearing the cache for an unknown topic, and warns once', async () => {
    const { warn } = console;
    const heard: string[] = [];
    console.warn = (message: unknown) => heard.push(String(message));
    const element = await show('gmis-browser-guide', 'ja', { topic: 'printer' });
    element.requestUpdate();
    await element.updateComplete;
    console.warn = warn;
    expect(browsers(element).length).to.equal(3);
    expect(heard.filter((message) => message.includes('printer')).length).to.equal(1);
  });

  it('fits into the headings of the page', async () => {
    const element = await show('gmis-browser-guide', 'ja', { 'heading-level': '2' });
    expect(all(element, 'h2').map(({ textContent }) => textContent)).to.deep.equal(['キャッシュクリアの手順']);
    expect(all(element, 'h3').length).to.equal(3);
  });

  it('switches to another topic', async () => {
    const element = await show('gmis-browser-guide');
    element.topic = 'popup';
    await until('the other topic', () => browsers(element).length === 4);
  });
});
