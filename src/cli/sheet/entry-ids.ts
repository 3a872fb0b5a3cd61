import type { Group } from './group-rows.js';
import type { SheetRemarks } from './sheet-warnings.js';

/** A number as a part of an address: no white space, no difference of width. */
const plain = (number: string): string => number.normalize('NFKC').replace(/\s+/g, '');

/** Gives the questions of a sheet their ids. */
export class EntryIds {
  readonly #taken: ReadonlySet<string>;
  readonly #remarks: SheetRemarks;
  readonly #ofNumber = new Map<string, string>();

  /** @param taken - the ids of the document beside it. */
  constructor(taken: ReadonlySet<string>, remarks: SheetRemarks) {
    this.#taken = taken;
    this.#remarks = remarks;
  }

  /** The number as an id; where that is another document's, set apart in the way of `mergeFaq`. */
  ofNumber({ head, number }: Group): string {
    this.#refuseDay({ head, number });
    const own = plain(number);
    if (this.#ofNumber.has(own)) {
      this.#remarks.error(head.row, 'number', {
        ja: `番号「${number}」は、上の行ですでに使われています`,
        en: `number ${number} is there already in a row above`,
      });
    }
    const id = this.#taken.has(own) ? `custom-${own}` : own;
    this.#ofNumber.set(own, id);
    return id;
  }

  /** An id for a question without a number. */
  made({ head }: Group, categoryNumber: string): string {
    let count = 1;
    let id = `${categoryNumber}-1`;
    while (this.#ofNumber.has(id) || this.#taken.has(id)) id = `${categoryNumber}-${(count += 1)}`;
    this.#remarks.warning(head.row, 'number', {
      ja: `番号がないため「${id}」にしました。番号はページのアドレスになるので、表に書くことをお勧めします`,
      en: `there is no number; ${id} was put in. It becomes the address in the page, so better write one`,
    });
    this.#ofNumber.set(id, id);
    return id;
  }

  /** The id of the question that another one names by its number. */
  find(number: string): string | undefined {
    const own = plain(number);
    return this.#ofNumber.get(own) ?? (this.#taken.has(own) ? own : undefined);
  }

  /** Spreadsheets make a day of 1-2. */
  #refuseDay({ head, number }: Pick<Group, 'head' | 'number'>): void {
    if (!(head.cells.number instanceof Date) && !/^\d{1,2}月\d{1,2}日$/.test(number)) return;
    this.#remarks.error(head.row, 'number', {
      ja: `表計算ソフトが番号を日付に変えています（${number}）。列の書式を「文字列」にして入力し直してください`,
      en: `the spreadsheet made a day of the number (${number}); set the column to text and enter it again`,
    });
  }
}
