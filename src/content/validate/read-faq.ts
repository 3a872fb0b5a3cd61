import { hasIdConflict } from './id-conflict.js';
import { BlockValidator } from './block-validator.js';
import { validateCategory, validateContact, validateEntry } from './validate-entries.js';
import { FaqError } from './faq-error.js';
import type { Issue } from './faq-error.js';
import { readHead } from './validate-head.js';
import { runSync, runAsync } from '../../util/time-slicing.js';
import type { AsyncOptions } from '../../util/time-slicing.js';
import { warnOfCycles } from './related-cycles.js';
import { Normalizer, copy } from './normalizer.js';
import type { Node } from './normalizer.js';
import type { Category, FaqDocument } from '../types/faq.js';

/** Options of `readFaq`. */
export interface ReadOptions {
  /**
   * The document that this one extends. This one may refer to its entries, categories and audiences. Default: none.
   */
  base?: FaqDocument | undefined;
  /** The language to assume if the document does not have a valid `lang`. Default: `ja`. */
  lang?: string | undefined;
  /** The base of relative URLs. Default: they stay relative. */
  baseUrl?: string | undefined;
}

/** A document that was read, and its issues. */
export interface ReadResult {
  /** The valid part of the document. */
  document: FaqDocument;
  /** All issues, in the order of reading; empty for a valid document. */
  issues: readonly Issue[];
}

/**
 * Reads a document of unknown origin. A valid entry is never lost because another is not: invalid entries, categories,
 * contacts and additions are left out, and a link to an entry that does not exist becomes plain text. An `answer` that
 * is a plain string becomes paragraphs, separated at blank lines, with URLs as links. Does not change the input.
 * @throws {FaqError} if no part of the document is usable: it is not an object, has a newer `schemaVersion`, no
 *   `entries`, or no `source.publisher`.
 */
export const readFaq = (input: unknown, options: ReadOptions = {}): ReadResult => runSync(readInSteps(input, options));

/**
 * Like {@link readFaq}, in slices of a few milliseconds that keep the page responsive.
 * @returns A promise that rejects with a {@link FaqError}, or with the reason of an aborted `signal`.
 */
export const readFaqAsync = (input: unknown, options: ReadOptions & AsyncOptions = {}): Promise<ReadResult> =>
  runAsync(readInSteps(input, options), options);

/** Number of entries per step: a few milliseconds on a slow machine. */
const sliceSize = 100;

function* readInSteps(input: unknown, options: ReadOptions): Generator<undefined, ReadResult, undefined> {
  const { base, baseUrl } = options;
  const check = new BlockValidator();
  const document = check.record(input, 'document');
  if (!document) throw new FaqError(check.issues);
  const head = readHead(check, document, options);

  const categoryIds = new Set<string>();
  const categories = check.validRecords(document.categories, 'categories', (category, path) => {
    const good = validateCategory(check, category, path, categoryIds);
    if (good && base && hasIdConflict(good as unknown as Category, base.categories))
      check.reportIdConflict(good.id, `${path}.id`);
    return good;
  });
  for (const { id } of base?.categories ?? []) categoryIds.add(id);

  const baseIds = new Set<unknown>(base?.entries.map(({ id }) => id));
  const ids = new Set<string>();
  const entries: { entry: Node; path: string }[] = [];
  const list = check.list(document.entries, 'entries') ? document.entries : undefined;
  for (let index = 0; index < (list?.length ?? 0); index += 1) {
    const path = `entries[${index}]`;
    const before = check.errors;
    const entry = check.record(list?.[index], path);
    if (entry) validateEntry(check, entry, path, ids, categoryIds);
    if (entry && check.errors === before) {
      entries.push({ entry, path });
      if (baseIds.has(entry.id)) check.reportIdConflict(entry.id, `${path}.id`);
    }
    if (index % sliceSize === sliceSize - 1) yield;
  }

  const all = new Set([...entries.map(({ entry }) => entry.id as string), ...(baseIds as Set<string>)]);
  const contactIds = new Set<string>();
  const contacts = check.validRecords(document.contacts ?? [], 'contacts', (contact, path) => {
    validateContact(check, contact, path, contactIds);
    return contact;
  });
  const additions = check.validRecords(document.additions ?? [], 'additions', (addition, path) => {
    if (check.text(addition.entry, `${path}.entry`) && !all.has(addition.entry)) {
      check.reportUnknownEntry(addition.entry, `${path}.entry`);
    }
    check.blocks(addition.blocks, `${path}.blocks`);
    check.known(addition, path, ['entry', 'blocks']);
    return addition;
  });
  check.checkLinks(all);
  warnOfCycles(check, entries);

  if (list === undefined || head === undefined) throw new FaqError(check.issues, { code: check.fatal });
  const normalizer = new Normalizer(all, baseUrl);
  const normalized: Node[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    normalized.push(normalizer.entry(entries[index].entry));
    if (index % sliceSize === sliceSize - 1) yield;
  }
  const result: Node = { ...normalizer.head(head), categories: categories.map(copy), entries: normalized };
  if (document.contacts !== undefined) result.contacts = contacts.map((contact) => normalizer.contact(contact));
  if (document.additions !== undefined) result.additions = additions.map((addition) => normalizer.addition(addition));
  return { document: result as unknown as FaqDocument, issues: check.issues };
}
