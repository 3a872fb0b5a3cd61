import type { Fault } from './faq-error.js';
import type { ReadResult } from './read-faq.js';
import type { Block, Category, Entry, FaqDocument, Local, LocalAddition } from './types.js';

/** `extend`: a prefecture's document stands beside the ministry's; `replace`: in its place. */
export type FaqMode = 'extend' | 'replace';

/**
 * Puts a prefecture's document beside the ministry's, or in its place. Neither is changed, and the ministry's blocks
 * are given on as they are; what is the prefecture's carries `local`. Where an id of the prefecture's is the ministry's
 * already, that is told, and the prefecture's goes by `local-<id>`.
 * @param own - a document that `readFaq` or `parseFaq` gave back
 */
export function mergeFaq(base: FaqDocument, own: FaqDocument, mode: FaqMode = 'extend'): ReadResult {
  const references: Partial<FaqDocument> = {};
  if (base.guides) references.guides = base.guides;
  if (base.environments) references.environments = base.environments;
  if (mode === 'replace') return { document: { ...references, ...own }, faults: [] };

  const faults: Fault[] = [];
  const local: Local = { publisher: own.source.publisher };
  const lang = own.lang === base.lang ? {} : { lang: own.lang };
  const categories = ownCategories(base, own, { local, ...lang }, faults);
  const entries = ownEntries(base, own, { local, ...lang }, categories.renamed, faults);
  const hidden = new Set(own.hide ?? []);
  const kept = base.entries
    .filter(({ id }) => !hidden.has(id))
    .map((entry) => withAdditions(entry, own, { ...local, ...lang }));
  const beside = <T>(theirs: readonly T[], ours: readonly T[]): T[] =>
    own.position === 'before' ? [...ours, ...theirs] : [...theirs, ...ours];

  const document: FaqDocument = {
    ...base,
    categories: beside(base.categories, categories.list),
    entries: beside(kept, entries),
    local: { ...own.source, ...(own.revised === undefined ? {} : { revised: own.revised }) },
  };
  if (own.audiences) document.audiences = own.audiences;
  if (own.linkNotation) document.linkNotation = own.linkNotation;
  if (own.contacts)
    document.contacts = [...own.contacts, ...(base.contacts ?? [])].map((contact) => ({ ...lang, ...contact }));
  return { document, faults };
}

/** A free id in place of one that is taken. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = `local-${id}`;
  while (taken.has(free)) free = `local-${free}`;
  return free;
}

function clash(path: string, id: string, free: string): Fault {
  return {
    path,
    code: 'clash',
    severity: 'error',
    message: `"${id}" is an id of the ministry's; "${free}" is used in its place`,
    messageJa: `「${id}」は厚生労働省の文書で使われているIDです。代わりに「${free}」を使います`,
  };
}

/** The own categories; one that is called as the ministry's of that id is the same. */
function ownCategories(
  base: FaqDocument,
  own: FaqDocument,
  marks: Pick<Category, 'local' | 'lang'>,
  faults: Fault[],
): { list: Category[]; renamed: ReadonlyMap<string, string> } {
  const titles = new Map(base.categories.map(({ id, title }) => [id, title]));
  const taken = new Set([...base.categories, ...own.categories].map(({ id }) => id));
  const renamed = new Map<string, string>();
  const list: Category[] = [];
  own.categories.forEach((category, index) => {
    const { id, title, number = id } = category;
    if (titles.get(id) === title) return;
    if (!titles.has(id)) {
      list.push({ ...marks, ...category });
      return;
    }
    const free = freeId(id, taken);
    renamed.set(id, free);
    faults.push(clash(`categories[${index}].id`, id, free));
    list.push({ ...marks, ...category, id: free, number });
  });
  return { list, renamed };
}

function ownEntries(
  base: FaqDocument,
  own: FaqDocument,
  marks: Pick<Entry, 'local' | 'lang'>,
  renamedCategories: ReadonlyMap<string, string>,
  faults: Fault[],
): Entry[] {
  const theirs = new Set(base.entries.map(({ id }) => id));
  const taken = new Set([...theirs, ...own.entries.map(({ id }) => id)]);
  return own.entries.map((entry, index) => {
    const { id, number = id } = entry;
    const category = renamedCategories.get(entry.category) ?? entry.category;
    if (!theirs.has(id)) return { ...marks, ...entry, category };
    const free = freeId(id, taken);
    faults.push(clash(`entries[${index}].id`, id, free));
    return { ...marks, ...entry, category, id: free, number };
  });
}

/** The ministry's entry, and below its answer what the prefecture adds. */
function withAdditions(entry: Entry, { additions = [] }: FaqDocument, marks: Omit<LocalAddition, 'blocks'>): Entry {
  const blocks: Block[] = [];
  for (const addition of additions) if (addition.entry === entry.id) blocks.push(...addition.blocks);
  return blocks.length === 0 ? entry : { ...entry, additions: [...(entry.additions ?? []), { ...marks, blocks }] };
}
