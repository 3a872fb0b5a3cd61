import { FaqError } from './faq-error.js';
import type { Fault } from './faq-error.js';
import type { Block, FaqDocument } from './types.js';

/**
 * Checks a document of unknown origin and gives it back typed. An `answer` that is a plain string becomes paragraphs,
 * parted at blank lines. The input is not changed.
 * @throws {FaqError} naming each fault by its path, e.g. `entries[3].category: names "9", which no category has`.
 */
export function parseFaq(input: unknown): FaqDocument {
  const faults: Fault[] = [];
  const check = new Checker(faults);
  const document = check.record(input, 'document');
  if (!document) throw new FaqError(faults);

  check.text(document['lang'], 'lang');
  check.text(document['title'], 'title');
  for (const key of ['audience', 'subtitle']) check.optionalText(document[key], key);
  const source = check.record(document['source'], 'source');
  if (source) {
    check.text(source['publisher'], 'source.publisher');
    check.text(source['title'], 'source.title');
    if (source['url'] !== undefined) check.text(source['url'], 'source.url');
  }
  check.each(document['notes'] ?? [], 'notes', (note, path) => check.inlines(note, path));

  const categories = new Set<string>();
  check.each(document['categories'], 'categories', (value, path) => {
    const category = check.record(value, path);
    if (!category) return;
    check.newId(category['id'], `${path}.id`, categories);
    check.text(category['title'], `${path}.title`);
  });

  const ids = new Set<string>();
  const entryLinks: EntryLink[] = [];
  const entries: Record<string, unknown>[] = [];
  check.each(document['entries'], 'entries', (value, path) => {
    const entry = check.record(value, path);
    if (!entry) return;
    check.newId(entry['id'], `${path}.id`, ids);
    const category = entry['category'];
    if (check.text(category, `${path}.category`) && !categories.has(category)) {
      check.fault(`${path}.category`, `names ${show(category)}, which no category has`);
    }
    check.text(entry['question'], `${path}.question`);
    const answer = typeof entry['answer'] === 'string' ? paragraphs(entry['answer']) : entry['answer'];
    check.blocks(answer, `${path}.answer`, entryLinks);
    entries.push({ ...entry, answer });
  });
  if (document['guides'] !== undefined) check.guides(document['guides'], 'guides');
  if (document['environments'] !== undefined) check.environments(document['environments'], 'environments');
  for (const { entry, path } of entryLinks) {
    if (!ids.has(entry)) check.fault(path, `names ${show(entry)}, which no entry has`);
  }

  if (faults.length > 0) throw new FaqError(faults);
  return { ...document, entries } as unknown as FaqDocument;
}

interface EntryLink {
  entry: string;
  path: string;
}

/** Parts a plain answer into paragraphs at its blank lines. */
function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    if (part.trim() !== '') blocks.push({ type: 'paragraph', content: [part.trim()] });
  }
  return blocks;
}

const inlineKeys: Readonly<Record<string, readonly string[]>> = {
  emphasis: ['text'],
  link: ['text', 'url'],
  entry: ['text', 'entry'],
  menu: ['text'],
  language: ['text', 'lang'],
};
const blockTypes = 'paragraph, note, section, list, fields, message, mail, guide or environments';

const topics = ['cache', 'popup'];
const browsers = ['edge', 'chrome', 'firefox', 'safari'];

/** Deeper nesting than any reader follows; a bound keeps hostile input from exhausting the stack. */
const maximumDepth = 8;

/** Reads values of unknown shape and collects what is wrong with them. */
class Checker {
  readonly #faults: Fault[];

  constructor(faults: Fault[]) {
    this.#faults = faults;
  }

  fault(path: string, message: string): void {
    this.#faults.push({ path, message });
  }

