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

/** The values of one facet among some resources, with how many have each, the commonest first. */
export function countAmong(columns: Columns, facet: FacetName, ids: readonly Id[]): { value: string; count: number }[] {
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
  return dictionary
    .map((value, place) => ({ value, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

const known = new WeakMap<Column, { value: string; count: number }[]>();

/** All values of a facet in use in the library, the trash among it, with how many have each, the commonest first: for completing. */
export function countAll(columns: Columns, facet: FacetName): { value: string; count: number }[] {
  const column = columns.facets[facet];
  const counts = known.get(column) ?? countAmong(columns, facet, columns.ids);
  known.set(column, counts);
  return counts;
}
