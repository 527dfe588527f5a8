import { buildColumns } from '../../../src/search/columns/build.ts';
import { countFacets } from '../../../src/search/columns/counts.ts';
import { listRows } from '../../../src/search/columns/listing.ts';
import { valuesOf } from '../../../src/search/columns/values.ts';
import { toRows } from '../../../src/search/rows.ts';
import { scaleLibrary } from '../scale-library.ts';

const RUNS = 25;

/** Milliseconds of counting all facets of a list, one after another. */
export function countAllFacets(resources: number): number[] {
  const columns = buildColumns(toRows(scaleLibrary(resources)).map(valuesOf));
  const { narrowed } = listRows(columns, { place: 'all', filter: {}, order: '-saved', language: 'en' });
  return Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    countFacets(columns, narrowed);
    return performance.now() - begun;
  });
}
