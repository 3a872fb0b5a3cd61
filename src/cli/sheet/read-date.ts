import type { Cell } from './cells.js';
import { cellText } from './cells.js';

/** The year before each era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };

/**
 * Reads a date as people write it, in the western calendar or by era: `2026/4/1`, `2026年4月1日`, `令和8年4月1日`, `R8.4.1`.
 * @returns `YYYY-MM-DD`; `undefined` for anything else
 */
export function readDate(cell: Cell): string | undefined {
  const text = cellText(cell).normalize('NFKC').toLowerCase().replaceAll('元年', '1年');
  const match = /^(令和|平成|r|h)?\s*(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  if (!match) return undefined;
  const [years, month, day] = match.slice(2);
  const era = match.at(1);
  if (era === undefined && years.length !== 4) return undefined;
  const year = Number(years) + (era === undefined ? 0 : (eras[era] ?? 0));
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : undefined;
}
