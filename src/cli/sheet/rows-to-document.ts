import { linked } from '../../content/text/plain-answer.js';
import type { Audience, Block, BranchBlock, BranchCase, Category } from '../../content/types/faq.js';
import type { FileIssue } from '../shared/file-issue.js';
import { readAnswer } from './read-answer.js';
import { AudienceNames } from './audience-names.js';
import { CategoryNames } from './category-names.js';
import { cellParts, cellText } from './cells.js';
import { readDate } from './read-date.js';
import { EntryIds } from './entry-ids.js';
import { groupRows } from './group-rows.js';
import type { Group } from './group-rows.js';
import type { ReadRows, SheetRow } from './read-rows.js';
import { SheetIssues } from './sheet-issues.js';

/** An entry in the file: a plain answer stays a string, so that its author can read and edit it. */
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

/** The part of a document that comes from a sheet. */
export interface SheetContent {
  /** Absent if the standard ones are enough. */
  audiences?: Audience[];
  categories: Category[];
  entries: WrittenEntry[];
}

export interface SheetOptions {
  /** The ids of the document that it is shown with; a number that is one of them gets another id. */
  taken: ReadonlySet<string>;
  standardAudiences: readonly Audience[];
  /** The number of the first category without a number. */
  firstCategory: number;
}

export interface SheetResult {
  content: SheetContent;
  issues: readonly FileIssue[];
  /** The first row of each entry. */
  rows: readonly number[];
}

/** Makes the categories and entries of a document from the rows of a sheet. */
export function rowsToDocument({ rows, ignored }: ReadRows, options: SheetOptions): SheetResult {
  const issues = new SheetIssues();
  const groups = groupRows(rows);
  const reader = new SheetReader(options, issues);
  // All entries need their ids before related questions are resolved.
  const entries = groups.map((group) => reader.entry(group));
  groups.forEach(({ head }, index) => {
    const related = reader.related(head);
    if (related.length > 0) entries[index].related = related;
  });
  if (ignored.length > 0) {
    issues.warning('header', undefined, {
      ja: `使わない列があります：${ignored.join('、')}`,
      en: `unknown columns are ignored: ${ignored.join(', ')}`,
    });
  }
  const { listed, unknown } = reader.audiences;
  if (unknown.length > 0) {
    issues.warning('header', 'audiences', {
      ja: `標準にない対象を加えました：${unknown.join('、')}`,
      en: `audiences that are not standard were added: ${unknown.join(', ')}`,
    });
  }
  return {
    content: { ...(listed ? { audiences: listed } : {}), categories: reader.categories.list, entries },
    issues: issues.list,
    rows: groups.map(({ head }) => head.row),
  };
}

class SheetReader {
  readonly audiences: AudienceNames;
  readonly categories: CategoryNames;
  readonly #ids: EntryIds;
  readonly #issues: SheetIssues;

  constructor({ standardAudiences, firstCategory, taken }: SheetOptions, issues: SheetIssues) {
    this.audiences = new AudienceNames(standardAudiences);
    this.categories = new CategoryNames(firstCategory, issues);
    this.#ids = new EntryIds(taken, issues);
    this.#issues = issues;
  }

  entry(group: Group): WrittenEntry {
    const { head, number, parts } = group;
    const question = cellText(head.cells.question).replace(/\s*\n\s*/g, ' ');
    if (question === '') this.#issues.error(head.row, 'question', { ja: '質問がありません', en: 'has no question' });
    for (const { row, cells } of parts) {
      if (cellText(cells.answer) === '') {
        this.#issues.error(row, 'answer', { ja: '回答がありません', en: 'has no answer' });
      }
    }
    const category = this.categories.of(group);
    const id = number === '' ? this.#ids.generate(group, category.number) : this.#ids.ofNumber(group);
    const entry: WrittenEntry = { id, category: category.id, question, answer: this.#answer(parts) };
    if (number !== '' && number !== id) entry.number = number;
    const audiences = this.#audiencesOf(parts);
    if (audiences) entry.audiences = audiences;
    for (const name of ['from', 'until'] as const) {
      const date = this.#date(head, name);
      if (date !== undefined) entry[name] = date;
    }
    const phrases = cellParts(head.cells.phrases);
    if (phrases.length > 0) entry.phrases = phrases;
    return entry;
  }

  /** The ids of the related questions of a row. */
  related({ row, cells }: SheetRow): string[] {
    const ids: string[] = [];
    for (const number of cellParts(cells.related)) {
      const id = this.#ids.find(number);
      if (id !== undefined) ids.push(id);
      else {
        this.#issues.error(row, 'related', {
          ja: `番号「${number}」の質問はありません`,
          en: `there is no question ${number}`,
        });
      }
    }
    return ids;
  }

  /** Rows with audiences become the cases of an answer that differs by audience; other rows continue the answer. */
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

  /** The audiences of all rows, unless a row is for everyone. */
  #audiencesOf(parts: readonly SheetRow[]): string[] | undefined {
    const all = new Set<string>();
    for (const row of parts) {
      const named = this.#audiencesIn(row);
      if (!named) return undefined;
      for (const id of named) all.add(id);
    }
    return [...all];
  }

  #date({ row, cells }: SheetRow, name: 'from' | 'until'): string | undefined {
    const cell = cells[name];
    if (cell === undefined) return undefined;
    const date = readDate(cell);
    if (date === undefined) {
      this.#issues.error(row, name, {
        ja: `日付として読めません：${cellText(cell)}（例：2026/4/1）`,
        en: `not a date: ${cellText(cell)} (write 2026/4/1)`,
      });
    }
    return date;
  }
}

const asBlocks = (answer: string | Block[]): Block[] =>
  typeof answer === 'string'
    ? answer
        .split('\n\n')
        .filter(Boolean)
        .map((text) => ({ type: 'paragraph', content: linked(text) }))
    : answer;
