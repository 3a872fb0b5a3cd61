import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { decodeText } from '../shared/decode-text.js';
import { InputError } from '../shared/errors.js';
import type { Cell } from './cells.js';
import { hasHeader } from './read-rows.js';

export interface Sheet {
  /** The name of the sheet; absent for CSV. */
  name?: string;
  rows: Cell[][];
}

/** Excel workbooks are ZIP archives. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** The format of Excel before 2007 and of workbooks with a password. */
const isCompoundFile = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/**
 * The sheets of a CSV file or an Excel workbook.
 * @throws {InputError} for a workbook that cannot be read or text in an unknown encoding.
 */
export async function readSheets(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  if (isCompoundFile(bytes)) {
    throw new InputError({
      ja: `${file} は、古い形式（.xls）かパスワード付きのファイルです。「Excelブック（.xlsx）」で保存し直してください。`,
      en: `${file} is in the old format (.xls) or has a password; save it as an Excel workbook (.xlsx).`,
    });
  }
  return isZip(bytes) ? readExcel(bytes, file) : [{ rows: readCsv(decodeText(bytes, file)) }];
}

/** The rows of CSV or of tab-separated text, which Excel calls Unicode text. */
export function readCsv(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'] }).data;
}

async function readExcel(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  try {
    const sheets = await readWorkbook(new Blob([new Uint8Array(bytes)]), { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(asCell)) }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError({
      ja: `${file} をExcelブックとして読めません：${reason}`,
      en: `${file} cannot be read as an Excel workbook: ${reason}`,
    });
  }
}

const asCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date
    ? value
    : null;

/**
 * The sheet of that name, or the first with the headers. If none has them, the first one, so that the error names it.
 * @throws {InputError} if no sheet has the name.
 */
export function chooseSheet(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const chosen =
    name === undefined
      ? (sheets.find(({ rows }) => hasHeader(rows)) ?? sheets.at(0))
      : sheets.find((each) => each.name === name);
  if (chosen) return chosen;
  const names = sheets.map((each) => each.name ?? '').join('、');
  throw new InputError({
    ja: `「${name ?? ''}」というシートはありません（${names}）。`,
    en: `There is no sheet "${name ?? ''}" (${names}).`,
  });
}
