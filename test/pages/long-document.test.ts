import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Pages } from './browser-pages.js';
import { head, openPage, script } from './made-page.js';
import type { MadePage } from './made-page.js';

const content = `<gmis-faq mode="replace"></gmis-faq><script>
  var entries = [];
  for (var index = 0; index < 10000; index++) entries.push({
    id: 'N' + index, category: 'N', question: '届出の様式その' + index + 'はどこですか。', answer: '窓口' + index + 'で配っています。',
  });
  document.querySelector('gmis-faq').document = {
    lang: 'ja', title: '架空県の質問', source: { publisher: '架空県', title: '質問' },
    categories: [{ id: 'N', title: '県の質問' }], entries: entries,
  };
  function root() { return document.querySelector('gmis-faq').shadowRoot; }
  function ids() { return Array.prototype.map.call(root().querySelectorAll('.question'), function (each) { return each.id.slice(9); }); }
</script>`;

describe('a custom document with 10,000 entries', { timeout: 300_000 }, () => {
  let pages: Pages;
  let made: MadePage;
  const open = async (fragment = ''): Promise<MadePage> => {
    const opened = await openPage(pages, `${head()}</head><body>${content}${script}</body></html>`, { fragment });
    await opened.until(`root() && ids().length > 0`);
    return opened;
  };
  before(async () => {
    pages = await Pages.open();
    made = await open();
  });
  after(() => pages.close());

  it('renders only the first 25 entries', async () => {
    assert.equal(await made.evaluate(`ids().length`), 25);
  });

  it('is searched to its last entry', async () => {
    await made.page.evaluate(() => {
      document.querySelector('gmis-faq')?.setAttribute('query', '様式その9876');
    });
    await made.until(`ids()[0] === 'N9876'`);
    await made.page.evaluate(() => {
      document.querySelector('gmis-faq')?.setAttribute('query', '');
    });
    await made.until(`ids()[0] === 'N0'`);
    assert.equal(await made.evaluate(`ids().length`), 25);
  });

  it('is printed to its last entry', async () => {
    const last = `root().querySelector('.remainder').lastElementChild`;
    await made.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    assert.match(String(await made.evaluate(`${last}.textContent`)), /窓口9999で配っています/);
    assert.equal(await made.evaluate(`root().querySelector('.remainder').childElementCount`), 9975);
    await made.page.emulateMediaType('print');
    assert.ok(Number(await made.evaluate(`${last}.getBoundingClientRect().height`)) > 0);
    await made.page.emulateMediaType('screen');
    assert.equal(await made.evaluate(`${last}.getBoundingClientRect().height`), 0);
  });

  it('opens its last entry from the fragment of the URL', async () => {
    const linked = await open('#gmis-N9999');
    await linked.until(`root().activeElement && root().activeElement.id === 'question-N9999'`);
    assert.equal(await linked.evaluate(`root().querySelector('#answer-N9999').hasAttribute('hidden')`), false);
    assert.ok(Number(await linked.evaluate(`ids().length`)) <= 100);
    assert.deepEqual(linked.troubles, []);
  });
});
