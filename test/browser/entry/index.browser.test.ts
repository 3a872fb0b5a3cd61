import { expect } from '@open-wc/testing';

describe('the entries', () => {
  it('register nothing when the package itself is imported', async () => {
    const api = await import('../../../src/entry/index.js');
    expect(Object.keys(api)).to.include.members(['GmisFaqElement', 'GmisBrowserGuideElement', 'GmisEnvTableElement']);
    for (const tag of ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table']) {
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
  });

  it('register only their own tag, and "all" registers every tag', async () => {
    await import('../../../src/entry/gmis-env-table.js');
    expect(customElements.get('gmis-env-table')).to.not.equal(undefined);
    expect(customElements.get('gmis-faq')).to.equal(undefined);
    await import('../../../src/entry/all.js');
    for (const tag of ['gmis-faq', 'gmis-browser-guide']) expect(customElements.get(tag)).to.not.equal(undefined);
  });
});
