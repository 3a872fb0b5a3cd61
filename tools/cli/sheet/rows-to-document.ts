import { linked } from '../../../src/faq/plain-answer.js';
import type { Audience, Block, BranchBlock, BranchCase, Category } from '../../../src/faq/types.js';
import type { Message } from '../shared/command.js';
import type { Remark } from '../shared/remark.js';
import { readAnswer } from './answer.js';
import { AudienceNames } from './audiences.js';
import { cellParts, cellText } from './cells.js';
import type { Cell } from './cells.js';
import { columns } from './columns.js';
import type { ColumnName } from './columns.js';
import { readDate } from './dates.js';
import type { ReadRows, SheetRow } from './read-rows.js';

/** An entry as it is written: a plain answer stays a string, which its author can read and change. */
export interface WrittenEntry {
  id: string;
  number?: string;
  category: string;
  question: string;
  answer: string | Block[];
  audiences?: string[];
  from?: string;
  until?: string;
  related?: string[];
  phrases?: string[];
}

/** What a sheet gives to a document. */
export interface SheetContent {
  categories: Category[];
  entries: WrittenEntry[];
  /** Absent where the standard ones do. */
  audiences?: Audience[];
}

export interface SheetOptions {
  /** The ids that the document beside it has; an own number that is among them gets an id of its own. */
  taken: ReadonlySet<string>;
  standardAudiences: readonly Audience[];
  /** The number of the first category that brings none. */
  firstCategory: number;
}

export interface SheetResult {
  content: SheetContent;
  remarks: readonly Remark[];
  /** For each entry the row that it begins in. */
  rows: readonly number[];
}

/** The rows of one question. */
interface Group {
  head: SheetRow;
  number: string;
  category: string;
  parts: SheetRow[];
}

/** Makes the categories and entries of a document from the rows of a sheet. */
export function rowsToDocument({ rows, ignored }: ReadRows, options: SheetOptions): SheetResult {
  return new SheetReader(options).read(rows, ignored);
}

class SheetReader {
  readonly #options: SheetOptions;
  readonly #audiences: AudienceNames;
  readonly #remarks: Remark[] = [];
  readonly #categories = new Map<string, Category>();
  readonly #idOfNumber = new Map<string, string>();

  constructor(options: SheetOptions) {
    this.#options = options;
    this.#audiences = new AudienceNames(options.standardAudiences);
  }

