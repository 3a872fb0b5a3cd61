import { knownAudiences } from '../../content/text/audience-names.js';
import { blockLines } from '../../content/text/plain-text.js';
import type { Block, Contact, Entry, FaqDocument, ListItem } from '../../content/types/faq.js';

/** The parts of a document that are compared. */
export type PartKind = 'document' | 'category' | 'entry' | 'contact' | 'addition';

/** The fields of the parts; `layout` is everything in an answer that is not text. */
export type FieldName =
  | 'title'
  | 'subtitle'
  | 'audience'
  | 'notes'
  | 'publisher'
  | 'sourceTitle'
  | 'sourceUrl'
  | 'revised'
  | 'position'
  | 'hide'
  | 'number'
  | 'category'
  | 'question'
  | 'answer'
  | 'links'
  | 'layout'
  | 'audiences'
  | 'from'
  | 'until'
  | 'related'
  | 'phrases'
  | 'topic'
  | 'name'
  | 'tel'
  | 'url'
  | 'mail'
  | 'hours'
  | 'topics'
  | 'entries'
  | 'areas';

/** A part of a document with the lines of each of its fields. */
export interface DocumentPart {
  kind: PartKind;
  id: string;
  /** Its name in the list of changes. */
  label: string;
  fields: Partial<Record<FieldName, readonly string[]>>;
}

/** The parts of a document in order. */
export function partsOf(document: FaqDocument): DocumentPart[] {
  const audienceTitles = new Map(knownAudiences(document).map(({ id, title }) => [id, title]));
  const audiences = (ids: readonly string[] = []): string[] => ids.map((id) => audienceTitles.get(id) ?? id);
  const categories = new Map(document.categories.map(({ id, title }) => [id, title]));
  const { source } = document;
  return [
    {
      kind: 'document',
      id: '',
      label: document.title,
      fields: {
        title: [document.title],
        subtitle: lines(document.subtitle),
        audience: lines(document.audience),
        notes: blockLines((document.notes ?? []).map((content) => ({ type: 'paragraph', content }))),
        publisher: [source.publisher],
        sourceTitle: [source.title],
        sourceUrl: lines(source.url),
        revised: lines(document.revised),
        position: lines(document.position),
        hide: document.hide ?? [],
      },
    },
    ...document.categories.map(({ id, title, number }): DocumentPart => ({
      kind: 'category',
      id,
      label: `${number ?? id} ${title}`,
      fields: { title: [title], number: lines(number) },
    })),
    ...document.entries.map((entry): DocumentPart => ({
      kind: 'entry',
      id: entry.id,
      label: `${entry.number ?? entry.id} ${entry.question}`,
      fields: entryFields(entry, document, categories.get(entry.category) ?? entry.category, audiences),
    })),
    ...(document.additions ?? []).map(({ entry, blocks }, index): DocumentPart => ({
      kind: 'addition',
      id: `${entry}/${index}`,
      label: entry,
      fields: answerFields(blocks, document),
    })),
    ...(document.contacts ?? []).map((contact) => contactPart(contact, audiences)),
  ];
}

function entryFields(
  entry: Entry,
  document: FaqDocument,
  category: string,
  audiences: (ids?: readonly string[]) => string[],
): DocumentPart['fields'] {
  return {
    number: lines(entry.number),
    category: [category],
    question: [entry.question],
    ...answerFields(entry.answer, document),
    audiences: audiences(entry.audiences),
    from: lines(entry.from),
    until: lines(entry.until),
    related: entry.related ?? [],
    phrases: entry.phrases ?? [],
    topic: lines(entry.topic),
  };
}

function contactPart(contact: Contact, audiences: (ids?: readonly string[]) => string[]): DocumentPart {
  const { id, name, tel, url, mail, hours, topics = [], entries = [], areas = [] } = contact;
  return {
    kind: 'contact',
    id,
    label: name,
    fields: {
      name: [name],
      tel: lines(tel),
      url: lines(url),
      mail: lines(mail),
      hours: lines(hours),
      topics,
      entries,
      audiences: audiences(contact.audiences),
      areas,
    },
  };
}

const lines = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

/** The text, the links and images, and the layout of an answer. */
function answerFields(blocks: readonly Block[], document: FaqDocument): DocumentPart['fields'] {
  const links: string[] = [];
  collectAddresses(blocks, links);
  return { answer: blockLines(blocks, document), links, layout: [JSON.stringify(blocks)] };
}

/** Collects every address in a value, in order. */
function collectAddresses(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value as Block | ListItem)) {
    if ((key === 'url' || key === 'src') && typeof inner === 'string') found.push(inner);
    else collectAddresses(inner, found);
  }
}
