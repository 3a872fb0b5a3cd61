import Encoding from 'encoding-japanese';
import Papa from 'papaparse';
import writeWorkbook from 'write-excel-file/universal';
import { columnNames, columns } from './columns.js';
import type { ColumnName } from './columns.js';

export const templateEncodings = ['utf-8', 'shift_jis'] as const;
export type TemplateEncoding = (typeof templateEncodings)[number];

/** The sheet that `import` reads, and the two that it ignores. */
export const templateSheets = { entries: '質問と回答', examples: '記入例', columns: '書き方' } as const;

/** Made-up questions that show what to enter. */
export const examples: readonly Partial<Record<ColumnName, string>>[] = [
  {
    number: 'Q1-1',
    category: '（例）様式と提出',
    question: '（例）報告の様式はどこにありますか。',
    answer: '（例）次のページからダウンロードしてください。\nhttps://example.com/\n※様式は毎年度変わります。',
    audiences: '病院、診療所',
    from: '令和8年4月1日',
    until: '2027/3/31',
    phrases: '書式、フォーマット、用紙',
  },
  {
    number: 'Q1-2',
    question: '（例）提出の前に何を確かめればよいですか。',
    answer: '（例）次の項目を確かめてください。\n・施設の名称\n・所在地',
    related: 'Q1-1',
  },
  {
    number: 'Q2-1',
    category: '（例）施設ごとの違い',
    question: '（例）IDはどこから届きますか。',
    answer: '（例）医療担当課からお送りします。',
    audiences: '病院、診療所、歯科、助産所',
  },
  { number: 'Q2-1', answer: '（例）薬務担当課からお送りします。', audiences: '薬局' },
];

const header = columnNames.map((name) => columns[name].title);
const exampleRows = examples.map((row) => columnNames.map((name) => row[name] ?? ''));

/** The template as CSV. UTF-8 has a byte order mark, without which Excel does not recognize it. */
export function templateCsv(encoding: TemplateEncoding, withExamples: boolean): Uint8Array {
  const text = `${Papa.unparse([header, ...(withExamples ? exampleRows : [])], { newline: '\r\n' })}\r\n`;
  if (encoding === 'utf-8') return new TextEncoder().encode(`\uFEFF${text}`);
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to: 'SJIS' }));
}

/** In characters. */
const widths: Readonly<Record<ColumnName, number>> = {
  number: 10,
  category: 20,
  question: 40,
  answer: 60,
  audiences: 20,
  from: 14,
  until: 14,
  phrases: 24,
  related: 16,
};

/** Empty rows in text format, so that Excel does not turn 1-2 into a date. */
const emptyRows = 500;

/** The template as an Excel workbook: an empty sheet, a sheet with examples and one that explains the columns. */
export async function templateWorkbook(): Promise<Uint8Array> {
  const bold = { fontWeight: 'bold', backgroundColor: '#E6E6E6', wrap: true, alignVertical: 'top' } as const;
  const cell = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
  const headerCells = (titles: readonly string[]) => titles.map((value) => ({ value, type: String, ...bold }));
  const textCells = (values: readonly string[]) =>
    values.map((value) => ({ ...cell, ...(value === '' ? {} : { value }) }));
  const emptyRow = textCells(header.map(() => ''));
  const layout = { columns: columnNames.map((name) => ({ width: widths[name] })), stickyRowsCount: 1 };
  const blob = await writeWorkbook([
    {
      sheet: templateSheets.entries,
      data: [headerCells(header), ...Array.from({ length: emptyRows }, () => emptyRow)],
      ...layout,
    },
    { sheet: templateSheets.examples, data: [headerCells(header), ...exampleRows.map(textCells)], ...layout },
    {
      sheet: templateSheets.columns,
      data: [
        headerCells(['列', '書き方']),
        ...columnNames.map((name) => textCells([columns[name].title, columns[name].help.ja])),
      ],
      columns: [{ width: 16 }, { width: 100 }],
      stickyRowsCount: 1,
    },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
