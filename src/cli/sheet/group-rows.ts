import { cellText } from './cells.js';
import type { SheetRow } from './read-rows.js';

/** The rows of one question. */
export interface Group {
  head: SheetRow;
  /** As written; empty if the sheet has none. */
  number: string;
  /** As written, or from a row above; empty if there is none. */
  category: string;
  parts: SheetRow[];
}

/** A row belongs to the question above if it has no question or repeats the number and the question. */
export function groupRows(rows: readonly SheetRow[]): Group[] {
  const groups: Group[] = [];
  let category = '';
  for (const row of rows) {
    category = cellText(row.cells.category) || category;
    const number = cellText(row.cells.number);
    const question = cellText(row.cells.question);
    const last = groups[groups.length - 1] as Group | undefined;
    const sameNumber = last !== undefined && (number === '' || number === last.number);
    if (sameNumber && (question === '' || question === cellText(last.head.cells.question))) last.parts.push(row);
    else groups.push({ head: row, number, category, parts: [row] });
  }
  return groups;
}
