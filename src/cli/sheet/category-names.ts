import type { Category } from '../../content/types/faq.js';
import type { Group } from './group-rows.js';
import type { SheetRemarks } from './sheet-warnings.js';

/** A category with the number that is shown for it. */
export type NumberedCategory = Category & { number: string };

const others = 'その他';

/** Makes categories of what stands in the sheet, in the order of the first question of each. */
export class CategoryNames {
  readonly #byText = new Map<string, NumberedCategory>();
  readonly #first: number;
  readonly #remarks: SheetRemarks;

  /** @param first - the number of the first category that brings none. */
  constructor(first: number, remarks: SheetRemarks) {
    this.#first = first;
    this.#remarks = remarks;
  }

  /** The category of a question; `1 アカウント` brings its number. */
  of({ head, category }: Group): NumberedCategory {
    const text = category.replace(/\s+/g, ' ') || others;
    const known = this.#byText.get(text);
    if (known) return known;
    if (category === '') {
      this.#remarks.warning(head.row, 'category', {
        ja: `分類がないため「${others}」にしました`,
        en: `there is no category; 「${others}」 (others) was put in`,
      });
    }
    const split = /^(\d+)(?:\s*[.、:]\s*|\s+)(\S.*)$/u.exec(text.normalize('NFKC'));
    const title = split?.[2] ?? text;
    const made: NumberedCategory = {
      // The title, so that it stays when categories come and go.
      id: title.normalize('NFKC').replace(/\s+/g, ''),
      title,
      number: split?.[1] ?? String(this.#first + this.#byText.size),
    };
    this.#byText.set(text, made);
    return made;
  }

  get list(): Category[] {
    return [...this.#byText.values()];
  }
}
