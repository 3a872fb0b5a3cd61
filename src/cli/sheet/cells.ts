/** What a cell of a sheet holds. */
export type Cell = string | number | boolean | Date | null;

/** A cell as text, line breaks as `\n`, without white space around it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replace(/\r\n?/g, '\n').trim();
}

/** The parts of a cell that holds several. */
export const cellParts = (cell: Cell | undefined, separators = /[、,，;；\n]/): string[] =>
  cellText(cell)
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
