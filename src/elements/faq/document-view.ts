import type { Category, Entry, FaqDocument, Language } from '../../content/types/faq.js';
import type { ContentExtension } from '../content/context.js';
import { renderSource } from './header-template.js';

/** Entries of a long list that are not rendered yet; plain text makes them findable. */
export interface Remainder {
  remainder: readonly Entry[];
}

/** What to render of several lists, in the order of the entries. */
export type Page = readonly (readonly (Entry | Remainder)[])[];

export const isEntry = (item: Entry | Remainder): item is Entry => 'id' in item;

/** The parts of a document that an element shows. Only `reveal` changes state. */
export interface DocumentView {
  readonly document: FaqDocument;
  /** The entries for this visitor on this day, in the document's order. */
  readonly entries: readonly Entry[];
  /** Renders content that only custom documents have. */
  readonly extension?: ContentExtension | undefined;
  /** Whether an entry is among those for this visitor. */
  has(id: string): boolean;
  /** What to render of lists of entries. */
  paginate(lists: readonly (readonly Entry[])[]): Page;
  renderRemainder(remainder: Remainder): unknown;
  /** Selects that narrow the document to what concerns the visitor. */
  renderFilters(): unknown;
  /** The publisher of a category or an entry, if it is not the document's. */
  renderBadge(item: Category | Entry): unknown;
  /** The contacts for an entry, or for the document; `undefined` if the document names none. */
  renderContacts(entry?: Entry): unknown;
  renderSources(): unknown;
  /** Makes sure that an entry is rendered from now on: resets a filter that hides it, and shows its page. */
  reveal(id: string): void;
}

/** The ministry's document: every entry, all at once, with no publisher but the ministry. */
export function ministryView(document: FaqDocument, language: Language): DocumentView {
  const { entries } = document;
  return {
    document,
    entries,
    has: (id) => entries.some((entry) => entry.id === id),
    paginate: (lists) => lists,
    renderRemainder: () => undefined,
    renderFilters: () => undefined,
    renderBadge: () => undefined,
    renderContacts: () => undefined,
    renderSources: () => renderSource(document, language),
    reveal: () => undefined,
  };
}
