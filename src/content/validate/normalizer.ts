import { linked, paragraphsOf } from '../text/plain-answer.js';
import { isRelative } from '../text/safe-url.js';

/** An object of unknown shape. */
export type Node = Record<string, unknown>;

/**
 * Brings validated content into the shape of the types: expands shorthands, resolves relative URLs, and turns links to
 * entries that do not exist into plain text.
 */
export class Normalizer {
  readonly #ids: ReadonlySet<string>;
  readonly #baseUrl: string | undefined;
  /** Cache of nested lists of blocks, which may be shared. */
  readonly #normalized = new Map<unknown, unknown>();

  constructor(ids: ReadonlySet<string>, baseUrl: string | undefined) {
    this.#ids = ids;
    this.#baseUrl = baseUrl;
  }

  entry(entry: Node): Node {
    const { answer, related, additions } = entry;
    const normalized = copy(entry);
    normalized.answer = typeof answer === 'string' ? paragraphsOf(answer) : this.#all(answer);
    if (Array.isArray(additions)) normalized.additions = additions.map((addition) => this.addition(addition as Node));
    if (!Array.isArray(related)) return normalized;
    normalized.related = related.filter((id: string) => this.#ids.has(id) && id !== entry.id);
    return normalized;
  }

  addition(addition: Node): Node {
    return { ...copy(addition), blocks: this.#blocks(addition.blocks) };
  }

  contact(contact: Node): Node {
    const normalized = copy(contact);
    if (Array.isArray(contact.entries)) normalized.entries = contact.entries.filter((id: string) => this.#ids.has(id));
    return this.#resolved(normalized, 'url');
  }

  head(head: Node): Node {
    const normalized = copy(head);
    if (Array.isArray(head.notes)) normalized.notes = head.notes.map((note) => this.#inlines(note));
    for (const key of ['source', 'custom']) {
      if (head[key] !== undefined) normalized[key] = this.#resolved(copy(head[key] as Node), 'url');
    }
    return normalized;
  }

  #blocks(blocks: unknown): unknown {
    const known = this.#normalized.get(blocks);
    if (known !== undefined) return known;
    const normalized = this.#all(blocks);
    this.#normalized.set(blocks, normalized);
    return normalized;
  }

  #all(blocks: unknown): unknown {
    return (blocks as Node[]).map((block) => this.#block(block));
  }

  #block(block: Node): Node {
    const normalized = copy(block);
    switch (block.type) {
      case 'paragraph':
      case 'note':
        normalized.content = this.#inlines(block.content);
        break;
      case 'section':
        normalized.blocks = this.#blocks(block.blocks);
        break;
      case 'list':
        normalized.items = (block.items as unknown[]).map((item) => this.#item(item));
        break;
      case 'fields':
        normalized.items = this.#fields(block.items);
        break;
      case 'mail':
        normalized.fields = this.#fields(block.fields);
        break;
      case 'table':
        normalized.columns = this.#cells(block.columns);
        normalized.rows = (block.rows as unknown[]).map((row) => this.#cells(row));
        break;
      case 'image':
        return this.#resolved(normalized, 'src');
      case 'branch':
        normalized.cases = (block.cases as Node[]).map((branchCase) => this.addition(branchCase));
        if (block.otherwise !== undefined) normalized.otherwise = this.#blocks(block.otherwise);
    }
    return normalized;
  }

  #item(item: unknown): unknown {
    if (Array.isArray(item)) return this.#inlines(item);
    const nested = item as Node;
    return { ...copy(nested), content: this.#inlines(nested.content), blocks: this.#blocks(nested.blocks) };
  }

  #fields(fields: unknown): unknown {
    return (fields as Node[]).map((field) => ({ ...copy(field), content: this.#inlines(field.content) }));
  }

  #cells(cells: unknown): unknown {
    return (cells as unknown[]).map((cell) => (typeof cell === 'string' ? linked(cell) : this.#inlines(cell)));
  }

  #inlines(content: unknown): unknown {
    return (content as unknown[]).map((item) => {
      if (typeof item === 'string') return item;
      const inline = item as Node;
      if (inline.type === 'entry' && !this.#ids.has(inline.entry as string)) return inline.text;
      return inline.type === 'link' ? this.#resolved(copy(inline), 'url') : copy(inline);
    });
  }

  #resolved(record: Node, key: string): Node {
    const url = record[key];
    if (this.#baseUrl !== undefined && typeof url === 'string' && isRelative(url)) {
      record[key] = new URL(url, this.#baseUrl).href;
    }
    return record;
  }
}

/** A copy without `__proto__`, which could change the prototype of an object that it is copied to. */
export function copy(record: Node): Node {
  const copied = { ...record };
  Reflect.deleteProperty(copied, '__proto__');
  return copied;
}
