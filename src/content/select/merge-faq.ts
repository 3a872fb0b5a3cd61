import { idConflictMessages, hasIdConflict } from '../validate/id-conflict.js';
import type { Issue } from '../validate/faq-error.js';
import type { ReadResult } from '../validate/read-faq.js';
import type { Block, Category, Entry, FaqDocument, Custom, CustomAddition } from '../types/faq.js';

/** `extend`: adds a custom document to the ministry's; `replace`: replaces the ministry's. */
export type FaqMode = 'extend' | 'replace';

/**
 * Merges a custom document into the ministry's, or replaces it. Changes neither: the ministry's blocks are reused as they
 * are, and custom categories and entries are marked with `custom`. An id that the ministry's document already uses is
 * reported as an issue, and the custom category or entry gets the id `custom-<id>`.
 * @param base - the ministry's document
 * @param custom - a document that `readFaq` or `parseFaq` returned
 * @param mode - Default: `extend`.
 */
export function mergeFaq(base: FaqDocument, custom: FaqDocument, mode: FaqMode = 'extend'): ReadResult {
  const references: Partial<FaqDocument> = {};
  if (base.guides) references.guides = base.guides;
  if (base.environments) references.environments = base.environments;
  if (mode === 'replace') return { document: { ...references, ...custom }, issues: [] };

  const issues: Issue[] = [];
  const mark: Custom = { publisher: custom.source.publisher };
  const lang = custom.lang === base.lang ? {} : { lang: custom.lang };
  const categories = customCategories(base, custom, { custom: mark, ...lang }, issues);
  const entries = customEntries(base, custom, { custom: mark, ...lang }, categories.renamed, issues);
  const hidden = new Set(custom.hide ?? []);
  const kept = base.entries
    .filter(({ id }) => !hidden.has(id))
    .map((entry) => withAdditions(entry, custom, { ...mark, ...lang }));
  const joined = <T>(baseItems: readonly T[], customItems: readonly T[]): T[] =>
    custom.position === 'before' ? [...customItems, ...baseItems] : [...baseItems, ...customItems];

  const document: FaqDocument = {
    ...base,
    categories: joined(base.categories, categories.list),
    entries: joined(kept, entries),
    custom: { ...custom.source, ...(custom.revised === undefined ? {} : { revised: custom.revised }) },
  };
  if (custom.audiences) document.audiences = custom.audiences;
  if (custom.linkNotation) document.linkNotation = custom.linkNotation;
  if (custom.contacts)
    document.contacts = [...custom.contacts, ...(base.contacts ?? [])].map((contact) => ({ ...lang, ...contact }));
  return { document, issues };
}

/** An unused id, derived from one that is taken. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = `custom-${id}`;
  while (taken.has(free)) free = `custom-${free}`;
  return free;
}

function idConflict(path: string, id: string): Issue {
  const { en, ja } = idConflictMessages(id);
  return { path, code: 'id-conflict', severity: 'error', message: en, messageJa: ja };
}

/** The custom categories, except those with both id and title of one of the ministry's, which are the same. */
function customCategories(
  base: FaqDocument,
  custom: FaqDocument,
  marks: Pick<Category, 'custom' | 'lang'>,
  issues: Issue[],
): { list: Category[]; renamed: ReadonlyMap<string, string> } {
  const baseIds = new Set(base.categories.map(({ id }) => id));
  const taken = new Set([...base.categories, ...custom.categories].map(({ id }) => id));
  const renamed = new Map<string, string>();
  const list: Category[] = [];
  custom.categories.forEach((category, index) => {
    const { id, number = id } = category;
    if (!hasIdConflict(category, base.categories)) {
      if (!baseIds.has(id)) list.push({ ...marks, ...category });
      return;
    }
    const free = freeId(id, taken);
    renamed.set(id, free);
    issues.push(idConflict(`categories[${index}].id`, id));
    list.push({ ...marks, ...category, id: free, number });
  });
  return { list, renamed };
}

function customEntries(
  base: FaqDocument,
  custom: FaqDocument,
  marks: Pick<Entry, 'custom' | 'lang'>,
  renamedCategories: ReadonlyMap<string, string>,
  issues: Issue[],
): Entry[] {
  const baseIds = new Set(base.entries.map(({ id }) => id));
  const taken = new Set([...baseIds, ...custom.entries.map(({ id }) => id)]);
  return custom.entries.map((entry, index) => {
    const { id, number = id } = entry;
    const category = renamedCategories.get(entry.category) ?? entry.category;
    if (!baseIds.has(id)) return { ...marks, ...entry, category };
    const free = freeId(id, taken);
    issues.push(idConflict(`entries[${index}].id`, id));
    return { ...marks, ...entry, category, id: free, number };
  });
}

/** The ministry's entry with the custom additions to its answer. */
function withAdditions(entry: Entry, { additions = [] }: FaqDocument, marks: Omit<CustomAddition, 'blocks'>): Entry {
  const blocks: Block[] = [];
  for (const addition of additions) if (addition.entry === entry.id) blocks.push(...addition.blocks);
  return blocks.length === 0 ? entry : { ...entry, additions: [...(entry.additions ?? []), { ...marks, blocks }] };
}
