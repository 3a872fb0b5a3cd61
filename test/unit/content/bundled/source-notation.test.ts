import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData } from './data-files.js';
import { differences } from './source-comparison.js';
import { inSourceNotation } from './source-notation.js';
import type { DataFiles } from './source-notation.js';

/** What the comparison sees when the data files, as text, are changed. */
function seen(change: (text: string) => string) {
  const names = ['faq', 'guides', 'environments'];
  const before = JSON.stringify(Object.fromEntries(names.map((name) => [name, readData(`${name}.ja.json`)])));
  const after = change(before);
  assert.notEqual(after, before);
  return differences(
    inSourceNotation(JSON.parse(before) as DataFiles),
    inSourceNotation(JSON.parse(after) as DataFiles),
  );
}

describe('a change of the data files, compared with the source,', () => {
  const sentence = 'まずは、スパムフォルダをご確認ください。';

  it('is detected if a sentence is dropped', () => {
    const { missing } = seen((text) => text.replace(`{"type":"paragraph","content":["${sentence}"]},`, ''));
    assert.ok(missing.some((words) => words.endsWith(sentence)));
  });

  it('is detected if a sentence is added', () => {
    assert.deepEqual(seen((text) => text.replace(sentence, `${sentence}至急です。`)).added, ['至急です。']);
  });

  it('is detected if one character differs, in a mail, a procedure or the table', () => {
    for (const [from, to] of [
      ['"パスワードリセット用URLは', '"パスワードリセット用URLが'],
      ['"今すぐクリア"', '"いますぐクリア"'],
      ['Windows10のみ', 'Windows11のみ'],
    ] as const) {
      const { missing, added } = seen((text) => text.replace(from, to));
      assert.deepEqual([missing.length, added.length], [1, 1], from);
    }
  });

  it('is detected if emphasis is lost', () => {
    const lost = /\{"type":"emphasis","text":("届いていないかご確認ください。")\}/;
    assert.deepEqual(seen((text) => text.replace(lost, '$1')).missing, ['<u>届いていないかご確認ください。</u>']);
  });

  it('is detected if an editor’s note is not marked as one', () => {
    const { added } = seen((text) => text.replaceAll('"origin":"editor",', ''));
    assert.ok(added.includes('Windows 11のMicrosoft Edgeは記載がなく、使えるとも使えないとも書かれていません。'));
  });

  it('is not reported if an editor’s note is reworded', () => {
    const reworded = seen((text) => text.replace('表はWindows 10のMicrosoft Edgeだけを挙げています。', '別の言い方。'));
    assert.deepEqual(reworded, { missing: [], added: [] });
  });
});
