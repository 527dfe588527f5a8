import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../src/search/columns/build.ts';
import { type Columns, facetNames, isColumns } from '../../../src/search/columns/columns.ts';
import { commonestFirst, countFacets } from '../../../src/search/columns/counts.ts';
import { listRows } from '../../../src/search/columns/listing.ts';
import { orders, rowsInOrder } from '../../../src/search/columns/order.ts';
import { patchColumns } from '../../../src/search/columns/patch.ts';
import { valuesOf } from '../../../src/search/columns/values.ts';
import { countAll } from '../../../src/search/columns/values-at.ts';
import type { Filter } from '../../../src/search/filter.ts';
import { columnsOf, list, places, wanted } from './some-columns.ts';
import { anyFilter, anyRowNumbered, anyRows, id } from './some-rows.ts';

/** Both list and count the same, wherever one looks, and offer the same to be completed. */
function expectSame(one: Columns, other: Columns, filter: Filter): void {
  for (const facet of facetNames) {
    expect(countAll(one, facet)).toEqual(countAll(other, facet));
    expect(commonestFirst(one.facets[facet])).toEqual(commonestFirst(other.facets[facet]));
  }
  for (const place of places) {
    for (const order of orders)
      expect(list(one, { ...place, order, filter })).toEqual(list(other, { ...place, order, filter }));
    const [a, b] = [one, other].map((each) => countFacets(each, listRows(each, wanted({ ...place, filter })).narrowed));
    for (const facet of facetNames) expect(a?.[facet].commonest()).toEqual(b?.[facet].commonest());
  }
}

describe('columns that are kept in step', () => {
  it('say the same as columns made anew, after any changes', () => {
    const change = fc.record({
      rows: fc.uniqueArray(anyRowNumbered(100, 115), { maxLength: 4, selector: (row) => row.resource.id }),
      gone: fc.uniqueArray(fc.integer({ min: 100, max: 115 }).map(id), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyRows(), fc.array(change, { maxLength: 3 }), anyFilter, (rows, changes, filter) => {
        const library = new Map(rows.map((row) => [row.resource.id, row]));
        let columns = columnsOf(rows);
        for (const { rows: changed, gone } of changes) {
          for (const order of orders) rowsInOrder(columns, order, 'en');
          const staying = changed.filter((row) => !gone.includes(row.resource.id));
          for (const row of staying) library.set(row.resource.id, row);
          for (const each of gone) library.delete(each);
          const before = structuredClone(columns);
          const next = patchColumns(columns, { rows: staying.map(valuesOf), gone });
          expect(columns).toEqual(before);
          columns = next;
        }
        expect(isColumns(structuredClone(columns))).toBe(true);
        const anew = columnsOf([...library.values()]);
        expectSame(columns, anew, filter);
      }),
    );
  });

  it('are known again only whole', () => {
    const columns = buildColumns([]);
    expect(isColumns(structuredClone(columns))).toBe(true);
    expect(isColumns({ ...columns, version: 0 })).toBe(false);
    expect(isColumns({ ...columns, rows: 3 })).toBe(false);
    expect(isColumns(undefined)).toBe(false);
  });
});
