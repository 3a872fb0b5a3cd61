import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentProcedures, languages, menuWords, missingWords, readEvidence, readGuides } from './guide-files.js';
import { tidyWords } from './settings-words.js';

const evidence = readEvidence();

for (const language of languages) {
  const procedures = currentProcedures(readGuides(language));

  describe(`current steps (${language})`, () => {
    it('exist for every browser that the check can open', () => {
      const opened = procedures.filter(({ browser }) => browser === 'chrome' || browser === 'firefox');
      assert.deepEqual(
        opened.map(({ topic, browser }) => `${topic} ${browser}`),
        ['cache chrome', 'cache firefox', 'popup chrome', 'popup firefox'],
      );
      for (const { current } of opened)
        assert.match(current.settingsAddress ?? '', /^(?:chrome:\/\/settings|about:preferences)/);
    });

    for (const { topic, browser, current } of procedures) {
      const seen = evidence.find(
        (check) => check.language === language && check.topic === topic && check.browser === browser,
      );
      if (current.checked?.how === 'opened') {
        it(`for ${topic} in ${browser} have the date and version of their check`, () => {
          assert.ok(seen);
          const { date, product, version } = seen;
          assert.deepEqual(current.checked, { date, product, version, how: 'opened' });
          assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
          assert.match(version, /^\d+\./);
        });

        it(`for ${topic} in ${browser} name only menu items that the check found`, () => {
          assert.deepEqual(menuWords(current), seen?.words);
        });
      } else {
        it(`for ${topic} in ${browser} claim no check that did not happen`, () => {
          assert.equal(seen, undefined);
          assert.ok(!current.checked || (current.checked.url ?? '').startsWith('https:'));
        });
      }
    }

    it('allow pop-ups only for G-MIS, at the ministry’s address', () => {
      const set = readGuides(language);
      const site = set.guides.find(({ topic }) => topic === 'popup')?.site?.url;
      const popups = procedures.filter(({ topic }) => topic === 'popup');
      assert.equal(popups.length, 4);
      for (const { current, browser } of popups) {
        assert.equal(current.siteAddress, site, browser);
        assert.ok(JSON.stringify(current.steps).includes(site ?? ''), browser);
      }
    });
  });
}

describe('the check of menu names', () => {
  const current = {
    origin: 'editor' as const,
    steps: [['「', { type: 'menu' as const, text: '例外を管理' }, '」'], [{ type: 'menu' as const, text: '昔の名前' }]],
  };

  it('strips access keys and sizes from menu names', () => {
    const words = tidyWords(['  例外を管理(E) ', 'キャッシュ\n (0 バイト)', '']);
    assert.deepEqual([...words], ['例外を管理(E)', '例外を管理', 'キャッシュ (0 バイト)', 'キャッシュ']);
  });

  it('reports each menu name that a browser no longer has', () => {
    assert.deepEqual(missingWords(current, tidyWords(['例外を管理', '昔の名前ではない'])), ['昔の名前']);
    assert.deepEqual(missingWords(current, tidyWords(['例外を管理', '昔の名前'])), []);
  });
});
