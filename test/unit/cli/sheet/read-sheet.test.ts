import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Encoding from 'encoding-japanese';
import { strToU8, zipSync } from 'fflate';
import { InputError } from '../../../../src/cli/shared/errors.js';
import { chooseSheet, readCsv, readSheets } from '../../../../src/cli/sheet/read-sheet.js';
import { templateCsv, templateSheets, templateWorkbook } from '../../../../src/cli/sheet/template-file.js';

const text = '番号,質問,回答\r\n１,①㈱髙﨑～,"一行目\n""二行目"", 終わり"\r\n';
const rows = [
  ['番号', '質問', '回答'],
  ['１', '①㈱髙﨑～', '一行目\n"二行目", 終わり'],
];

const encode = (to: 'SJIS' | 'EUCJP' | 'JIS' | 'UTF16LE', words = text): Uint8Array =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(words), { from: 'UNICODE', to }));

const rejected = (message: RegExp) => (error: unknown) => error instanceof InputError && message.test(error.text.ja);

describe('CSV', () => {
  const utf8 = new TextEncoder().encode(text);
  const encodings: [string, Uint8Array][] = [
    ['UTF-8', utf8],
    ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['Shift_JIS as Windows writes it', encode('SJIS')],
    ['UTF-16, Excel’s Unicode text', Uint8Array.from([0xff, 0xfe, ...encode('UTF16LE')])],
  ];
  for (const [name, bytes] of encodings) {
    it(`is read in ${name}, including line breaks and quotes within quotes`, async () => {
      const [{ rows: read }] = await readSheets(bytes, 'x.csv');
      assert.deepEqual(read.slice(0, 2), rows);
    });
  }

  it('is read in JIS and EUC-JP', async () => {
    for (const to of ['JIS', 'EUCJP'] as const) {
      const [sheet] = await readSheets(encode(to, '番号,質問,回答\n1,問い,答え\n'), 'x.csv');
      assert.deepEqual(sheet.rows[1], ['1', '問い', '答え'], to);
    }
  });

  it('may be separated by tabs', () => {
    assert.deepEqual(readCsv('番号\t質問\t回答\n1\t問い\t"答\tえ"'), [
      ['番号', '質問', '回答'],
      ['1', '問い', '答\tえ'],
    ]);
  });

  it('is rejected in an unknown encoding', async () => {
    await assert.rejects(
      readSheets(Uint8Array.from([0x82, 0xff, 0x80, 0xfd]), 'x.csv'),
      rejected(/x\.csv の文字コードが分かりません/),
    );
  });
});

/** A workbook with one sheet as Excel writes it, including readings of kanji and styled runs. */
function workbook(strings: string, cells: string): Uint8Array {
  const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': xml(`<sst xmlns="${main}">${strings}</sst>`),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet xmlns="${main}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    ),
  });
}

describe('an Excel workbook', () => {
  it('is read without the readings that Excel stores for kanji, with numbers and dates', async () => {
    const bytes = workbook(
      `<si><t>番号</t><rPh sb="0" eb="2"><t>バンゴウ</t></rPh><phoneticPr fontId="1"/></si>` +
        `<si><r><t>太字</t><rPh sb="0" eb="2"><t>フトジ</t></rPh></r><r><rPr><b/></rPr><t xml:space="preserve"> &amp; 残り&#10;次の行</t></r></si>`,
      `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>26</v></c><c r="D1" s="1"><v>46113</v></c><c r="F1" t="inlineStr"><is><t>直接</t></is></c>`,
    );
    const [{ name, rows: read }] = await readSheets(bytes, 'x.xlsx');
    assert.equal(name, '一覧');
    assert.deepEqual(read, [['番号', '太字 & 残り\n次の行', 26, new Date(Date.UTC(2026, 3, 1)), null, '直接']]);
  });

  it('in the old format or with a password is rejected, with how to fix it', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await assert.rejects(
      readSheets(old, 'x.xls'),
      rejected(/x\.xls は、古い形式.*「Excelブック（\.xlsx）」で保存し直してください/),
    );
  });

  it('that is broken is rejected', async () => {
    await assert.rejects(
      readSheets(strToU8('PK\u0003\u0004 no archive'), 'x.xlsx'),
      rejected(/x\.xlsx をExcelブックとして読めません/),
    );
    await assert.rejects(readSheets(zipSync({ 'a.txt': strToU8('a') }), 'x.xlsx'), rejected(/x\.xlsx を/));
  });
});

describe('the sheet to read', () => {
  const sheets = [
    { name: '表紙', rows: [['題']] },
    { name: '一覧', rows },
  ];

  it('is the first with headers, or the one named', () => {
    assert.equal(chooseSheet(sheets, undefined).name, '一覧');
    assert.equal(chooseSheet(sheets, '表紙').name, '表紙');
    assert.equal(chooseSheet(sheets.slice(0, 1), undefined).name, '表紙');
    assert.throws(() => chooseSheet(sheets, '無い'), rejected(/「無い」というシートはありません（表紙、一覧）/));
  });
});

describe('the template', () => {
  it('as a workbook has an empty sheet, then examples, then an explanation of the columns', async () => {
    const sheets = await readSheets(await templateWorkbook(), 'x.xlsx');
    assert.deepEqual(
      sheets.map(({ name }) => name),
      Object.values(templateSheets),
    );
    assert.deepEqual(sheets[0].rows[0].slice(0, 5), ['番号', '分類', '質問', '回答', '対象']);
    assert.equal(sheets[0].rows.slice(1).flat().filter(Boolean).length, 0);
    assert.equal(chooseSheet(sheets, undefined).name, '質問と回答');
    assert.equal(sheets[2].rows.length, 10);
  });

  it('as CSV opens in Excel in either encoding', async () => {
    assert.deepEqual([...templateCsv('utf-8', false).slice(0, 3)], [0xef, 0xbb, 0xbf]);
    for (const encoding of ['utf-8', 'shift_jis'] as const) {
      const [sheet] = await readSheets(templateCsv(encoding, true), 'x.csv');
      assert.equal(sheet.rows[1][2], '（例）報告の様式はどこにありますか。');
    }
  });
});
