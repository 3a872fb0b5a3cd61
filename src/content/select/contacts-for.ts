import type { Contact, Entry, FaqDocument } from '../types/faq.js';

/** What is known about a visitor. */
export interface ContactCriteria {
  /** The id of the audience that the visitor belongs to. Default: unknown. */
  audience?: string | undefined;
  /** The name of the visitor's area. Default: unknown. */
  area?: string | undefined;
}

/**
 * The contacts to offer where an answer does not help: those for the entry, else those for its topic, else those for
 * anything; among them, those for the visitor's audience and area are preferred to those for any. Returns several only if
 * they fit equally, in the document's order.
 * @param entry - `undefined` for the document in general: contacts for any entry or topic.
 */
export function contactsFor(
  { contacts = [] }: FaqDocument,
  entry: Pick<Entry, 'id' | 'topic'> | undefined,
  { audience, area }: ContactCriteria = {},
): Contact[] {
  const fit = contacts.filter(({ audiences, areas }) => mayServe(audiences, audience) && mayServe(areas, area));
  const subject = entry ? forEntry(fit, entry) : fit;
  return preferring(
    preferring(subject, ({ audiences }) => serves(audiences, audience)),
    ({ areas }) => serves(areas, area),
  );
}

/** The areas that contacts are responsible for, in the document's order, without duplicates. */
export function areasOf({ contacts = [] }: FaqDocument): string[] {
  const areas = new Set<string>();
  for (const contact of contacts) for (const area of contact.areas ?? []) areas.add(area);
  return [...areas];
}

function forEntry(contacts: readonly Contact[], { id, topic }: Pick<Entry, 'id' | 'topic'>): readonly Contact[] {
  const byEntry = contacts.filter(({ entries }) => serves(entries, id));
  if (byEntry.length > 0) return byEntry;
  const byTopic = contacts.filter(({ topics }) => serves(topics, topic));
  return byTopic.length > 0
    ? byTopic
    : contacts.filter(({ entries, topics }) => entries === undefined && topics === undefined);
}

const serves = (values: readonly string[] | undefined, value: string | undefined): boolean =>
  value !== undefined && values?.includes(value) === true;

/** An unknown value rules nothing out. */
const mayServe = (values: readonly string[] | undefined, value: string | undefined): boolean =>
  value === undefined || values === undefined || values.includes(value);

function preferring(contacts: readonly Contact[], isPreferred: (contact: Contact) => boolean): Contact[] {
  const preferred = contacts.filter(isPreferred);
  return preferred.length > 0 ? preferred : [...contacts];
}
