/** Prints rows as a Markdown table; the first row is its header. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => row.map(String));
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  cells.forEach((row, index) => {
    console.log(`| ${row.map((cell, column) => cell + ' '.repeat(widths[column] - width(cell))).join(' | ')} |`);
    if (index === 0) console.log(`|${widths.map((each) => '-'.repeat(each + 2)).join('|')}|`);
  });
}

/** Width in terminal columns; Japanese characters take two. */
const width = (text: string): number => text.length + text.replace(/[^\u2e80-\uffff]/g, '').length;

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};