  read(rows: readonly SheetRow[], ignored: readonly string[]): SheetResult {
    const groups = this.#group(rows);
    const entries = groups.map((group) => this.#entry(group));
    entries.forEach((entry, index) => {
      const { head } = groups[index];
      const related = cellParts(head.cells.related).flatMap((number) => this.#related(head, number));
      if (related.length > 0) entry.related = related;
    });
    if (ignored.length > 0) {
      this.#say('warning', placeOf('header'), {
        ja: `使わない列があります：${ignored.join('、')}`,
        en: `columns that are not used: ${ignored.join(', ')}`,
      });
    }
    if (this.#audiences.unknown.length > 0) {
      const names = this.#audiences.unknown.join('、');
      this.#say('warning', placeOf('header'), {
        ja: `標準にない対象を追加しました：${names}`,
        en: `audiences beyond the standard ones were added: ${names}`,
      });
    }
    const audiences = this.#audiences.listed;
    return {
      content: { categories: [...this.#categories.values()], entries, ...(audiences ? { audiences } : {}) },
      remarks: this.#remarks,
      rows: groups.map(({ head }) => head.row),
    };
  }

  /** A row without a question goes on with the one above, and so does one with the same number and question. */
  #group(rows: readonly SheetRow[]): Group[] {
    const groups: Group[] = [];
    let category = '';
    for (const row of rows) {
      category = cellText(row.cells.category) || category;
      const number = this.#number(row);
      const question = cellText(row.cells.question);
      const last = groups[groups.length - 1] as Group | undefined;
      const same = last && (number === '' || number === last.number) && question === cellText(last.head.cells.question);
      if (last && ((question === '' && (number === '' || number === last.number)) || same)) {
        last.parts.push(row);
        continue;
      }
      if (question === '')
        this.#say('error', placeOf(row, 'question'), { ja: '質問がありません', en: 'there is no question' });
      groups.push({ head: row, number, category, parts: [row] });
    }
    return groups;
  }

  /** Spreadsheets make a day of 1-2. */
  #number(row: SheetRow): string {
    const { number } = row.cells;
    const text = cellText(number);
    if (number instanceof Date || /^\d{1,2}月\d{1,2}日$/.test(text)) {
      this.#say('error', placeOf(row, 'number'), {
        ja: `表計算ソフトが番号を日付に変えています（${text}）。列の書式を「文字列」にして入力し直してください`,
        en: `the spreadsheet made a date of the number (${text}); set the column to text and enter it again`,
      });
    }
    return text;
  }

  #entry(group: Group): WrittenEntry {
    const { head, number, parts } = group;
    const category = this.#category(group);
    const id = this.#newId(group, category);
    if (cellText(head.cells.answer) === '' && parts.length === 1) {
      this.#say('error', placeOf(head, 'answer'), { ja: '回答がありません', en: 'there is no answer' });
    }
    const entry: WrittenEntry = {
      id,
      category,
      question: cellText(head.cells.question).replace(/\s*\n\s*/g, ' '),
      answer: '',
    };
    if (number !== '' && number !== id) entry.number = number;
    entry.answer = this.#answer(parts);
    const audiences = this.#audiencesOf(parts);
    if (audiences) entry.audiences = audiences;
    for (const name of ['from', 'until'] as const) {
      const day = this.#day(head, name);
      if (day !== undefined) entry[name] = day;
    }
    const phrases = cellParts(head.cells.phrases);
    if (phrases.length > 0) entry.phrases = phrases;
    return entry;
  }

  #category({ head, category }: Group): string {
    const text = category.replace(/\s+/g, ' ');
    const [, number, title] = /^(\d+|[①-⑳])\s*[.．、:：\s]\s*(.+)$/u.exec(text.normalize('NFKC')) ?? [
      undefined,
      undefined,
      text,
    ];
    if (title === undefined || title === '') {
      if (!this.#categories.has('')) {
        this.#say('warning', placeOf(head, 'category'), {
          ja: '分類がないため「その他」にしました',
          en: 'there is no category; 「その他」 (others) was put in',
        });
      }
    }
    const key = title === undefined || title === '' ? '' : text;
    const known = this.#categories.get(key);
    if (known) return known.id;
    const shown = key === '' ? 'その他' : (title ?? text);
    const id = shown.normalize('NFKC').replace(/\s+/g, '');
    this.#categories.set(key, {
      id,
      title: shown,
      number: number ?? String(this.#options.firstCategory + this.#categories.size),
    });
    return id;
  }

  /** The number as an id; one that is missing is made up, and one that is another's is set apart. */
  #newId({ head, number }: Group, category: string): string {
    const used = new Set(this.#idOfNumber.values());
    if (number === '') {
      const prefix = [...this.#categories.values()].find(({ id }) => id === category)?.number ?? '1';
      let count = 1;
      while (used.has(`${prefix}-${count}`) || this.#options.taken.has(`${prefix}-${count}`)) count += 1;
      const id = `${prefix}-${count}`;
      this.#say('warning', placeOf(head, 'number'), {
        ja: `番号がないため「${id}」にしました。番号はページのアドレスになるので、表に書くことをお勧めします`,
        en: `there is no number; ${id} was put in. It becomes the address in the page, so better write one`,
      });
      this.#idOfNumber.set(id, id);
      return id;
    }
    const plain = number.normalize('NFKC').replace(/\s+/g, '');
    const id = this.#options.taken.has(plain) ? `own-${plain}` : plain;
    if (used.has(id)) {
      this.#say('error', placeOf(head, 'number'), {
        ja: `番号「${number}」が重複しています`,
        en: `number ${number} is there twice`,
      });
    }
    this.#idOfNumber.set(plain, id);
    return id;
  }

  #answer(parts: readonly SheetRow[]): string | Block[] {
    const branches = parts.some(({ cells }) => cellText(cells.audiences) !== '') && parts.length > 1;
    const answers = parts.map(({ cells }) => readAnswer(cellText(cells.answer), linked));
    if (!branches) {
      return answers.every((each) => typeof each === 'string')
        ? answers.filter(Boolean).join('\n\n')
        : answers.flatMap(asBlocks);
    }
    const cases: BranchCase[] = [];
    const otherwise: Block[] = [];
    parts.forEach(({ cells }, index) => {
      const blocks = asBlocks(answers[index] ?? '');
      const audiences = this.#audiences.read(audienceNames(cells));
      if (audiences) cases.push({ audiences, blocks });
      else otherwise.push(...blocks);
    });
    const branch: BranchBlock = { type: 'branch', cases };
    if (otherwise.length > 0) branch.otherwise = otherwise;
    return cases.length === 0 ? otherwise : [branch];
  }

  /** Whom the question concerns: all that its rows name, unless a row is for everyone. */
  #audiencesOf(parts: readonly SheetRow[]): string[] | undefined {
    const all = parts.map(({ cells }) => this.#audiences.read(audienceNames(cells)));
    const named = all.flatMap((each) => each ?? []);
    return all.some((each) => each === undefined) ? undefined : [...new Set(named)];
  }

  #day(row: SheetRow, name: 'from' | 'until'): string | undefined {
    const cell = row.cells[name];
    if (cell === undefined) return undefined;
    const day = readDate(cell);
    if (day === undefined) {
      this.#say('error', placeOf(row, name), {
        ja: `日付として読めません：${cellText(cell)}（例：2026/4/1）`,
        en: `is no date: ${cellText(cell)} (such as 2026/4/1)`,
      });
    }
    return day;
  }

  #related(row: SheetRow, number: string): string[] {
    const plain = number.normalize('NFKC').replace(/\s+/g, '');
    const id = this.#idOfNumber.get(plain) ?? (this.#options.taken.has(plain) ? plain : undefined);
    if (id !== undefined) return [id];
    this.#say('error', placeOf(row, 'related'), {
      ja: `番号「${number}」の質問はありません`,
      en: `there is no question ${number}`,
    });
    return [];
  }

  #say(severity: Remark['severity'], place: Message, said: Message): void {
    this.#remarks.push({ severity, place, said });
  }
}

/** Where in the sheet something is. */
export function placeOf(row: SheetRow | number | 'header', column?: ColumnName): Message {
  if (row === 'header') return { ja: '見出しの行', en: 'header' };
  const number = typeof row === 'number' ? row : row.row;
  const title = column === undefined ? '' : `「${columns[column].title}」`;
  return { ja: `${number}行目${title}`, en: `row ${number}${title && ` ${title}`}` };
}

const audienceNames = (cells: Readonly<Partial<Record<ColumnName, Cell>>>): string[] =>
  cellParts(cells.audiences, /[、,，・/／;；\n]|及び|および|又は|または/);

const asBlocks = (answer: string | Block[]): Block[] =>
  typeof answer === 'string'
    ? answer
        .split('\n\n')
        .filter(Boolean)
        .map((text) => ({ type: 'paragraph', content: linked(text) }))
    : answer;
