import type { Addition, Entry, FaqDocument, ImageBlock, LinkInline } from '../../content/types/faq.js';
import type { Message } from '../shared/command.js';

/** A link or a picture, and where a reader meets it. */
export interface Met<Thing> {
  place: Message;
  thing: Thing;
}

/** Where an entry is, in words that its author finds again. */
export const entryPlace = ({ id, number }: Pick<Entry, 'id' | 'number'>): Message => ({
  ja: `質問 ${number ?? id}`,
  en: `question ${number ?? id}`,
});

const additionPlace = ({ entry }: Addition): Message => ({ ja: `${entry}への追記`, en: `addition to ${entry}` });

/** Every link and every picture of a document, in its order. */
export function linksAndImages(document: FaqDocument): { links: Met<LinkInline>[]; images: Met<ImageBlock>[] } {
  const links: Met<LinkInline>[] = [];
  const images: Met<ImageBlock>[] = [];
  const collect = (value: unknown, place: Message): void => {
    if (typeof value !== 'object' || value === null) return;
    // A record of the document: what its type says decides which.
    const record = value as { type?: unknown };
    if (record.type === 'link') links.push({ place, thing: record as LinkInline });
    if (record.type === 'image') images.push({ place, thing: record as ImageBlock });
    for (const inner of Object.values(value)) collect(inner, place);
  };
  collect(document.notes, { ja: '前書き', en: 'notes' });
  for (const entry of document.entries) collect(entry.answer, entryPlace(entry));
  for (const addition of document.additions ?? []) collect(addition.blocks, additionPlace(addition));
  return { links, images };
}

/** Every web address that a document leads to, and where it is first met. */
export function webAddresses(document: FaqDocument): Map<string, Message> {
  const addresses = new Map<string, Message>();
  const add = (url: string | undefined, place: Message): void => {
    if (url !== undefined && /^https?:/i.test(url) && !addresses.has(url)) addresses.set(url, place);
  };
  const { links, images } = linksAndImages(document);
  add(document.source.url, { ja: '出典', en: 'source' });
  for (const { place, thing } of links) add(thing.url, place);
  for (const { place, thing } of images) add(thing.src, place);
  for (const { id, url } of document.contacts ?? []) add(url, { ja: `窓口 ${id}`, en: `contact ${id}` });
  return addresses;
}
