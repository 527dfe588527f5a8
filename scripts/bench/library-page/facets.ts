import { buildColumns } from '../../../src/search/columns/build.ts';
import { type FacetName, facetNames } from '../../../src/search/columns/columns.ts';
import { countFacets } from '../../../src/search/columns/counts.ts';
import { listRows } from '../../../src/search/columns/listing.ts';
import { valuesOf } from '../../../src/search/columns/values.ts';
import { toRows } from '../../../src/search/rows.ts';
import { scaleLibrary } from '../scale-library.ts';

const RUNS = 25;

type Counted = Record<FacetName, readonly string[]>;

/** What anybody would write first: a map of counts for each facet. */
function countObjects(rows: readonly Counted[]): Map<FacetName, Map<string, number>> {
  const counts = new Map<FacetName, Map<string, number>>(facetNames.map((name) => [name, new Map()]));
  for (const values of rows) {
    for (const [name, counted] of counts)
      for (const value of values[name]) counted.set(value, (counted.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Milliseconds of counting all facets of a list, one after another; from columns, and from objects. */
export function countAllFacets(resources: number): { ours: number[]; bare: number[] } {
  const rows = toRows(scaleLibrary(resources)).map(valuesOf);
  const columns = buildColumns(rows);
  const objects = rows.map(({ facets }) => facets as Counted);
  const { narrowed } = listRows(columns, { place: 'all', filter: {}, order: '-saved', language: 'en' });
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let run = 0; run < RUNS; run++) {
    let begun = performance.now();
    const ours = countFacets(columns, narrowed);
    times.ours.push(performance.now() - begun);
    begun = performance.now();
    const bare = countObjects(objects);
    times.bare.push(performance.now() - begun);
    for (const [name, counted] of bare)
      for (const [value, count] of counted)
        if (ours[name].get(value) !== count) throw new Error(`${name} ${value}: counted differently.`);
  }
  return times;
}
