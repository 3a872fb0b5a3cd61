import { expect } from '@open-wc/testing';
import { register } from '../../../src/entry/register.js';
import { version } from '../../../src/util/version.js';

async function warned(run: () => void): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (message: unknown) => heard.push(String(message));
  try {
    run();
    await Promise.resolve();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('register', () => {
  it('defines a tag, and is silent when the same class or version is registered again', async () => {
    const heard = await warned(() => {
      class First extends HTMLElement {}
      register('gmis-test-first', First);
      register('gmis-test-first', First);
      expect(customElements.get('gmis-test-first')).to.equal(First);
    });
    expect(heard).to.deep.equal([]);
  });

  it('keeps the first definition, and warns about another version or another script', async () => {
    class Foreign extends HTMLElement {}
    class Other extends HTMLElement {}
    class Own extends HTMLElement {}
    Object.defineProperty(Other, Symbol.for('gmis-widgets.version'), { value: '0.0.1' });
    customElements.define('gmis-test-foreign', Foreign);
    customElements.define('gmis-test-other', Other);
    const heard = await warned(() => {
      register('gmis-test-foreign', Own);
      register('gmis-test-other', Own);
    });
    expect(heard.length).to.equal(2);
    expect(heard[0]).to.contain('another script');
    expect(heard[1]).to.contain('0.0.1');
    expect(heard[1]).to.contain(version);
    expect(customElements.get('gmis-test-other')).to.equal(Other);
  });

  it('does not throw when a definition is refused', async () => {
    const heard = await warned(() => {
      class Twice extends HTMLElement {}
      register('gmis-test-twice', Twice);
      // A constructor can define only one tag.
      register('gmis-test-twice-again', Twice);
    });
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.contain('could not be registered');
  });
});
