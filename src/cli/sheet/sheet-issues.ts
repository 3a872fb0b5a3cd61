import type { Message } from '../shared/message.js';
import type { FileIssue } from '../shared/file-issue.js';
import { columns } from './columns.js';
import type { ColumnName } from './columns.js';

/** A place in the sheet. */
export function placeOf(row: number | 'header', column?: ColumnName): Message {
  if (row === 'header') return { ja: '見出しの行', en: 'header' };
  const title = column === undefined ? '' : `「${columns[column].title}」`;
  return { ja: `${row}行目${title}`, en: `row ${row}${title && ` ${title}`}` };
}

/** Collects the issues of a sheet. */
export class SheetIssues {
  readonly list: FileIssue[] = [];

  error(row: number | 'header', column: ColumnName | undefined, message: Message): void {
    this.list.push({ severity: 'error', place: placeOf(row, column), message });
  }

  warning(row: number | 'header', column: ColumnName | undefined, message: Message): void {
    this.list.push({ severity: 'warning', place: placeOf(row, column), message });
  }
}

/** Adds the row of the entry to issues at `entries[n]…`. */
export function withRows(issues: readonly FileIssue[], rows: readonly number[]): FileIssue[] {
  return issues.map((issue) => {
    const row = rows.at(Number(/^entries\[(\d+)\]/.exec(issue.place.en)?.[1] ?? NaN));
    if (row === undefined) return issue;
    const { ja, en } = placeOf(row);
    return { ...issue, place: { ja: `${ja} ${issue.place.ja}`, en: `${en} ${issue.place.en}` } };
  });
}
