import type { Group } from './group-rows.js';
import type { SheetIssues } from './sheet-issues.js';

/** Makes a number fit for an address: without white space and differences in width. */
const normalize = (number: string): string => number.normalize('NFKC').replace(/\s+/g, '');

/** Gives the questions of a sheet their ids. */
export class EntryIds {
  readonly #taken: ReadonlySet<string>;
  readonly #issues: SheetIssues;
  readonly #ofNumber = new Map<string, string>();

  /** @param taken - the ids of the document that it is shown with */
  constructor(taken: ReadonlySet<string>, issues: SheetIssues) {
    this.#taken = taken;
    this.#issues = issues;
  }

  /** The number as an id; with the prefix that `mergeFaq` adds if the other document has the id. */
  ofNumber({ head, number }: Group): string {
    this.#refuseDate({ head, number });
    const normalized = normalize(number);
    if (this.#ofNumber.has(normalized)) {
      this.#issues.error(head.row, 'number', {
        ja: `番号「${number}」は、上の行ですでに使われています`,
        en: `the number ${number} is already used in a row above`,
      });
    }
    const id = this.#taken.has(normalized) ? `custom-${normalized}` : normalized;
    this.#ofNumber.set(normalized, id);
    return id;
  }

  /** An id for a question without a number. */
  generate({ head }: Group, categoryNumber: string): string {
    let count = 1;
    let id = `${categoryNumber}-1`;
    while (this.#ofNumber.has(id) || this.#taken.has(id)) id = `${categoryNumber}-${(count += 1)}`;
    this.#issues.warning(head.row, 'number', {
      ja: `番号がないため「${id}」にしました。番号はページのアドレスになるので、表に書くことをお勧めします`,
      en: `has no number; ${id} is used. It becomes the address on the page, so we recommend that you add one`,
    });
    this.#ofNumber.set(id, id);
    return id;
  }

  /** The id of the question with a number. */
  find(number: string): string | undefined {
    const normalized = normalize(number);
    return this.#ofNumber.get(normalized) ?? (this.#taken.has(normalized) ? normalized : undefined);
  }

  /** Spreadsheets turn 1-2 into a date. */
  #refuseDate({ head, number }: Pick<Group, 'head' | 'number'>): void {
    if (!(head.cells.number instanceof Date) && !/^\d{1,2}月\d{1,2}日$/.test(number)) return;
    this.#issues.error(head.row, 'number', {
      ja: `表計算ソフトが番号を日付に変えています（${number}）。列の書式を「文字列」にして入力し直してください`,
      en: `the spreadsheet turned the number into a date (${number}); set the format of the column to text and enter it again`,
    });
  }
}
