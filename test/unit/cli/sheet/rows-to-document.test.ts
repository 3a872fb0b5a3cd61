import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standardAudiences } from '../../../../src/content/text/audience-names.js';
import { InputError } from '../../../../src/cli/shared/errors.js';
import type { Cell } from '../../../../src/cli/sheet/cells.js';
import { readRows } from '../../../../src/cli/sheet/read-rows.js';
import { rowsToDocument } from '../../../../src/cli/sheet/rows-to-document.js';
import type { SheetResult } from '../../../../src/cli/sheet/rows-to-document.js';

const read = (...sheet: Cell[][]): SheetResult =>
  rowsToDocument(readRows(sheet), {
    taken: new Set(['1-1', '1-2']),
    standardAudiences: standardAudiences('ja'),
    firstCategory: 3,
  });

const header = ['番号', '分類', '質問', '回答', '対象', '掲載開始日', '掲載終了日', '検索のことば', '関連する質問'];
/** A sheet under the usual header. */
const rows = (...body: Cell[][]): SheetResult => read(header, ...body);
const messagesOf = ({ issues }: SheetResult): string[] =>
  issues.map(({ place, message: { ja } }) => `${place.ja}：${ja}`);
const entryOf = (result: SheetResult, index = 0) => result.content.entries[index];

describe('the header of a sheet', () => {
  it('may be below a title and have other names', () => {
    const result = read(
      ['Q&A一覧（令和8年4月1日現在）', null],
      [null],
      ['Ｎｏ．', ' カテゴリー ', 'ご質問', 'ご回答', '対象施設'],
      ['Q3', '様式', '問い', '答え', '病院'],
    );
    assert.deepEqual(result.content, {
      categories: [{ id: '様式', title: '様式', number: '3' }],
      entries: [{ id: 'Q3', category: '様式', question: '問い', answer: '答え', audiences: ['hospital'] }],
    });
    assert.deepEqual(result.rows, [4]);
    assert.deepEqual(messagesOf(result), []);
  });

  it('is named in the error if it is missing', () => {
    assert.throws(
      () => read(['番号', '内容'], ['1', 'x']),
      (error) =>
        error instanceof InputError && error.text.ja.includes('「質問」「回答」の列が必要です（1行目：番号、内容）'),
    );
  });

  it('may have other columns, with a warning', () => {
    const result = read(['番号', '分類', '質問', '回答', '備考', '担当'], ['1', '一', '問い', '答え', 'x', 'y']);
    assert.deepEqual(messagesOf(result), ['見出しの行：使わない列があります：備考、担当']);
  });
});

describe('the number of a question', () => {
  it('is its id, with gaps, without differences in width', () => {
    const result = rows(
      ['Q1-1', '一', '問い', '答え'],
      ['Q１－９', '一', '別の問い', '答え'],
      [26, '一', '第三', '答え'],
    );
    assert.deepEqual(
      result.content.entries.map(({ id, number }) => [id, number]),
      [
        ['Q1-1', undefined],
        ['Q1-9', 'Q１－９'],
        ['26', undefined],
      ],
    );
  });

  it('gets a prefix as an id if the ministry uses it, and is shown as it is', () => {
    const { id, number } = entryOf(rows(['1-1', '一', '問い', '答え']));
    assert.deepEqual([id, number], ['custom-1-1', '1-1']);
  });

  it('is generated if it is missing, with a warning', () => {
    const result = rows(['3-1', '一', '問い', '答え'], [null, '一', '別の問い', '答え']);
    assert.equal(entryOf(result, 1).id, '3-2');
    assert.match(messagesOf(result).join(), /3行目「番号」：番号がないため「3-2」にしました/);
  });

  it('is rejected if it is a duplicate or a spreadsheet turned it into a date', () => {
    const result = rows(
      ['1', '一', '問い', '答え'],
      ['1', '一', '別の問い', '答え'],
      [new Date(Date.UTC(2026, 0, 2)), '一', '第三の問い', '答え'],
      ['1月3日', '一', '第四の問い', '答え'],
    );
    assert.match(messagesOf(result)[0], /3行目「番号」：番号「1」は、上の行ですでに使われています/);
    assert.match(messagesOf(result)[1], /4行目「番号」：表計算ソフトが番号を日付に変えています（2026-01-02）/);
    assert.match(messagesOf(result)[2], /5行目「番号」：表計算ソフトが番号を日付に変えています（1月3日）/);
    assert.ok(result.issues.every(({ severity }) => severity === 'error'));
  });
});

