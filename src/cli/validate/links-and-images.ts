import type { Addition, Entry, FaqDocument, ImageBlock, LinkInline } from '../../content/types/faq.js';
import type { Message } from '../shared/message.js';

/** A link or an image with its place in the document. */
export interface Placed<Item> {
  place: Message;
  item: Item;
}

/** The place of an entry, with the number that its author knows. */
export const entryPlace = ({ id, number }: Pick<Entry, 'id' | 'number'>): Message => ({
  ja: `質問 ${number ?? id}`,
  en: `question ${number ?? id}`,
});

const additionPlace = ({ entry }: Addition): Message => ({ ja: `${entry}への追記`, en: `addition to ${entry}` });

/** Every link and image of a document, in order. */
export function linksAndImages(document: FaqDocument): { links: Placed<LinkInline>[]; images: Placed<ImageBlock>[] } {
  const links: Placed<LinkInline>[] = [];
  const images: Placed<ImageBlock>[] = [];
  const collect = (value: unknown, place: Message): void => {
    if (typeof value !== 'object' || value === null) return;
    // The document is valid, so the type determines the other fields.
    const record = value as { type?: unknown };
    if (record.type === 'link') links.push({ place, item: record as LinkInline });
    if (record.type === 'image') images.push({ place, item: record as ImageBlock });
    for (const inner of Object.values(value)) collect(inner, place);
  };
  collect(document.notes, { ja: '前書き', en: 'notes' });
  for (const entry of document.entries) collect(entry.answer, entryPlace(entry));
  for (const addition of document.additions ?? []) collect(addition.blocks, additionPlace(addition));
  return { links, images };
}

/** Every web address in a document, with the place where it first appears. */
export function webAddresses(document: FaqDocument): Map<string, Message> {
  const addresses = new Map<string, Message>();
  const add = (url: string | undefined, place: Message): void => {
    if (url !== undefined && /^https?:/i.test(url) && !addresses.has(url)) addresses.set(url, place);
  };
  const { links, images } = linksAndImages(document);
  add(document.source.url, { ja: '出典', en: 'source' });
  for (const { place, item } of links) add(item.url, place);
  for (const { place, item } of images) add(item.src, place);
  for (const { id, url } of document.contacts ?? []) add(url, { ja: `窓口 ${id}`, en: `contact ${id}` });
  return addresses;
}
