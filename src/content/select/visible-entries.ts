import type { Entry, FaqDocument } from '../types/faq.js';

/** For whom and when to show entries. */
export interface Visitor {
  /** The id of the audience that the visitor belongs to. Default: none, which shows the entries of all audiences. */
  audience?: string | undefined;
  /** The time for which to decide. Default: now. */
  now?: Date;
}

/** The entries to show to a visitor: those for the chosen audience that are valid on this date in Japan. */
export function visibleEntries(document: FaqDocument, { audience, now = new Date() }: Visitor = {}): Entry[] {
  const today = dateInJapan(now);
  return document.entries.filter(
    (entry) =>
      (entry.from === undefined || entry.from <= today) &&
      (entry.until === undefined || entry.until >= today) &&
      (audience === undefined || (entry.audiences?.includes(audience) ?? true)),
  );
}

/** Japan is nine hours ahead of UTC all year round. In milliseconds. */
const offset = 9 * 60 * 60 * 1000;

/** The date in Japan at a moment, `YYYY-MM-DD`. */
export const dateInJapan = (moment: Date): string => new Date(moment.getTime() + offset).toISOString().slice(0, 10);
