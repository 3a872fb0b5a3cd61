import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './repository.js';

const section = /### Words of the interface\n([\s\S]*?)\n### |### Words of the interface\n([\s\S]*?)\n## /.exec(
  readText('CONTRIBUTING.md'),
);
const rows = (section?.[1] ?? section?.[2] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const messages = [...readText('data/locales/en.xlf').matchAll(/<(source|target)>([\s\S]*?)<\/\1>/g)].map(
  ([, , text = '']) => text.replace(/<x [^>]*>/g, ''),
);

/** The ministry's own words, which contain a rejected word. */
const exceptions = /お問合せの前にご確認いただきたい事項|キャッシュクリア/g;

describe('interface messages follow the table of terms in CONTRIBUTING.md', () => {
  for (const [, japanese = '', english = '', others = ''] of rows) {
    it(`use ${japanese} and ${english}, not ${others}`, () => {
      const found = messages.flatMap((text) =>
        others
          .split(/,\s*/)
          .filter((other) => text.replace(exceptions, '').toLowerCase().includes(other.toLowerCase()))
          .map((other) => `${other}: ${text}`),
      );
      assert.deepEqual(found, []);
    });

    it(`contain ${japanese}`, () => {
      const words = japanese.split('・');
      const used = words.filter((word) =>
        messages.some((text) => text.includes(word) || text.includes(word.slice(0, -1))),
      );
      assert.deepEqual(used, words);
    });
  }
});
