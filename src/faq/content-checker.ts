import { Checker } from './checker.js';

/** A link from one question to another, to be held against the ids when all are known. */
export interface EntryLink {
  entry: string;
  path: string;
}

export const topics: readonly string[] = ['cache', 'popup'];

const inlineKeys: Readonly<Record<string, readonly string[]>> = {
  emphasis: ['text'],
  link: ['text', 'url'],
  entry: ['text', 'entry'],
  menu: ['text'],
  language: ['text', 'lang'],
};
const blockTypes = 'paragraph, note, section, list, fields, message, mail, guide, environments or connection';

/** Deeper nesting than any reader follows; a bound keeps hostile input from exhausting the stack. */
const maximumDepth = 8;

/** Reads what answers, procedures and tables are made of: runs of text, notes and blocks. */
export class ContentChecker extends Checker {
  /** The links to other questions met so far. */
  readonly entryLinks: EntryLink[] = [];

  /** How deep each list of blocks was met: once checked it need not be again, unless it is met deeper. */
  readonly #depths = new Map<unknown, number>();

  inlines(value: unknown, path: string): void {
    this.notEmpty(value, path);
    this.each(value, path, (item, itemPath) => {
      if (typeof item === 'string') return;
      const inline = this.record(item, itemPath);
      if (!inline) return;
      const keys = typeof inline.type === 'string' ? ownValue(inlineKeys, inline.type) : undefined;
      if (!keys) {
        this.expected(`${itemPath}.type`, Object.keys(inlineKeys).join(', '), inline.type);
        return;
      }
      for (const key of keys) {
        if (key === 'lang') this.languageTag(inline[key], `${itemPath}.${key}`);
        else this.text(inline[key], `${itemPath}.${key}`);
      }
      if (inline.type === 'entry' && typeof inline.entry === 'string') {
        this.entryLinks.push({ entry: inline.entry, path: `${itemPath}.entry` });
      }
    });
  }

  /** A list of notes, as procedures and tables have it. */
  notes(value: unknown, path: string): void {
    this.records(value, path, (note, notePath) => {
      this.oneOf(note.type, `${notePath}.type`, ['note']);
      this.#note(note, notePath);
    });
  }

  blocks(value: unknown, path: string, depth = 1): void {
    if (depth > maximumDepth) {
      this.fault(path, `is nested more than ${maximumDepth} deep`);
      return;
    }
    if ((this.#depths.get(value) ?? 0) >= depth) return;
    if (Array.isArray(value)) this.#depths.set(value, depth);
    this.notEmpty(value, path);
    this.records(value, path, (block, blockPath) => {
      this.#block(block, blockPath, depth);
    });
  }

  #block(block: Record<string, unknown>, path: string, depth: number): void {
    switch (block.type) {
      case 'paragraph': {
        this.inlines(block.content, `${path}.content`);
        return;
      }
      case 'note': {
        this.#note(block, path);
        return;
      }
      case 'section':
        this.text(block.title, `${path}.title`);
        {
          this.blocks(block.blocks, `${path}.blocks`, depth + 1);
          return;
        }
      case 'list': {
        this.#list(block, path);
        return;
      }
      case 'fields': {
        this.#fields(block.items, `${path}.items`);
        return;
      }
      case 'message': {
        this.#message(block, path);
        return;
      }
      case 'mail': {
        this.#mail(block, path);
        return;
      }
      case 'guide': {
        this.oneOf(block.topic, `${path}.topic`, topics);
        return;
      }
      case 'environments':
      case 'connection':
        return;
      default:
        this.expected(`${path}.type`, blockTypes, block.type);
    }
  }

  #note(note: Record<string, unknown>, path: string): void {
    this.inlines(note.content, `${path}.content`);
    if (note.origin !== undefined) this.oneOf(note.origin, `${path}.origin`, ['editor']);
  }

  #list(list: Record<string, unknown>, path: string): void {
    const { ordered } = list;
    if (ordered !== undefined && typeof ordered !== 'boolean') {
      this.expected(`${path}.ordered`, 'true or false', ordered);
    }
    this.notEmpty(list.items, `${path}.items`);
    this.each(list.items, `${path}.items`, (item, itemPath) => {
      this.inlines(item, itemPath);
    });
  }

  #fields(value: unknown, path: string): void {
    this.notEmpty(value, path);
    this.records(value, path, (field, fieldPath) => {
      this.text(field.term, `${fieldPath}.term`);
      this.inlines(field.content, `${fieldPath}.content`);
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
    });
  }
}

function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
