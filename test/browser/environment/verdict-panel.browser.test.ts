import { fixture, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { bundledEnvironments } from '../../../src/content/bundled/bundled-environments.js';
import { judgeEnvironment } from '../../../src/environment/judge.js';
import type { Environment, Evidence } from '../../../src/environment/types.js';
import { Announcer } from '../../../src/elements/shared/announcer.js';
import { CopyButton } from '../../../src/elements/shared/copy-button.js';
import { renderEnvironments } from '../../../src/elements/environment/environments-template.js';
import { VerdictPanel } from '../../../src/elements/environment/verdict-panel.js';
import { all, expect, one, until } from '../../support/elements.js';

const table = bundledEnvironments('ja');

/** An element that shows the verdict for a given environment. */
class Probe extends LitElement {
  environment: Environment | undefined;
  readonly #announcer = new Announcer(this);
  readonly #verdict = new VerdictPanel(this, new CopyButton(this, this.#announcer));

  override render(): TemplateResult {
    const { environment } = this;
    return html`${environment ? this.#verdict.render(environment, table, 'ja', 3) : nothing}
    ${renderEnvironments(table, environment, { highlight: () => [], entryUrl: () => '' })} ${this.#announcer.render()}`;
  }
}
customElements.define('gmis-test-verdict', Probe);

const pc = {
  device: 'pc' as const,
  version: '156.0.0.0',
  platformVersion: '11',
  evidence: [] as Evidence[],
};

async function verdictOn(environment: Environment): Promise<Probe> {
  const probe = await fixture<Probe>(html`<gmis-test-verdict></gmis-test-verdict>`);
  probe.environment = environment;
  probe.requestUpdate();
  await probe.updateComplete;
  return probe;
}

describe('the verdict', () => {
  const cases: [string, Environment, RegExp][] = [
    [
      'a browser that is listed',
      { ...pc, platform: 'windows', browser: 'chrome', version: '157.0' },
      /記載されています/,
    ],
    [
      'one that is newer than the known versions',
      { ...pc, platform: 'macos', browser: 'chrome', version: '999.0' },
      /より新しい版/,
    ],
    ['one that is old', { ...pc, platform: 'windows', browser: 'firefox', version: '100.0' }, /更新してください/],
    ['Firefox with extended support', { ...pc, platform: 'windows', browser: 'firefox', version: '153.0' }, /Firefox/],
    [
      'one that does not report its version',
      { ...pc, platform: 'macos', browser: 'safari', version: '' },
      /バージョン/,
    ],
    ['Edge on Windows 10', { ...pc, platform: 'windows', platformVersion: '10', browser: 'edge' }, /Windows10のみ/],
    ['Edge on Windows 11', { ...pc, platform: 'windows', browser: 'edge' }, /使えるとも使えないとも/],
    [
      'Edge when Windows does not report its version',
      { ...pc, platform: 'windows', platformVersion: '', browser: 'edge' },
      /Windows/,
    ],
    [
      'the old Edge',
      { ...pc, platform: 'windows', platformVersion: '10', browser: 'edge', version: '18.0' },
      /古いEdge/,
    ],
    ['Internet Explorer', { ...pc, platform: 'windows', browser: 'ie', version: '11.0' }, /使用できません/],
    ['a phone', { ...pc, platform: 'ios', browser: 'safari', device: 'phone' }, /パソコンをお使いください/],
    ['a tablet', { ...pc, platform: 'ipados', browser: 'safari', device: 'tablet' }, /新規ユーザ登録の申請/],
    ['an in-app browser', { ...pc, platform: 'android', browser: 'line', device: 'phone' }, /LINE/],
    ['another browser', { ...pc, platform: 'windows', browser: 'vivaldi' }, /Vivaldi/],
    ['Brave', { ...pc, platform: 'macos', browser: 'brave' }, /Brave/],
    ['another platform', { ...pc, platform: 'linux', browser: 'firefox' }, /Linux/],
    ['ChromeOS', { ...pc, platform: 'chromeos', browser: 'chrome' }, /Chrome/],
    [
      'an old Windows',
      { ...pc, platform: 'windows', platformVersion: '7', browser: 'chrome', version: '109.0' },
      /Windows 7/,
    ],
    ['an unknown browser', { ...pc, platform: 'windows', browser: 'unknown' }, /判定|ブラウザ/],
    ['an unknown platform', { ...pc, platform: 'unknown', browser: 'chrome' }, /判定|OS/],
    ['an unknown device', { ...pc, platform: 'android', browser: 'chrome', device: 'unknown' }, /判定|機器/],
    ['Opera', { ...pc, platform: 'macos', browser: 'opera' }, /Opera/],
    ['Samsung Internet', { ...pc, platform: 'android', browser: 'samsung', device: 'tablet' }, /パソコン/],
    ['the Yahoo! app', { ...pc, platform: 'ios', browser: 'yahoo', device: 'phone' }, /Yahoo/],
    ['an unnamed browser', { ...pc, platform: 'macos', browser: 'other' }, /ブラウザ/],
  ];
  for (const [what, environment, words] of cases) {
    it(`on ${what} is a sentence with its reasons`, async () => {
      const probe = await verdictOn(environment);
      const { verdict, reasons } = judgeEnvironment(environment, { table });
      expect(one(probe, '.verdict').dataset.verdict).to.equal(verdict);
      expect(all(probe, '.reasons > li').length).to.equal(reasons.length);
      for (const item of all(probe, '.reasons > li')) expect(item.textContent.trim()).to.match(/。$/);
      expect(one(probe, '.verdict').textContent).to.match(words);
      const title = one(probe, '.verdict-title').textContent;
      if (verdict === 'unlisted') expect(title).not.to.contain('できません');
    });
  }

  it('marks row and cell with text', async () => {
    const probe = await verdictOn({ ...pc, platform: 'windows', browser: 'chrome' });
    expect(one(probe, 'tbody.own th').textContent).to.contain('お使いのOS');
    expect(one(probe, 'td.own').textContent).to.match(/CHROME.*お使いのブラウザ/s);
    expect(all(probe, 'td.own').length).to.equal(1);
  });

  it('marks no cell for a browser that is not in the table', async () => {
    const probe = await verdictOn({ ...pc, platform: 'windows', browser: 'vivaldi' });
    expect(all(probe, 'td.own').length).to.equal(0);
    expect(all(probe, 'tbody.own').length).to.equal(1);
  });

  it('opens the share sheet if there is one, and handles its refusal', async () => {
    const shared: ShareData[] = [];
    const share = Object.getOwnPropertyDescriptor(navigator, 'share');
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        shared.push(data);
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    });
    const probe = await verdictOn({ ...pc, platform: 'ios', browser: 'safari', device: 'phone' });
    one(probe, '[part=share]').click();
    await until('the share sheet', () => shared.length === 1);
    expect(shared[0].url).to.equal(location.href);
    expect(one(probe, '[part=mail-link]').getAttribute('href')).to.match(/^mailto:\?subject=/);
    if (share) Object.defineProperty(navigator, 'share', share);
    else Reflect.deleteProperty(navigator, 'share');
  });

  it('says that it could not copy if neither clipboard nor selection is allowed', async () => {
    const write = Object.getOwnPropertyDescriptor(Clipboard.prototype, 'writeText');
    Object.defineProperty(Clipboard.prototype, 'writeText', {
      configurable: true,
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
    const probe = await verdictOn({ ...pc, platform: 'windows', browser: 'chrome' });
    const outcomes: [() => boolean, string][] = [
      [() => true, 'コピーしました'],
      [() => false, 'コピーできませんでした'],
      [
        () => {
          throw new Error('no');
        },
        'コピーできませんでした',
      ],
    ];
    for (const [value, words] of outcomes) {
      Object.defineProperty(document, 'execCommand', { configurable: true, value });
      one(probe, '.verdict-actions [part=copy]').click();
      await until(words, () => one(probe, '[role=status]').textContent.includes(words));
    }
    Reflect.deleteProperty(document, 'execCommand');
    if (write) Object.defineProperty(Clipboard.prototype, 'writeText', write);
  });
});
