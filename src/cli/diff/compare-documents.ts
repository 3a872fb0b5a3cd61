import { diffArrays } from 'diff';
import type { FaqDocument } from '../../content/types/faq.js';
import { partsOf } from './document-parts.js';
import type { DocumentPart, FieldName, PartKind } from './document-parts.js';

/** A line of a field that was removed or added. */
export interface LineChange {
  change: 'removed' | 'added';
  text: string;
}

export interface FieldChange {
  field: FieldName;
  lines: LineChange[];
}

export interface PartChange {
  change: 'added' | 'removed' | 'changed' | 'moved';
  kind: PartKind;
  id: string;
  /** The name of the part in the new version, or in the old one if it was removed. */
  label: string;
  /** The fields that changed; empty unless `change` is `changed`. */
  fields: FieldChange[];
}

/** The changes from one version of a document to the next, in the order of the new one, removed parts last. */
export function compareDocuments(before: FaqDocument, after: FaqDocument): PartChange[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const byKey = new Map(old.map((part) => [keyOf(part), part]));
  const kept = new Set(now.map(keyOf));
  const moved = movedParts(old, now);
  const changes: PartChange[] = [];
  for (const part of now) {
    const was = byKey.get(keyOf(part));
    if (!was) {
      changes.push(changeOf('added', part));
      continue;
    }
    const fields = changedFields(was.fields, part.fields);
    if (fields.length > 0) changes.push({ ...changeOf('changed', part), fields });
    else if (moved.has(keyOf(part))) changes.push(changeOf('moved', part));
  }
  for (const part of old) if (!kept.has(keyOf(part))) changes.push(changeOf('removed', part));
  return changes;
}

const keyOf = ({ kind, id }: DocumentPart): string => `${kind} ${id}`;

const changeOf = (change: PartChange['change'], { kind, id, label }: DocumentPart): PartChange => ({
  change,
  kind,
  id,
  label,
  fields: [],
});

function changedFields(before: DocumentPart['fields'], after: DocumentPart['fields']): FieldChange[] {
  const changed: FieldChange[] = [];
  const names = Object.keys(after) as FieldName[];
  for (const field of names) {
    const lines: LineChange[] = [];
    for (const { added, removed, value } of diffArrays([...(before[field] ?? [])], [...(after[field] ?? [])])) {
      if (added || removed) for (const text of value) lines.push({ change: added ? 'added' : 'removed', text });
    }
    if (lines.length > 0) changed.push({ field, lines });
  }
  // The layout differs wherever the text or the links do, so it is only reported if nothing else changed.
  return changed.length > 1 || changed.at(0)?.field !== 'layout'
    ? changed.filter(({ field }) => field !== 'layout')
    : [{ field: 'layout', lines: [] }];
}

/** The smallest set of parts to move so that those in both versions are in the new order. */
function movedParts(before: readonly DocumentPart[], after: readonly DocumentPart[]): Set<string> {
  const old = before.map(keyOf);
  const now = after.map(keyOf);
  const inNow = new Set(now);
  const inOld = new Set(old);
  const moved = new Set<string>();
  const both = diffArrays(
    old.filter((key) => inNow.has(key)),
    now.filter((key) => inOld.has(key)),
  );
  for (const { added, value } of both) if (added) for (const key of value) moved.add(key);
  return moved;
}