  record(value: unknown, path: string): Record<string, unknown> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.#expected(path, 'an object', value);
    return undefined;
  }

  text(value: unknown, path: string): value is string {
    if (typeof value === 'string' && value.trim() !== '') return true;
    this.#expected(path, 'a text that is not empty', value);
    return false;
  }

  optionalText(value: unknown, path: string): void {
    if (value !== undefined) this.text(value, path);
  }

  newId(value: unknown, path: string, known: Set<string>): void {
    if (!this.text(value, path)) return;
    if (known.has(value)) this.fault(path, `${show(value)} stands for another one already; ids are unique`);
    known.add(value);
  }

  each(value: unknown, path: string, visit: (item: unknown, path: string) => void): void {
    if (!Array.isArray(value)) return this.#expected(path, 'a list', value);
    for (let index = 0; index < value.length; index += 1) visit(value[index], `${path}[${index}]`);
  }

  inlines(value: unknown, path: string, entryLinks: EntryLink[] = []): void {
    this.each(value, path, (item, itemPath) => {
      if (typeof item === 'string') return;
      const inline = this.record(item, itemPath);
      if (!inline) return;
      const keys = typeof inline['type'] === 'string' ? ownValue(inlineKeys, inline['type']) : undefined;
      if (!keys) return this.#expected(`${itemPath}.type`, Object.keys(inlineKeys).join(', '), inline['type']);
      for (const key of keys) this.text(inline[key], `${itemPath}.${key}`);
      if (typeof inline['entry'] === 'string') entryLinks.push({ entry: inline['entry'], path: `${itemPath}.entry` });
    });
  }

  fields(value: unknown, path: string, entryLinks: EntryLink[]): void {
    this.each(value, path, (item, itemPath) => {
      const field = this.record(item, itemPath);
      if (!field) return;
      this.text(field['term'], `${itemPath}.term`);
      this.inlines(field['content'], `${itemPath}.content`, entryLinks);
    });
  }

  blocks(value: unknown, path: string, entryLinks: EntryLink[], depth = 1): void {
    if (depth > maximumDepth) return this.fault(path, `is nested more than ${maximumDepth} deep`);
    this.each(value, path, (item, itemPath) => {
      const block = this.record(item, itemPath);
      if (block) this.#block(block, itemPath, entryLinks, depth);
    });
  }

  guides(value: unknown, path: string): void {
    const set = this.record(value, path);
    if (!set) return;
    this.each(set['guides'], `${path}.guides`, (item, itemPath) => {
      const guide = this.record(item, itemPath);
      if (!guide) return;
      this.oneOf(guide['topic'], `${itemPath}.topic`, topics);
      this.each(guide['browsers'], `${itemPath}.browsers`, (browser, browserPath) => {
        const procedure = this.record(browser, browserPath);
        if (!procedure) return;
        this.oneOf(procedure['browser'], `${browserPath}.browser`, browsers);
        this.text(procedure['title'], `${browserPath}.title`);
        this.each(procedure['steps'], `${browserPath}.steps`, (step, stepPath) => this.inlines(step, stepPath));
      });
    });
  }

  environments(value: unknown, path: string): void {
    const table = this.record(value, path);
    if (!table) return;
    this.text(table['title'], `${path}.title`);
    this.each(table['platforms'], `${path}.platforms`, (item, itemPath) => {
      const platform = this.record(item, itemPath);
      if (!platform) return;
      this.oneOf(platform['platform'], `${itemPath}.platform`, ['macos', 'windows']);
      this.text(platform['name'], `${itemPath}.name`);
      this.each(platform['browsers'], `${itemPath}.browsers`, (browser, browserPath) => {
        const cell = this.record(browser, browserPath);
        if (!cell) return;
        this.oneOf(cell['browser'], `${browserPath}.browser`, browsers);
        this.text(cell['text'], `${browserPath}.text`);
        this.oneOf(cell['requires'], `${browserPath}.requires`, ['latest', 'windows-10']);
      });
    });
    this.each(table['notes'], `${path}.notes`, (item, itemPath) => {
      const note = this.record(item, itemPath);
      if (note) this.inlines(note['content'], `${itemPath}.content`);
    });
  }

  #block(block: Record<string, unknown>, path: string, entryLinks: EntryLink[], depth: number): void {
    switch (block['type']) {
      case 'paragraph':
      case 'note':
        return this.inlines(block['content'], `${path}.content`, entryLinks);
      case 'section':
        this.text(block['title'], `${path}.title`);
        return this.blocks(block['blocks'], `${path}.blocks`, entryLinks, depth + 1);
      case 'list':
        return this.each(block['items'], `${path}.items`, (item, itemPath) => this.inlines(item, itemPath, entryLinks));
      case 'fields':
        return this.fields(block['items'], `${path}.items`, entryLinks);
      case 'message':
        this.text(block['title'], `${path}.title`);
        this.text(block['lang'], `${path}.lang`);
        return this.each(block['lines'], `${path}.lines`, (line, linePath) => this.text(line, linePath));
      case 'mail':
        this.text(block['title'], `${path}.title`);
        this.fields(block['fields'], `${path}.fields`, entryLinks);
        return this.each(block['callouts'], `${path}.callouts`, (item, itemPath) => {
          const callout = this.record(item, itemPath);
          if (!callout) return;
          this.oneOf(callout['target'], `${itemPath}.target`, ['reset-url', 'user-name']);
          this.text(callout['text'], `${itemPath}.text`);
        });
      case 'guide':
        return this.oneOf(block['topic'], `${path}.topic`, topics);
      case 'environments':
        return;
      default:
        this.#expected(`${path}.type`, blockTypes, block['type']);
    }
  }

  oneOf(value: unknown, path: string, allowed: readonly string[]): void {
    if (!allowed.includes(value as string)) this.#expected(path, allowed.join(' or '), value);
  }

  #expected(path: string, what: string, value: unknown): void {
    this.fault(path, `expected ${what}, found ${show(value)}`);
  }
}

function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : `${typeof value} ${String(value)}`;
}
