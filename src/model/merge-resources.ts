import type { Id } from './identity.ts';
import type { Resource } from './resource.ts';
import { sameValue } from './same-value.ts';
import { joinNotes } from './take-in.ts';

/** What makes a resource itself, or says when it was written: never merged. */
const IDENTITY: ReadonlySet<string> = new Set([
  'id',
  'curator',
  'dateSaved',
  'dateChanged',
  'dateTrashed',
  'editors',
] satisfies (keyof Resource)[]);

/** Words of the teacher's own, of which all are kept. Other text is a single value. */
const WORDS: ReadonlySet<string> = new Set(['note', 'privateNote'] satisfies (keyof Resource)[]);

export type MergedField = Exclude<
  keyof Resource,
  'id' | 'curator' | 'dateSaved' | 'dateChanged' | 'dateTrashed' | 'editors'
>;

/** Whose value a field takes: that of one resource, or of all together. */
export type Taken = Id | 'all';

/** A field in which resources differ, each value once, with the first resource that has it. */
export interface DifferingField {
  field: MergedField;
  values: { resource: Id; value: unknown }[];
  /** All values as one, where that makes sense: lists and notes. */
  all?: unknown;
  /** What is chosen until the teacher says otherwise: nothing is lost, and the kept one wins. */
  taken: Taken;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function together(field: string, values: readonly unknown[]): unknown {
  if (values.length < 2) return undefined;
  if (values.every((value) => Array.isArray(value))) return [...new Set(values.flat())];
  if (WORDS.has(field)) return (values as string[]).reduce<string | undefined>(joinNotes, undefined);
  return undefined;
}

/**
 * The fields in which resources differ, and those that are filled alike.
 * @param resources the one that is kept first
 */
export function fieldsToMerge(resources: readonly Resource[]): { differing: DifferingField[]; same: MergedField[] } {
  const differing: DifferingField[] = [];
  const same: MergedField[] = [];
  const fields = new Set(resources.flatMap((resource) => Object.keys(resource)));
  for (const field of [...fields].filter((name) => !IDENTITY.has(name)) as MergedField[]) {
    const values: DifferingField['values'] = [];
    for (const { id, [field]: value } of resources)
      if (!isEmpty(value) && !values.some((known) => sameValue(known.value, value)))
        values.push({ resource: id, value });
    const [first] = values;
    if (!first) continue;
    if (values.length === 1 && resources.every((resource) => !isEmpty(resource[field]))) {
      same.push(field);
      continue;
    }
    const all = together(
      field,
      values.map(({ value }) => value),
    );
    differing.push({
      field,
      values,
      ...(all === undefined ? {} : { all }),
      taken: all === undefined ? first.resource : 'all',
    });
  }
  return { differing, same };
}

/** The kept resource with the values that were taken. */
export function withTaken(kept: Resource, fields: readonly DifferingField[]): Resource {
  const merged: Record<string, unknown> = { ...kept };
  for (const { field, values, all, taken } of fields)
    merged[field] = taken === 'all' ? all : values.find(({ resource }) => resource === taken)?.value;
  return sameValue(merged, kept) ? kept : (merged as Resource);
}

const filled = (resource: Resource): number => Object.values(resource).filter((value) => !isEmpty(value)).length;

/**
 * Resources with the one first that it makes most sense to keep: on which most was said and done, or which says more of itself, or else the
 * oldest.
 * @param said how much hangs on each: claims, quotes, feedback, uses
 */
export const bestFirst = (resources: readonly Resource[], said: (id: Id) => number): Resource[] =>
  resources.toSorted(
    (one, other) =>
      said(other.id) - said(one.id) ||
      filled(other) - filled(one) ||
      (one.dateSaved < other.dateSaved ? -1 : one.dateSaved > other.dateSaved ? 1 : 0),
  );
