/** The value of a cell. */
export type Cell = string | number | boolean | Date | null;

/** The text of a cell, trimmed, with line breaks as `\n`. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replace(/\r\n?/g, '\n').trim();
}

/** The parts of a cell with several values. */
export const cellParts = (cell: Cell | undefined, separators = /[、,，;；\n]/): string[] =>
  cellText(cell)
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
