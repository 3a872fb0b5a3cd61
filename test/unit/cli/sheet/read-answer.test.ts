import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linked } from '../../../../src/content/text/plain-answer.js';
import { readAnswer } from '../../../../src/cli/sheet/read-answer.js';
import { readDate } from '../../../../src/cli/sheet/read-date.js';

const read = (...lines: string[]) => readAnswer(lines.join('\n'), linked);

describe('an answer in a cell', () => {
  it('is plain text with its lines as paragraphs, other signs included', () => {
    assert.equal(read('前の行', '', ' 後の行 '), '前の行\n\n後の行');
    assert.equal(read('①の場合', '②の場合'), '①の場合\n\n②の場合');
    assert.equal(read('3.5MBまで送れます', '10日以内'), '3.5MBまで送れます\n\n10日以内');
  });

  it('has lists where lines start with the signs that Japanese writers use', () => {
    for (const sign of ['・', '●', '■', '- ', '－ ', '* ']) {
      assert.deepEqual(read('次のとおり', `${sign}名称`, `${sign}所在地`, '以上'), [
        { type: 'paragraph', content: ['次のとおり'] },
        { type: 'list', items: [['名称'], ['所在地']] },
        { type: 'paragraph', content: ['以上'] },
      ]);
    }
    assert.deepEqual(read('１．開く', '2) 押す'), [{ type: 'list', ordered: true, items: [['開く'], ['押す']] }]);
    assert.deepEqual(read('・甲', '1. 乙', '2. 丙'), [
      { type: 'list', items: [['甲']] },
      { type: 'list', ordered: true, items: [['乙'], ['丙']] },
    ]);
  });

  it('has no list for a single number', () => {
    assert.equal(read('1. 届出について', '届け出てください'), '1. 届出について\n\n届け出てください');
  });

  it('has notes, and links in them', () => {
    assert.deepEqual(read('答え', '※ https://example.com/ を参照'), [
      { type: 'paragraph', content: ['答え'] },
      {
        type: 'note',
        content: ['※ ', { type: 'link', text: 'https://example.com/', url: 'https://example.com/' }, ' を参照'],
      },
    ]);
  });
});

describe('a date in a cell', () => {
  it('is read as people write it', () => {
    for (const text of ['2026/4/1', '2026-04-01', '２０２６年４月１日', '令和8年4月1日', 'R8.4.1', 'r8/4/1']) {
      assert.equal(readDate(text), '2026-04-01', text);
    }
    assert.equal(readDate('令和元年5月1日'), '2019-05-01');
    assert.equal(readDate('平成31年4月30日'), '2019-04-30');
    assert.equal(readDate(new Date(Date.UTC(2026, 3, 1))), '2026-04-01');
  });

  it('is undefined for anything else', () => {
    for (const text of ['26/4/1', '2026/2/30', '2026/13/1', '4月1日', '未定', '', '2026']) {
      assert.equal(readDate(text), undefined, text);
    }
  });
});
