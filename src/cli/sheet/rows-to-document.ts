import { linked } from '../../content/text/plain-answer.js';
import type { Audience, Block, BranchBlock, BranchCase, Category } from '../../content/types/faq.js';
import type { Remark } from '../shared/warning.js';
import { readAnswer } from './answer.js';
import { AudienceNames } from './audiences.js';
import { CategoryNames } from './category-names.js';
import { cellParts, cellText } from './cells.js';
import { readDate } from './dates.js';
import { EntryIds } from './entry-ids.js';
import { groupRows } from './group-rows.js';
import type { Group } from './group-rows.js';
import type { ReadRows, SheetRow } from './read-rows.js';
import { SheetRemarks } from './sheet-warnings.js';

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
  /** Absent where the standard ones do. */
  audiences?: Audience[];
  categories: Category[];
  entries: WrittenEntry[];
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

/** Makes the categories and entries of a document from the rows of a sheet. */
export function rowsToDocument({ rows, ignored }: ReadRows, options: SheetOptions): SheetResult {
  const remarks = new SheetRemarks();
  const groups = groupRows(rows);
  const reader = new SheetReader(options, remarks);
  // Numbers are read from top to bottom before any question names another.
  const entries = groups.map((group) => reader.entry(group));
  groups.forEach(({ head }, index) => {
    const related = reader.related(head);
    if (related.length > 0) entries[index].related = related;
  });
  if (ignored.length > 0) {
    remarks.warning('header', undefined, {
      ja: `使わない列があります：${ignored.join('、')}`,
      en: `columns that are not used: ${ignored.join(', ')}`,
    });
  }
  const { listed, unknown } = reader.audiences;
  if (unknown.length > 0) {
    remarks.warning('header', 'audiences', {
      ja: `標準にない対象を加えました：${unknown.join('、')}`,
      en: `audiences beyond the standard ones were added: ${unknown.join(', ')}`,
    });
  }
  return {
    content: { ...(listed ? { audiences: listed } : {}), categories: reader.categories.list, entries },
    remarks: remarks.list,
    rows: groups.map(({ head }) => head.row),
  };
}

class SheetReader {
  readonly audiences: AudienceNames;
  readonly categories: CategoryNames;
  readonly #ids: EntryIds;
  readonly #remarks: SheetRemarks;

  constructor({ standardAudiences, firstCategory, taken }: SheetOptions, remarks: SheetRemarks) {
    this.audiences = new AudienceNames(standardAudiences);
    this.categories = new CategoryNames(firstCategory, remarks);
    this.#ids = new EntryIds(taken, remarks);
    this.#remarks = remarks;
  }

  entry(group: Group): WrittenEntry {
    const { head, number, parts } = group;
    const question = cellText(head.cells.question).replace(/\s*\n\s*/g, ' ');
    if (question === '')
      this.#remarks.error(head.row, 'question', { ja: '質問がありません', en: 'there is no question' });
    for (const { row, cells } of parts) {
      if (cellText(cells.answer) === '') {
        this.#remarks.error(row, 'answer', { ja: '回答がありません', en: 'there is no answer' });
      }
    }
    const category = this.categories.of(group);
    const id = number === '' ? this.#ids.made(group, category.number) : this.#ids.ofNumber(group);
    const entry: WrittenEntry = { id, category: category.id, question, answer: this.#answer(parts) };
    if (number !== '' && number !== id) entry.number = number;
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

  /** The ids of the questions that a row names by their numbers. */
  related({ row, cells }: SheetRow): string[] {
    const ids: string[] = [];
    for (const number of cellParts(cells.related)) {
      const id = this.#ids.find(number);
      if (id !== undefined) ids.push(id);
      else {
        this.#remarks.error(row, 'related', {
          ja: `番号「${number}」の質問はありません`,
          en: `there is no question ${number}`,
        });
      }
    }
    return ids;
  }

  /** Rows that name audiences make an answer that differs by audience; others go on with it. */
  #answer(parts: readonly SheetRow[]): string | Block[] {
    const answers = parts.map(({ cells }) => readAnswer(cellText(cells.answer), linked));
    const [only] = answers;
    if (answers.length === 1) return only;
    const named = parts.map((row) => this.#audiencesIn(row));
    if (named.every((each) => each === undefined)) {
      return answers.every((each) => typeof each === 'string') ? answers.join('\n\n') : answers.flatMap(asBlocks);
    }
    const cases: BranchCase[] = [];
    const otherwise: Block[] = [];
    answers.forEach((answer, index) => {
      const audiences = named[index];
      if (audiences) cases.push({ audiences, blocks: asBlocks(answer) });
      else otherwise.push(...asBlocks(answer));
    });
    const branch: BranchBlock = { type: 'branch', cases };
    if (otherwise.length > 0) branch.otherwise = otherwise;
    return [branch];
  }

  #audiencesIn({ cells }: SheetRow): string[] | undefined {
    return this.audiences.read(cellParts(cells.audiences, /[、,，・/／;；\n]|及び|および|又は|または/));
  }

  /** Whom the question concerns: all that its rows name, unless a row is for everyone. */
  #audiencesOf(parts: readonly SheetRow[]): string[] | undefined {
    const all = new Set<string>();
    for (const row of parts) {
      const named = this.#audiencesIn(row);
      if (!named) return undefined;
      for (const id of named) all.add(id);
    }
    return [...all];
  }

  #day({ row, cells }: SheetRow, name: 'from' | 'until'): string | undefined {
    const cell = cells[name];
    if (cell === undefined) return undefined;
    const day = readDate(cell);
    if (day === undefined) {
      this.#remarks.error(row, name, {
        ja: `日付として読めません：${cellText(cell)}（例：2026/4/1）`,
        en: `is no date: ${cellText(cell)} (such as 2026/4/1)`,
      });
    }
    return day;
  }
}

const asBlocks = (answer: string | Block[]): Block[] =>
  typeof answer === 'string'
    ? answer
        .split('\n\n')
        .filter(Boolean)
        .map((text) => ({ type: 'paragraph', content: linked(text) }))
    : answer;
