import { cdp } from '../../support/cdp.js';
import { describeInChromium } from '../../support/engine.js';
import { all, expect, isShown, one, show } from '../../support/elements.js';

describeInChromium('in the browser of a phone', () => {
  before(() =>
    cdp('Emulation.setUserAgentOverride', {
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      platform: 'iPhone',
    }),
  );

  it('<gmis-browser-guide> says that reporting needs a PC, and shows the steps after a tap', async () => {
    const element = await show('gmis-browser-guide');
    expect(one(element, '.guide').textContent).to.contain('G-MISの報告には、パソコンが必要です。');
    expect(all(element, '[role=tab]').filter(isShown)).to.deep.equal([]);
    one(element, '.pc-steps > summary').click();
    expect(all(element, '[role=tab]').filter(isShown).length).to.equal(3);
  });

  it('<gmis-env-table> says that reporting is not possible, says what is, and offers to send the page to a PC', async () => {
    const element = await show('gmis-env-table');
    const verdict = one(element, '.verdict');
    expect(verdict.dataset.verdict).to.equal('unsupported');
    expect(verdict.textContent).to.contain('報告機能を利用できません');
    expect(verdict.textContent).to.contain('新規ユーザ登録の申請は');
    expect(one(element, '[part=mail-link]').getAttribute('href')).to.contain(encodeURIComponent(location.href));
    expect(all(element, '.hand-over [part=copy]').length).to.equal(1);
  });
});
