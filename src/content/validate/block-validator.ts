import { idConflictMessages } from './id-conflict.js';
import { Validator } from './validator.js';
import { blockKeys, blockTypes, inlineKeys, inlineTypes, noteKeys, topics } from './known-keys.js';
import type { FaqErrorCode } from './faq-error.js';
import { isRelative, safeImageUrl, safeUrl } from '../text/safe-url.js';

/** A link from one entry to another, checked once all ids are known. */
export interface EntryLink {
  entry: string;
  path: string;
}

const absolute = /^(https?:\/\/|mailto:|tel:)\S+$/;

/** Deeper nesting than any reader follows; a bound keeps hostile input from exhausting the stack. */
const maximumDepth = 8;

/** Validates what answers, procedures and tables consist of: runs of text, notes and blocks. */
export class BlockValidator extends Validator {
  /** The links to other entries found so far. */
  readonly entryLinks: EntryLink[] = [];

  /** The code of the error if the head makes the document unusable. */
  fatal: FaqErrorCode = 'schema';

  /** The ids that `audiences` may contain. Set before answers are read. */
  audiences: ReadonlySet<string> = new Set();

  /** Reports of issues in links, deferred to the end, since an entry with such a link is valid. */
  readonly #deferred: (() => void)[] = [];

  /**
   * The greatest depth at which each nested list of blocks was checked. It is checked again only at a greater depth:
   * lists that are shared at every level would otherwise take exponential time.
   */
  readonly #depths = new Map<unknown, number>();

  inlines(value: unknown, path: string): void {
    this.notEmpty(value, path);
    this.each(value, path, (item, itemPath) => {
      if (typeof item === 'string') return;
      const inline = this.record(item, itemPath);
      if (inline) this.#inline(inline, itemPath);
    });
  }

  /** The list of notes of a procedure or table. */
  notes(value: unknown, path: string): void {
    this.records(value, path, (note, notePath) => {
      this.oneOf(note.type, `${notePath}.type`, ['note']);
      this.#note(note, notePath);
      this.known(note, notePath, ['type', ...noteKeys]);
    });
  }

  /**
   * A URL that a visitor may be sent to; a relative one is relative to the document. Any other is only a warning, since
   * its text is shown without a link.
   */
  url(value: unknown, path: string): void {
    if (!this.text(value, path) || isRelative(value) || (absolute.test(value) && safeUrl(value) !== undefined)) return;
    const what = {
      en: 'a URL that begins with https://, http://, mailto: or tel:, or a relative URL',
      ja: 'https://、http://、mailto:、tel: のいずれかで始まるURLか相対URL',
    };
    this.expected(path, what, value, 'value', 'warning');
  }

  optionalUrl(value: unknown, path: string): void {
    if (value !== undefined) this.url(value, path);
  }

  /** A list of strings without duplicates, or nothing. */
  strings(value: unknown, path: string, visit?: (item: string, path: string) => void): void {
    if (value === undefined) return;
    const seen = new Set<string>();
    if (path !== 'hide') this.notEmpty(value, path);
    this.each(value, path, (item, itemPath) => {
      if (!this.text(item, itemPath)) return;
      if (seen.has(item)) {
        this.report(itemPath, 'duplicate', { en: 'is already in this list', ja: 'この配列にすでにあります' });
      }
      seen.add(item);
      visit?.(item, itemPath);
    });
  }

  audienceIds(value: unknown, path: string): void {
    this.strings(value, path, (id, idPath) => {
      if (!this.audiences.has(id)) this.reportUnknown(id, idPath, { en: 'audience', ja: '対象' });
    });
  }

