import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import type { ConnectionTarget } from '../../../src/environment/connection.js';
import { Announcer } from '../../../src/elements/shared/announcer.js';
import { ConnectionPanel, lastConnections } from '../../../src/elements/environment/connection-panel.js';
import { connectionText } from '../../../src/elements/environment/connection-messages.js';
import { all, expect, one, until } from '../../support/elements.js';

class Probe extends LitElement {
  targets: ConnectionTarget[] = [];
  readonly #announcer = new Announcer(this);
  readonly #panel = new ConnectionPanel(this, this.#announcer, () => this.targets);

  override render(): TemplateResult {
    return html`${this.#panel.render(3, html`<button class="report">report</button>`)} ${this.#announcer.render()}`;
  }
}
customElements.define('gmis-test-connection', Probe);

const probeOf = async (targets: ConnectionTarget[]): Promise<Probe> => {
  const probe = await fixture<Probe>(html`<gmis-test-connection></gmis-test-connection>`);
  probe.targets = targets;
  return probe;
};
const answering = `${location.origin}/package.json`;
const refusing = 'http://127.0.0.1:9/';

describe('the connection check', () => {
  it('connects to nothing before its button is pressed', async () => {
    const before = performance.getEntriesByType('resource').length;
    const probe = await probeOf([{ id: 'g-mis', url: answering }]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(all(probe, '.outcomes, .report')).to.deep.equal([]);
  });

  it('shows and announces whether each site answers', async () => {
    const probe = await probeOf([
      { id: 'g-mis', url: answering },
      { id: 'login', url: refusing },
    ]);
    one(probe, '[part=check]').click();
    await probe.updateComplete;
    expect(one(probe, '[part=check]').getAttribute('aria-disabled')).to.equal('true');
    one(probe, '[part=check]').click();
    await until('both outcomes', () => all(probe, '.outcomes > li').length === 2);
    const [first, second] = all(probe, '.outcomes > li');
    expect(first.dataset.result).to.equal('reachable');
    expect(first.textContent).to.match(/G-MISのサイト[\s\S]*届きます。/);
    expect(first.textContent).to.contain(answering);
    expect(second.dataset.result).to.equal('unreachable');
    expect(second.textContent).to.match(/ログインのサイト[\s\S]*届きません。[\s\S]*情報システム管理者/);
    expect(one(probe, '[role=status]').textContent).to.contain('届きます。');
    expect(all(probe, '.report').length).to.equal(1);
    expect(lastConnections().map(({ result }) => result)).to.deep.equal(['reachable', 'unreachable']);
  });

  it('is cancelled when the element is removed', async () => {
    const probe = await probeOf([{ id: 'g-mis', url: refusing }]);
    one(probe, '[part=check]').click();
    probe.remove();
    await until('the end', () => lastConnections().every(({ why }) => why === 'cancelled'));
  });

  it('has a message for every outcome', () => {
    const causes = [
      'answered',
      'failed',
      'timed-out',
      'offline',
      'blocked-by-page',
      'cancelled',
      'impossible',
    ] as const;
    const words = causes.map((why) => connectionText({ why }));
    expect(new Set(words).size).to.equal(causes.length);
    expect(words.filter((text) => text.startsWith('判定できません')).length).to.equal(4);
  });
});
