/**
 * A day as official pages in Japan write it, by era and by the western calendar:
 * `令和8年11月25日（2026年11月25日）`; in other languages `November 25, 2026 (Reiwa 8)`.
 * @param date - `YYYY-MM-DD`
 * @param lang - BCP 47 language tag
 */
export function formatRevision(date: string, lang: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const format = (locale: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day);
  const whole: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
  return lang.startsWith('ja')
    ? `${format('ja-JP-u-ca-japanese', { era: 'long', ...whole })}（${format('ja-JP', whole)}）`
    : `${format('en', whole)} (${eraYear(day)})`;
}

/** The year by era in Latin letters, e.g. `Reiwa 8`. */
function eraYear(day: Date): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-japanese', {
    timeZone: 'UTC',
    era: 'long',
    year: 'numeric',
  }).formatToParts(day);
  const part = (type: string): string => parts.filter((each) => each.type === type).at(0)?.value ?? '';
  return `${part('era')} ${part('year')}`;
}