  /** A link from an entry to a related one. */
  relation(entry: string, path: string, from: unknown): void {
    if (entry !== from) {
      this.entryLinks.push({ entry, path });
      return;
    }
    this.#deferred.push(() => {
      this.report(path, 'cycle', { en: 'refers to the entry itself', ja: 'その質問自身を指しています' });
    });
  }

  /** Reports an id that the ministry's document uses. The entry stays valid: merging gives it another id. */
  reportIdConflict(id: unknown, path: string): void {
    if (typeof id !== 'string') return;
    this.#deferred.push(() => {
      this.report(path, 'id-conflict', idConflictMessages(id));
    });
  }

  reportUnknownEntry(id: string, path: string): void {
    this.reportUnknown(id, path, { en: 'entry', ja: '質問' });
  }

  /** Checks all links to other entries against the ids that exist, and reports deferred issues. */
  checkLinks(ids: ReadonlySet<string>): void {
    for (const { entry, path } of this.entryLinks) if (!ids.has(entry)) this.reportUnknownEntry(entry, path);
    for (const report of this.#deferred) report();
  }

  blocks(value: unknown, path: string, depth = 1): void {
    if (depth > maximumDepth) {
      this.report(path, 'depth', {
        en: `is nested more than ${maximumDepth} levels deep`,
        ja: `入れ子が${maximumDepth}段を超えています`,
      });
      return;
    }
    if (depth > 1) {
      if ((this.#depths.get(value) ?? 0) >= depth) return;
      if (Array.isArray(value)) this.#depths.set(value, depth);
    }
    this.notEmpty(value, path);
    this.records(value, path, (block, blockPath) => {
      this.#block(block, blockPath, depth);
    });
  }

  #inline(inline: Record<string, unknown>, path: string): void {
    const keys = typeof inline.type === 'string' ? ownValue(inlineKeys, inline.type) : undefined;
    if (!keys) {
      const what = { en: inlineTypes.join(', '), ja: `${inlineTypes.join('、')} のいずれか` };
      this.expected(`${path}.type`, what, inline.type);
      return;
    }
    for (const key of keys.required) {
      if (key === 'lang') this.languageTag(inline[key], `${path}.${key}`);
      else if (key === 'url') this.url(inline[key], `${path}.${key}`);
      else this.text(inline[key], `${path}.${key}`);
    }
    if (inline.type === 'link') {
      for (const key of ['format', 'size']) this.optionalText(inline[key], `${path}.${key}`);
      this.optionalBoolean(inline.newWindow, `${path}.newWindow`);
    }
    if (inline.type === 'entry' && typeof inline.entry === 'string') {
      this.entryLinks.push({ entry: inline.entry, path: `${path}.entry` });
    }
    this.known(inline, path, ['type', ...keys.required, ...(keys.optional ?? [])]);
  }

  #block(block: Record<string, unknown>, path: string, depth: number): void {
    const keys = typeof block.type === 'string' ? ownValue(blockKeys, block.type) : undefined;
    switch (block.type) {
      case 'paragraph':
        this.inlines(block.content, `${path}.content`);
        break;
      case 'note':
        this.#note(block, path);
        break;
      case 'section':
        this.text(block.title, `${path}.title`);
        this.blocks(block.blocks, `${path}.blocks`, depth + 1);
        break;
      case 'list':
        this.#list(block, path, depth);
        break;
      case 'fields':
        this.#fields(block.items, `${path}.items`);
        break;
      case 'message':
        this.#message(block, path);
        break;
      case 'mail':
        this.#mail(block, path);
        break;
      case 'guide':
        this.oneOf(block.topic, `${path}.topic`, topics);
        break;
      case 'table':
        this.#table(block, path);
        break;
      case 'image':
        this.#image(block, path);
        break;
      case 'branch':
        this.#branch(block, path, depth);
        break;
    }
    if (keys) this.known(block, path, ['type', ...keys]);
    else {
      const last = blockTypes.length - 1;
      const en = `${blockTypes.slice(0, last).join(', ')} or ${blockTypes[last]}`;
      this.expected(`${path}.type`, { en, ja: `${blockTypes.join('、')} のいずれか` }, block.type);
    }
  }

  #note(note: Record<string, unknown>, path: string): void {
    this.inlines(note.content, `${path}.content`);
    if (note.origin !== undefined) this.oneOf(note.origin, `${path}.origin`, ['editor']);
    if (note.kind !== undefined) this.oneOf(note.kind, `${path}.kind`, ['note', 'warning']);
  }

  #list(list: Record<string, unknown>, path: string, depth: number): void {
    this.optionalBoolean(list.ordered, `${path}.ordered`);
    this.notEmpty(list.items, `${path}.items`);
    this.each(list.items, `${path}.items`, (item, itemPath) => {
      if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        this.inlines(item, itemPath);
        return;
      }
      const nested = item as Record<string, unknown>;
      this.inlines(nested.content, `${itemPath}.content`);
      this.blocks(nested.blocks, `${itemPath}.blocks`, depth + 1);
      this.known(nested, itemPath, ['content', 'blocks']);
    });
  }

  #fields(value: unknown, path: string): void {
    this.notEmpty(value, path);
    this.records(value, path, (field, fieldPath) => {
      this.text(field.term, `${fieldPath}.term`);
      this.inlines(field.content, `${fieldPath}.content`);
      this.known(field, fieldPath, ['term', 'content']);
    });
  }

  #message(message: Record<string, unknown>, path: string): void {
    this.text(message.title, `${path}.title`);
    this.languageTag(message.lang, `${path}.lang`);
    this.notEmpty(message.lines, `${path}.lines`);
    this.each(message.lines, `${path}.lines`, (line, linePath) => this.text(line, linePath));
  }

  #mail(mail: Record<string, unknown>, path: string): void {
    this.text(mail.title, `${path}.title`);
    this.#fields(mail.fields, `${path}.fields`);
    this.records(mail.callouts, `${path}.callouts`, (callout, calloutPath) => {
      this.oneOf(callout.target, `${calloutPath}.target`, ['reset-url', 'user-name']);
      this.text(callout.text, `${calloutPath}.text`);
      this.known(callout, calloutPath, ['target', 'text']);
    });
  }

  #table(table: Record<string, unknown>, path: string): void {
    this.text(table.caption, `${path}.caption`);
    this.optionalBoolean(table.rowHeaders, `${path}.rowHeaders`);
    this.#cells(table.columns, `${path}.columns`);
    const width = Array.isArray(table.columns) ? table.columns.length : undefined;
    this.notEmpty(table.rows, `${path}.rows`);
    this.each(table.rows, `${path}.rows`, (row, rowPath) => {
      this.#cells(row, rowPath);
      if (!Array.isArray(row) || row.length === 0 || width === undefined || row.length === width) return;
      this.report(rowPath, 'value', {
        en: `expected ${width} cells, one for each column, found ${row.length}`,
        ja: `列の数と同じ${width}個のセルを書いてください（現在の数：${row.length}）`,
      });
    });
  }

  /** Cells are runs of text. A plain string is shorthand for one, and may be empty. */
  #cells(value: unknown, path: string): void {
    this.notEmpty(value, path);
    this.each(value, path, (cell, cellPath) => {
      if (typeof cell !== 'string') this.inlines(cell, cellPath);
    });
  }

  #image(image: Record<string, unknown>, path: string): void {
    this.matching(image.src, `${path}.src`, (src) => safeImageUrl(src) !== undefined, {
      en: 'a URL that begins with https:, or a relative URL',
      ja: 'https: で始まるURLか相対URL',
    });
    this.text(image.alt, `${path}.alt`);
    this.optionalText(image.caption, `${path}.caption`);
    for (const key of ['width', 'height']) {
      const size = image[key];
      if (size === undefined || (Number.isInteger(size) && (size as number) > 0)) continue;
      const what = { en: 'a positive integer (pixels)', ja: '0より大きい整数（ピクセル数）' };
      this.expected(`${path}.${key}`, what, size, typeof size === 'number' ? 'value' : 'type');
    }
  }

  #branch(branch: Record<string, unknown>, path: string, depth: number): void {
    this.notEmpty(branch.cases, `${path}.cases`);
    this.records(branch.cases, `${path}.cases`, (branchCase, casePath) => {
      if (branchCase.audiences === undefined) this.list(undefined, `${casePath}.audiences`);
      this.audienceIds(branchCase.audiences, `${casePath}.audiences`);
      this.blocks(branchCase.blocks, `${casePath}.blocks`, depth + 1);
      this.known(branchCase, casePath, ['audiences', 'blocks']);
    });
    if (branch.otherwise !== undefined) this.blocks(branch.otherwise, `${path}.otherwise`, depth + 1);
  }
}

function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