describe('categories', () => {
  it('come from the row above if merged cells leave them empty, and may have a number', () => {
    const { content } = rows(
      ['1', '1 アカウント', '問い', '答え'],
      ['2', null, '別の問い', '答え'],
      ['3', '様式 と\n提出', '第三の問い', '答え'],
    );
    assert.deepEqual(content.categories, [
      { id: 'アカウント', title: 'アカウント', number: '1' },
      { id: '様式と提出', title: '様式 と 提出', number: '4' },
    ]);
    assert.deepEqual(
      content.entries.map(({ category }) => category),
      ['アカウント', 'アカウント', '様式と提出'],
    );
  });

  it('are 「その他」 if the sheet has none', () => {
    const result = read(['番号', '質問', '回答'], ['1', '問い', '答え'], ['2', '別の問い', '答え']);
    assert.deepEqual(result.content.categories, [{ id: 'その他', title: 'その他', number: '3' }]);
    assert.deepEqual(messagesOf(result), ['2行目「分類」：分類がないため「その他」にしました']);
  });
});

describe('rows of one question', () => {
  it('make an answer that differs by audience, whether the number is repeated or merged', () => {
    for (const again of [
      ['Q1', null, null],
      [null, null, null],
      ['Q1', '一', '問い'],
    ]) {
      const entry = entryOf(rows(['Q1', '一', '問い', '甲', '病院、診療所'], [...again, '乙', '薬局']));
      assert.deepEqual(entry.audiences, ['hospital', 'clinic', 'pharmacy']);
      assert.deepEqual(entry.answer, [
        {
          type: 'branch',
          cases: [
            { audiences: ['hospital', 'clinic'], blocks: [{ type: 'paragraph', content: ['甲'] }] },
            { audiences: ['pharmacy'], blocks: [{ type: 'paragraph', content: ['乙'] }] },
          ],
        },
      ]);
    }
  });

  it('may have a case for everyone else', () => {
    const entry = entryOf(rows(['Q1', '一', '問い', '甲', '薬局'], [null, null, null, '乙', 'すべて']));
    assert.equal(entry.audiences, undefined);
    assert.deepEqual(entry.answer, [
      {
        type: 'branch',
        cases: [{ audiences: ['pharmacy'], blocks: [{ type: 'paragraph', content: ['甲'] }] }],
        otherwise: [{ type: 'paragraph', content: ['乙'] }],
      },
    ]);
  });

  it('continue the answer if they name no audience', () => {
    const { content } = rows(['Q1', '一', '問い', '前半'], [null, null, null, '後半'], ['Q2', '一', '問い', '答え']);
    assert.deepEqual(
      content.entries.map(({ answer }) => answer),
      ['前半\n\n後半', '答え'],
    );
  });
});

describe('audiences', () => {
  it('have other names, several separators, and a word for everyone', () => {
    const ofText = (text: string) => entryOf(rows(['1', '一', '問い', '答え', text])).audiences;
    assert.deepEqual(ofText('クリニック・歯科医院'), ['clinic', 'dental']);
    assert.deepEqual(ofText('助産所及び保険薬局'), ['midwifery', 'pharmacy']);
    for (const everyone of ['全て', '共通', '－', '']) assert.equal(ofText(everyone), undefined);
  });

  it('may be custom ones in addition to the standard ones', () => {
    const result = rows(['1', '一', '問い', '答え', '訪問看護 ステーション']);
    assert.deepEqual(result.content.audiences?.slice(5), [
      { id: '訪問看護ステーション', title: '訪問看護 ステーション' },
    ]);
    assert.match(messagesOf(result).join(), /標準にない対象を加えました：訪問看護 ステーション/);
  });
});

describe('the other columns', () => {
  it('hold dates, phrases and related questions, also of the ministry', () => {
    const result = rows(
      [
        '1',
        '一',
        '問い',
        '答え',
        null,
        '令和8年4月1日',
        new Date(Date.UTC(2027, 2, 31)),
        '書式、フォーマット\n用紙',
        '2、1-2',
      ],
      ['2', '一', '別の問い', '答え'],
    );
    const { from, until, phrases, related } = entryOf(result);
    assert.deepEqual([from, until], ['2026-04-01', '2027-03-31']);
    assert.deepEqual(phrases, ['書式', 'フォーマット', '用紙']);
    assert.deepEqual(related, ['2', '1-2']);
    assert.deepEqual(messagesOf(result), []);
  });

  it('are rejected with row and column if they hold anything else', () => {
    const result = rows(['1', '一', '問い', null, null, '4月から', null, null, '9'], ['2', '一', null, '答え']);
    assert.deepEqual(messagesOf(result), [
      '2行目「回答」：回答がありません',
      '2行目「掲載開始日」：日付として読めません：4月から（例：2026/4/1）',
      '3行目「質問」：質問がありません',
      '2行目「関連する質問」：番号「9」の質問はありません',
    ]);
  });

  it('have no line breaks in a question', () => {
    assert.equal(entryOf(rows(['1', '一', '問いの\r\n続き', '答え'])).question, '問いの 続き');
  });
});
