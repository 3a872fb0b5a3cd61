import type { Message } from '../shared/command.js';
import type { Remark } from '../shared/warning.js';
import { columns } from './columns.js';
import type { ColumnName } from './columns.js';

/** Where in the sheet something is. */
export function placeOf(row: number | 'header', column?: ColumnName): Message {
  if (row === 'header') return { ja: '見出しの行', en: 'header' };
  const title = column === undefined ? '' : `「${columns[column].title}」`;
  return { ja: `${row}行目${title}`, en: `row ${row}${title && ` ${title}`}` };
}

/** Collects what is to be said of a sheet. */
export class SheetRemarks {
  readonly list: Remark[] = [];

  error(row: number | 'header', column: ColumnName | undefined, said: Message): void {
    this.list.push({ severity: 'error', place: placeOf(row, column), said });
  }

  warning(row: number | 'header', column: ColumnName | undefined, said: Message): void {
    this.list.push({ severity: 'warning', place: placeOf(row, column), said });
  }
}

/** Remarks on `entries[n]…` of a document, at the rows that the entries came from. */
export function byRow(remarks: readonly Remark[], rows: readonly number[]): Remark[] {
  return remarks.map((remark) => {
    const row = rows.at(Number(/^entries\[(\d+)\]/.exec(remark.place.en)?.[1] ?? NaN));
    if (row === undefined) return remark;
    const { ja, en } = placeOf(row);
    return { ...remark, place: { ja: `${ja} ${remark.place.ja}`, en: `${en} ${remark.place.en}` } };
  });
}
