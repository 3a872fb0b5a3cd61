import { hasIdConflict } from './id-conflict.js';
import { BlockValidator } from './block-validator.js';
import { checkCategory, checkContact, checkEntry } from './validate-entries.js';
import { FaqError } from './faq-error.js';
import type { Issue } from './faq-error.js';
import { readHead } from './validate-head.js';
import { runSync, runAsync } from '../../util/time-slicing.js';
import type { AsyncOptions } from '../../util/time-slicing.js';
import { warnOfCycles } from './related-cycles.js';
import { Normalizer, copy } from './normalizer.js';
import type { Node } from './normalizer.js';
import type { Category, FaqDocument } from '../types/faq.js';

export interface ReadOptions {
  /**
   * The document that this one stands beside: it may name the entries, categories and audiences of that one, too.
   * Default: none.
   */
  base?: FaqDocument | undefined;
  /** The language to assume where the document names none that can be used. Default: `ja`. */
  lang?: string | undefined;
  /** What relative addresses are relative to. Default: they stay as they are. */
  baseUrl?: string | undefined;
}

export interface ReadResult {
  /** What of the document is good. */
  document: FaqDocument;
  /** What was wrong, in the order of reading; none for a document without issue. */
  issues: readonly Issue[];
}

/**
 * Reads a document of unknown origin. A good entry is never lost because another is bad: bad entries, categories,
 * contacts and additions are left out, and a link to a question that is not there becomes plain text. An `answer` that
 * is a plain string becomes paragraphs, parted at blank lines, and addresses in it become links. The input is not
 * changed.
 * @throws {FaqError} where nothing of the document can be used: it is no object, of a newer `schemaVersion`, has no list
 * of entries, or does not say whose it is.
 */
export const readFaq = (input: unknown, options: ReadOptions = {}): ReadResult => runSync(readInSteps(input, options));

/** As {@link readFaq}, in slices that leave the page responsive. */
export const readFaqAsync = (input: unknown, options: ReadOptions & AsyncOptions = {}): Promise<ReadResult> =>
  runAsync(readInSteps(input, options), options);

/** Entries after which the page may have its turn: a few milliseconds on a slow machine. */
const sliceSize = 100;

function* readInSteps(input: unknown, options: ReadOptions): Generator<undefined, ReadResult, undefined> {
  const { base, baseUrl } = options;
  const check = new BlockValidator();
  const document = check.record(input, 'document');
  if (!document) throw new FaqError(check.issues);
  const head = readHead(check, document, options);

  const categoryIds = new Set<string>();
  const categories = check.goodRecords(document.categories, 'categories', (category, path) => {
    const good = checkCategory(check, category, path, categoryIds);
    if (good && base && hasIdConflict(good as unknown as Category, base.categories)) check.clash(good.id, `${path}.id`);
    return good;
  });
  for (const { id } of base?.categories ?? []) categoryIds.add(id);

  const theirs = new Set<unknown>(base?.entries.map(({ id }) => id));
  const ids = new Set<string>();
  const entries: { entry: Node; path: string }[] = [];
  const list = check.list(document.entries, 'entries') ? document.entries : undefined;
  for (let index = 0; index < (list?.length ?? 0); index += 1) {
    const path = `entries[${index}]`;
    const before = check.errors;
    const entry = check.record(list?.[index], path);
    if (entry) checkEntry(check, entry, path, ids, categoryIds);
    if (entry && check.errors === before) {
      entries.push({ entry, path });
      if (theirs.has(entry.id)) check.clash(entry.id, `${path}.id`);
    }
    if (index % sliceSize === sliceSize - 1) yield;
  }

  const own = new Set(entries.map(({ entry }) => entry.id as string));
  const all = new Set([...own, ...(theirs as Set<string>)]);
  const contactIds = new Set<string>();
  const contacts = check.goodRecords(document.contacts ?? [], 'contacts', (contact, path) => {
    checkContact(check, contact, path, contactIds);
    return contact;
  });
  const additions = check.goodRecords(document.additions ?? [], 'additions', (addition, path) => {
    if (check.text(addition.entry, `${path}.entry`) && !all.has(addition.entry)) {
      check.noEntry(addition.entry, `${path}.entry`);
    }
    check.blocks(addition.blocks, `${path}.blocks`);
    check.known(addition, path, ['entry', 'blocks']);
    return addition;
  });
  check.settleLinks(all);
  warnOfCycles(check, entries);

  if (list === undefined || head === undefined) throw new FaqError(check.issues, { code: check.fatal });
  const settler = new Normalizer(all, baseUrl);
  const settled: Node[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    settled.push(settler.entry(entries[index].entry));
    if (index % sliceSize === sliceSize - 1) yield;
  }
  const result: Node = { ...settler.head(head), categories: categories.map(copy), entries: settled };
  if (document.contacts !== undefined) result.contacts = contacts.map((contact) => settler.contact(contact));
  if (document.additions !== undefined) result.additions = additions.map((addition) => settler.addition(addition));
  return { document: result as unknown as FaqDocument, issues: check.issues };
}
