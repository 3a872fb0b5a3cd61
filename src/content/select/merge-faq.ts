import { idConflictMessages, hasIdConflict } from '../validate/id-conflict.js';
import type { Issue } from '../validate/faq-error.js';
import type { ReadResult } from '../validate/read-faq.js';
import type { Block, Category, Entry, FaqDocument, Custom, CustomAddition } from '../types/faq.js';

/** `extend`: a prefecture's document stands beside the ministry's; `replace`: in its place. */
export type FaqMode = 'extend' | 'replace';

/**
 * Puts a prefecture's document beside the ministry's, or in its place. Neither is changed, and the ministry's blocks
 * are given on as they are; what is the prefecture's carries `custom`. Where an id of the prefecture's is the ministry's
 * already, that is told, and the prefecture's goes by `custom-<id>`.
 * @param own - a document that `readFaq` or `parseFaq` gave back
 */
export function mergeFaq(base: FaqDocument, own: FaqDocument, mode: FaqMode = 'extend'): ReadResult {
  const references: Partial<FaqDocument> = {};
  if (base.guides) references.guides = base.guides;
  if (base.environments) references.environments = base.environments;
  if (mode === 'replace') return { document: { ...references, ...own }, issues: [] };

  const issues: Issue[] = [];
  const custom: Custom = { publisher: own.source.publisher };
  const lang = own.lang === base.lang ? {} : { lang: own.lang };
  const categories = ownCategories(base, own, { custom, ...lang }, issues);
  const entries = ownEntries(base, own, { custom, ...lang }, categories.renamed, issues);
  const hidden = new Set(own.hide ?? []);
  const kept = base.entries
    .filter(({ id }) => !hidden.has(id))
    .map((entry) => withAdditions(entry, own, { ...custom, ...lang }));
  const beside = <T>(theirs: readonly T[], ours: readonly T[]): T[] =>
    own.position === 'before' ? [...ours, ...theirs] : [...theirs, ...ours];

  const document: FaqDocument = {
    ...base,
    categories: beside(base.categories, categories.list),
    entries: beside(kept, entries),
    custom: { ...own.source, ...(own.revised === undefined ? {} : { revised: own.revised }) },
  };
  if (own.audiences) document.audiences = own.audiences;
  if (own.linkNotation) document.linkNotation = own.linkNotation;
  if (own.contacts)
    document.contacts = [...own.contacts, ...(base.contacts ?? [])].map((contact) => ({ ...lang, ...contact }));
  return { document, issues };
}

/** A free id in place of one that is taken. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = `custom-${id}`;
  while (taken.has(free)) free = `custom-${free}`;
  return free;
}

function clash(path: string, id: string): Issue {
  const { en, ja } = idConflictMessages(id);
  return { path, code: 'id-conflict', severity: 'error', message: en, messageJa: ja };
}

/** The own categories; one that is called as the ministry's of that id is the same. */
function ownCategories(
  base: FaqDocument,
  own: FaqDocument,
  marks: Pick<Category, 'custom' | 'lang'>,
  issues: Issue[],
): { list: Category[]; renamed: ReadonlyMap<string, string> } {
  const theirs = new Set(base.categories.map(({ id }) => id));
  const taken = new Set([...base.categories, ...own.categories].map(({ id }) => id));
  const renamed = new Map<string, string>();
  const list: Category[] = [];
  own.categories.forEach((category, index) => {
    const { id, number = id } = category;
    if (!hasIdConflict(category, base.categories)) {
      if (!theirs.has(id)) list.push({ ...marks, ...category });
      return;
    }
    const free = freeId(id, taken);
    renamed.set(id, free);
    issues.push(clash(`categories[${index}].id`, id));
    list.push({ ...marks, ...category, id: free, number });
  });
  return { list, renamed };
}

function ownEntries(
  base: FaqDocument,
  own: FaqDocument,
  marks: Pick<Entry, 'custom' | 'lang'>,
  renamedCategories: ReadonlyMap<string, string>,
  issues: Issue[],
): Entry[] {
  const theirs = new Set(base.entries.map(({ id }) => id));
  const taken = new Set([...theirs, ...own.entries.map(({ id }) => id)]);
  return own.entries.map((entry, index) => {
    const { id, number = id } = entry;
    const category = renamedCategories.get(entry.category) ?? entry.category;
    if (!theirs.has(id)) return { ...marks, ...entry, category };
    const free = freeId(id, taken);
    issues.push(clash(`entries[${index}].id`, id));
    return { ...marks, ...entry, category, id: free, number };
  });
}

/** The ministry's entry, and below its answer what the prefecture adds. */
function withAdditions(entry: Entry, { additions = [] }: FaqDocument, marks: Omit<CustomAddition, 'blocks'>): Entry {
  const blocks: Block[] = [];
  for (const addition of additions) if (addition.entry === entry.id) blocks.push(...addition.blocks);
  return blocks.length === 0 ? entry : { ...entry, additions: [...(entry.additions ?? []), { ...marks, blocks }] };
}
