import type { Contact, Entry, FaqDocument } from '../types/faq.js';

export interface ContactCriteria {
  /** The id of the audience that the visitor belongs to. Default: not known. */
  audience?: string | undefined;
  /** The name of the visitor's area. Default: not known. */
  area?: string | undefined;
}

/**
 * The contacts that help where an answer does not: those made for the entry, else those for its topic, else those for
 * anything; of these, those made for the visitor's audience and area before those for any. Several are given only where
 * they are equally fit, in the document's order.
 * @param entry - `undefined`: for the document as a whole, so contacts for any entry or topic.
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

/** The areas that contacts are parted by, in the document's order. */
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

/** What is not known rules nothing out. */
const mayServe = (values: readonly string[] | undefined, value: string | undefined): boolean =>
  value === undefined || values === undefined || values.includes(value);

function preferring(contacts: readonly Contact[], made: (contact: Contact) => boolean): Contact[] {
  const own = contacts.filter(made);
  return own.length > 0 ? own : [...contacts];
}
