import type { Entry, FaqDocument } from '../types/faq.js';

export interface Visitor {
  /** The id of the audience that the visitor belongs to. Default: none was chosen, so the entries of all. */
  audience?: string | undefined;
  /** The moment for which to tell. Default: now. */
  now?: Date;
}

/** The entries to show to a visitor: for the chosen audience, and valid on this day in Japan. */
export function visibleEntries(document: FaqDocument, { audience, now = new Date() }: Visitor = {}): Entry[] {
  const today = dateInJapan(now);
  return document.entries.filter(
    (entry) =>
      (entry.from === undefined || entry.from <= today) &&
      (entry.until === undefined || entry.until >= today) &&
      (audience === undefined || (entry.audiences?.includes(audience) ?? true)),
  );
}

/** Japan is nine hours ahead of UTC all the year round. */
const offset = 9 * 60 * 60 * 1000;

/** The day that it is in Japan, `YYYY-MM-DD`. */
export const dateInJapan = (moment: Date): string => new Date(moment.getTime() + offset).toISOString().slice(0, 10);
