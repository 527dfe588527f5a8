import type { Strength } from '../../model/alignment.ts';
import type { Id } from '../../model/identity.ts';
import { type Column, type Columns, type FacetName, rowsById } from './columns.ts';

/** The values of one row. */
export const valuesAt = ({ dictionary, starts, values }: Column, row: number): string[] =>
  Array.from(values.subarray(starts[row], starts[row + 1]), (place) => dictionary[place] ?? '');

/** The strongest claim on each competency that a row serves. */
export function claimsOf({ facets }: Columns, row: number): { competency: Id; strength?: Strength }[] {
  const strengths = valuesAt(facets.strength, row);
  return valuesAt(facets.competency, row).map((competency, at) => {
    const strength = Number(strengths[at]);
    return strength === 0 ? { competency } : { competency, strength: strength as Strength };
  });
}

/** A value of a facet, and how many resources have it. */
export interface CountedValue {
  value: string;
  count: number;
}

const commonestFirst = (values: CountedValue[]): CountedValue[] =>
  values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));

/** The values of one facet among some resources, with how many have each, the commonest first. */
export function countAmong(columns: Columns, facet: FacetName, ids: readonly Id[]): CountedValue[] {
  const { dictionary, starts, values } = columns.facets[facet];
  const counts = new Uint32Array(dictionary.length);
  const rows = rowsById(columns);
  for (const id of ids) {
    const row = rows.get(id) ?? -1;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = values[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return commonestFirst(
    dictionary.map((value, place) => ({ value, count: counts[place] ?? 0 })).filter(({ count }) => count > 0),
  );
}

/** What was counted of a column, and what lay in the trash then. */
const known = new WeakMap<Column, { trashed: Float64Array; counts: CountedValue[] }>();

/** Whether in both the same rows lie in the trash. */
const sameTrash = (one: Float64Array, other: Float64Array): boolean =>
  one === other || one.every((date, row) => (date === 0) === (other[row] === 0));

/**
 * All values of a facet that the library has, the commonest first. The trash counts nowhere: a value that only things in it have is there with
 * a count of 0.
 */
export function countAll({ facets, trashed, rows }: Columns, facet: FacetName): CountedValue[] {
  const column = facets[facet];
  const before = known.get(column);
  if (before && sameTrash(before.trashed, trashed)) return before.counts;
  const { dictionary, starts, values } = column;
  const [here, anywhere] = [new Uint32Array(dictionary.length), new Uint8Array(dictionary.length)];
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = values[at] ?? 0;
      anywhere[place] = 1;
      if (trashed[row] === 0) here[place] = (here[place] ?? 0) + 1;
    }
  }
  const all = dictionary.map((value, place) => ({ value, count: here[place] ?? 0 }));
  const counts = commonestFirst(all.filter((_, place) => anywhere[place] === 1));
  known.set(column, { trashed, counts });
  return counts;
}
