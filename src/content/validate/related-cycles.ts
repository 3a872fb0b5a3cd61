import type { Validator } from './validator.js';
import type { Node } from './normalizer.js';

/** Maximum number of warnings; more would not help an author. */
const mostWarnings = 10;

/** Warns of `related` entries that lead back to where they began: a reader would go round in circles. */
export function warnOfCycles(check: Validator, entries: readonly { entry: Node; path: string }[]): void {
  const indexes = new Map(entries.map(({ entry }, index) => [entry.id, index]));
  const nextOf = (index: number): unknown[] => {
    const { related } = entries[index].entry;
    return Array.isArray(related) ? related : [];
  };
  const done = new Set<number>();
  let warnings = 0;
  for (let start = 0; start < entries.length; start += 1) {
    if (done.has(start) || nextOf(start).length === 0) continue;
    // Depth-first search with an explicit stack, since the path may be too long for recursion. `tried` counts relations.
    const path: { index: number; tried: number }[] = done.has(start) ? [] : [{ index: start, tried: 0 }];
    const onPath = new Set([start]);
    while (path.length > 0) {
      const here = path[path.length - 1];
      const related = nextOf(here.index);
      if (here.tried === related.length) {
        done.add(here.index);
        onPath.delete(here.index);
        path.pop();
        continue;
      }
      const at = here.tried;
      here.tried += 1;
      const next = indexes.get(related[at]);
      if (next === undefined || next === here.index) continue;
      if (onPath.has(next)) {
        const cycle = path.slice(path.findIndex(({ index }) => index === next)).map(({ index }) => index);
        const names = [...cycle, next].map((index) => String(entries[index].entry.id)).slice(0, 8);
        check.report(
          `${entries[here.index].path}.related[${at}]`,
          'cycle',
          { en: `forms a cycle: ${names.join(' → ')}`, ja: `関連する質問が循環しています：${names.join(' → ')}` },
          'warning',
        );
        warnings += 1;
        if (warnings === mostWarnings) return;
      } else if (!done.has(next)) {
        path.push({ index: next, tried: 0 });
        onPath.add(next);
      }
    }
  }
}
