/**
 * Formats a date as official pages in Japan do, by era and by the western calendar:
 * `令和8年11月25日（2026年11月25日）`; in other languages `November 25, 2026 (Reiwa 8)`.
 * @param date - `YYYY-MM-DD`
 * @param lang - BCP 47 language tag
 * @returns The date unchanged, if it is invalid.
 */
export function formatRevision(date: string, lang: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const format = (locale: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day);
  const full: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
  return lang.startsWith('ja')
    ? `${format('ja-JP-u-ca-japanese', { era: 'long', ...full })}（${format('ja-JP', full)}）`
    : `${format('en', full)} (${eraYear(day)})`;
}

/** The era and year in Latin letters, e.g. `Reiwa 8`. */
function eraYear(day: Date): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-japanese', {
    timeZone: 'UTC',
    era: 'long',
    year: 'numeric',
  }).formatToParts(day);
  const part = (type: string): string => parts.filter((each) => each.type === type).at(0)?.value ?? '';
  return `${part('era')} ${part('year')}`;
}
