import { expect, fixture, html } from '@open-wc/testing';
import { cdp } from './cdp.js';

describe('the command cdp', () => {
  it('emulates forced colours', async () => {
    const forced = matchMedia('(forced-colors: active)');
    expect(forced.matches).to.equal(false);
    await cdp('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(forced.matches).to.equal(true);
    await cdp('Emulation.setEmulatedMedia', { features: [] });
    expect(forced.matches).to.equal(false);
  });

  it('composes text as an IME does', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="語" />`);
    const seen: string[] = [];
    for (const type of ['compositionstart', 'compositionupdate', 'compositionend']) {
      input.addEventListener(type, () => seen.push(type));
    }
    input.focus();
    await cdp('Input.imeSetComposition', { text: 'ろぐ', selectionStart: 2, selectionEnd: 2 });
    expect(input.value).to.equal('ろぐ');
    expect(seen).to.deep.equal(['compositionstart', 'compositionupdate']);
    await cdp('Input.insertText', { text: 'ログ' });
    expect(input.value).to.equal('ログ');
    expect(seen[seen.length - 1]).to.equal('compositionend');
  });

  it('reads the accessibility tree', async () => {
    await fixture(html`<button>検索</button>`);
    const { nodes } = await cdp('Accessibility.getFullAXTree');
    const button = nodes.find((node) => node.role?.value === 'button');
    expect(button?.name?.value).to.equal('検索');
  });
});
