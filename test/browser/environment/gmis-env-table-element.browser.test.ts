import { all, expect, one, show } from '../../support/elements.js';

describe('<gmis-env-table>', () => {
  it('shows the table of the document, platform by browser', async () => {
    const element = await show('gmis-env-table');
    expect(all(element, 'tbody th').map(({ textContent }) => textContent.trim().split(/\s/)[0])).to.include('MacOS');
    expect(all(element, 'td').map(({ textContent }) => textContent.trim().split(/\s{2,}/)[0])).to.include.members([
      ...['APPLE SAFARI(最新バージョン)', 'MICROSOFT EDGE(Windows10のみ)', 'MOZILLA FIREFOX(最新バージョン)'],
    ]);
    expect(one(element, '.environments').textContent).to.contain('Internet Explorer');
  });

  it('gives a verdict in one sentence, with its reasons', async () => {
    const element = await show('gmis-env-table');
    const verdict = one(element, '.verdict');
    expect(one(element, '.verdict-title').textContent.trim()).to.match(/。$/);
    expect(['supported', 'outdated', 'unsupported', 'unlisted', 'unknown']).to.include(verdict.dataset.verdict);
    expect(one(element, '.evidence').textContent).to.contain('userAgent');
    expect(one(element, '.evidence').textContent).to.contain('どこにも送られません');
  });

  it('copies the environment for a help desk', async () => {
    const element = await show('gmis-env-table');
    const copied: string[] = [];
    const write = Object.getOwnPropertyDescriptor(Clipboard.prototype, 'writeText');
    Object.defineProperty(Clipboard.prototype, 'writeText', {
      configurable: true,
      value: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    one(element, '.verdict-actions [part=copy]').click();
    await Promise.resolve();
    if (write) Object.defineProperty(Clipboard.prototype, 'writeText', write);
    for (const label of ['【G-MISの利用環境】', '日時：', 'ページ：', 'OS：', 'ブラウザ：', '判定：']) {
      expect(copied[0]).to.contain(label);
    }
    expect(copied[0]).to.contain(location.href);
    expect(copied[0]).to.contain(String(new Date().getFullYear()));
  });

  it('fits into the headings of the page, and is in English on an English page', async () => {
    const element = await show('gmis-env-table', 'en', { 'heading-level': '2' });
    expect(all(element, 'h2.verdict-title').length).to.equal(1);
    expect(one(element, 'thead').textContent).to.contain('Browser');
  });
});
