import type { Validator } from './validator.js';
import type { Node } from './normalizer.js';

/** More than these tell an author nothing new. */
const mostWarnings = 10;

/** Warns where `related` leads from an entry back to it: a reader who follows it goes round in a circle. */
export function warnOfCycles(check: Validator, entries: readonly { entry: Node; path: string }[]): void {
  const places = new Map(entries.map(({ entry }, index) => [entry.id, index]));
  const nextOf = (index: number): unknown[] => {
    const { related } = entries[index].entry;
    return Array.isArray(related) ? related : [];
  };
  const done = new Set<number>();
  let warnings = 0;
  for (let start = 0; start < entries.length; start += 1) {
    if (done.has(start) || nextOf(start).length === 0) continue;
    // The way walked so far, with how many of each entry's relations were tried: no recursion, however long the way.
    const way: { index: number; tried: number }[] = done.has(start) ? [] : [{ index: start, tried: 0 }];
    const onWay = new Set([start]);
    while (way.length > 0) {
      const here = way[way.length - 1];
      const related = nextOf(here.index);
      if (here.tried === related.length) {
        done.add(here.index);
        onWay.delete(here.index);
        way.pop();
        continue;
      }
      const at = here.tried;
      here.tried += 1;
      const next = places.get(related[at]);
      if (next === undefined || next === here.index) continue;
      if (onWay.has(next)) {
        const circle = way.slice(way.findIndex(({ index }) => index === next)).map(({ index }) => index);
        const names = [...circle, next].map((index) => String(entries[index].entry.id)).slice(0, 8);
        check.issue(
          `${entries[here.index].path}.related[${at}]`,
          'cycle',
          { en: `leads back: ${names.join(' → ')}`, ja: `関連する質問が循環しています：${names.join(' → ')}` },
          'warning',
        );
        warnings += 1;
        if (warnings === mostWarnings) return;
      } else if (!done.has(next)) {
        way.push({ index: next, tried: 0 });
        onWay.add(next);
      }
    }
  }
}
