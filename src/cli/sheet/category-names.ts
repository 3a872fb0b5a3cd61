import type { Category } from '../../content/types/faq.js';
import type { Group } from './group-rows.js';
import type { SheetIssues } from './sheet-issues.js';

/** A category with the number that is shown. */
export type NumberedCategory = Category & { number: string };

const others = 'その他';

/** Makes the categories of a sheet, in the order of their first questions. */
export class CategoryNames {
  readonly #byText = new Map<string, NumberedCategory>();
  readonly #first: number;
  readonly #issues: SheetIssues;

  /** @param first - the number of the first category without a number */
  constructor(first: number, issues: SheetIssues) {
    this.#first = first;
    this.#issues = issues;
  }

  /** The category of a question; `1 アカウント` has a number. */
  of({ head, category }: Group): NumberedCategory {
    const text = category.replace(/\s+/g, ' ') || others;
    const known = this.#byText.get(text);
    if (known) return known;
    if (category === '') {
      this.#issues.warning(head.row, 'category', {
        ja: `分類がないため「${others}」にしました`,
        en: `has no category; 「${others}」 (others) is used`,
      });
    }
    const split = /^(\d+)(?:\s*[.、:]\s*|\s+)(\S.*)$/u.exec(text.normalize('NFKC'));
    const title = split?.[2] ?? text;
    const made: NumberedCategory = {
      // The title, so that the id stays the same when other categories are added or removed.
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
