import type { Message } from '../shared/message.js';
import { InputError } from '../shared/errors.js';
import { cellText } from './cells.js';
import type { Cell } from './cells.js';
import { columnOf, columns, requiredColumns } from './columns.js';
import type { ColumnName } from './columns.js';

/** A row of the sheet below the header. */
export interface SheetRow {
  /** The number in the spreadsheet, from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnName, Cell>>>;
}

export interface ReadRows {
  readonly rows: readonly SheetRow[];
  /** Headers that name no known column. */
  readonly ignored: readonly string[];
}

/** There may be a title and a note above the header. */
const deepestHeader = 30;

const headerOf = (sheet: readonly (readonly Cell[])[]): number =>
  sheet
    .slice(0, deepestHeader)
    .findIndex((cells) => requiredColumns.every((name) => cells.some((cell) => columnOf(cellText(cell)) === name)));

/** Whether a sheet has the headers 質問 and 回答. */
export const hasHeader = (sheet: readonly (readonly Cell[])[]): boolean => headerOf(sheet) >= 0;

/**
 * Finds the header and reads the rows below it; empty rows are left out.
 * @throws {InputError} if no row has the headers 質問 and 回答.
 */
export function readRows(sheet: readonly (readonly Cell[])[]): ReadRows {
  const header = headerOf(sheet);
  if (header < 0) throw new InputError(noHeader(sheet));
  const places = new Map<ColumnName, number>();
  const ignored: string[] = [];
  (sheet[header] ?? []).forEach((cell, place) => {
    const title = cellText(cell);
    const name = columnOf(title);
    if (name !== undefined && !places.has(name)) places.set(name, place);
    else if (title !== '') ignored.push(title);
  });
  const rows: SheetRow[] = [];
  sheet.slice(header + 1).forEach((cells, index) => {
    const filled = [...places].filter(([, place]) => cellText(cells[place]) !== '');
    if (filled.length === 0) return;
    rows.push({
      row: header + index + 2,
      cells: Object.fromEntries(filled.map(([name, place]) => [name, cells[place] ?? null])),
    });
  });
  return { rows, ignored };
}

function noHeader(sheet: readonly (readonly Cell[])[]): Message {
  const needed = requiredColumns.map((name) => `「${columns[name].title}」`).join('');
  const seen = (sheet[0] ?? []).map(cellText).filter(Boolean).slice(0, 8).join('、');
  return {
    ja: `見出しの行が見つかりません。${needed}の列が必要です（1行目：${seen || '空'}）。`,
    en: `There is no header row. The columns ${needed} are required (first row: ${seen || 'empty'}).`,
  };
}
