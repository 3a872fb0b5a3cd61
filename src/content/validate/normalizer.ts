import { linked, paragraphsOf } from '../text/plain-answer.js';
import { isRelative } from '../text/safe-url.js';

/** A record of unknown shape. */
export type Node = Record<string, unknown>;

/**
 * Brings checked content into the shape of the types: short forms written out, relative addresses made whole, links to
 * entries that are not there made plain text.
 */
export class Normalizer {
  readonly #ids: ReadonlySet<string>;
  readonly #baseUrl: string | undefined;
  /** What was settled already of the blocks within others: they may be shared. */
  readonly #settled = new Map<unknown, unknown>();

  constructor(ids: ReadonlySet<string>, baseUrl: string | undefined) {
    this.#ids = ids;
    this.#baseUrl = baseUrl;
  }

  entry(entry: Node): Node {
    const { answer, related, additions } = entry;
    const settled = copy(entry);
    settled.answer = typeof answer === 'string' ? paragraphsOf(answer) : this.#all(answer);
    if (Array.isArray(additions)) settled.additions = additions.map((addition) => this.addition(addition as Node));
    if (!Array.isArray(related)) return settled;
    settled.related = related.filter((id: string) => this.#ids.has(id) && id !== entry.id);
    return settled;
  }

  addition(addition: Node): Node {
    return { ...copy(addition), blocks: this.#blocks(addition.blocks) };
  }

  contact(contact: Node): Node {
    const settled = copy(contact);
    if (Array.isArray(contact.entries)) settled.entries = contact.entries.filter((id: string) => this.#ids.has(id));
    return this.#addressed(settled, 'url');
  }

  head(head: Node): Node {
    const settled = copy(head);
    if (Array.isArray(head.notes)) settled.notes = head.notes.map((note) => this.#inlines(note));
    for (const key of ['source', 'custom']) {
      if (head[key] !== undefined) settled[key] = this.#addressed(copy(head[key] as Node), 'url');
    }
    return settled;
  }

  #blocks(blocks: unknown): unknown {
    const known = this.#settled.get(blocks);
    if (known !== undefined) return known;
    const settled = this.#all(blocks);
    this.#settled.set(blocks, settled);
    return settled;
  }

  #all(blocks: unknown): unknown {
    return (blocks as Node[]).map((block) => this.#block(block));
  }

  #block(block: Node): Node {
    const settled = copy(block);
    switch (block.type) {
      case 'paragraph':
      case 'note':
        settled.content = this.#inlines(block.content);
        break;
      case 'section':
        settled.blocks = this.#blocks(block.blocks);
        break;
      case 'list':
        settled.items = (block.items as unknown[]).map((item) => this.#item(item));
        break;
      case 'fields':
        settled.items = this.#fields(block.items);
        break;
      case 'mail':
        settled.fields = this.#fields(block.fields);
        break;
      case 'table':
        settled.columns = this.#cells(block.columns);
        settled.rows = (block.rows as unknown[]).map((row) => this.#cells(row));
        break;
      case 'image':
        return this.#addressed(settled, 'src');
      case 'branch':
        settled.cases = (block.cases as Node[]).map((branchCase) => this.addition(branchCase));
        if (block.otherwise !== undefined) settled.otherwise = this.#blocks(block.otherwise);
    }
    return settled;
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
      return inline.type === 'link' ? this.#addressed(copy(inline), 'url') : copy(inline);
    });
  }

  #addressed(record: Node, key: string): Node {
    const url = record[key];
    if (this.#baseUrl !== undefined && typeof url === 'string' && isRelative(url)) {
      record[key] = new URL(url, this.#baseUrl).href;
    }
    return record;
  }
}

/** A copy that gives no object a new prototype, whatever is done with it later. */
export function copy(record: Node): Node {
  const copied = { ...record };
  Reflect.deleteProperty(copied, '__proto__');
  return copied;
}
