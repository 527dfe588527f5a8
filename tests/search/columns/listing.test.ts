import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../src/search/columns/build.ts';
import { type Columns, facetNames, isColumns } from '../../../src/search/columns/columns.ts';
import { countFacets, countPlaces, countStrengths } from '../../../src/search/columns/counts.ts';
import { liftable } from '../../../src/search/columns/lifting.ts';
import { listRows, type Wanted } from '../../../src/search/columns/listing.ts';
import { isFalling, keyOf, type Order, orders, rowsInOrder, type SortKey } from '../../../src/search/columns/order.ts';
import { patchColumns } from '../../../src/search/columns/patch.ts';
import { raiseClaims } from '../../../src/search/columns/raise.ts';
import { minutesOf, valuesOf } from '../../../src/search/columns/values.ts';
import { type Filter, isFiltering } from '../../../src/search/filter.ts';
import type { Row } from '../../../src/search/row.ts';
import { anyFilter, anyRowNumbered, anyRows, id } from './some-rows.ts';

const columnsOf = (rows: Row[]): Columns => buildColumns(rows.map(valuesOf));
const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  place: 'all',
  filter: {},
  order: 'saved',
  language: 'en',
  ...more,
});
const list = (columns: Columns, more: Partial<Wanted> = {}) => listRows(columns, wanted(more)).ids;
const filtered = (columns: Columns, filter: Filter) => new Set(list(columns, { filter }));
const both = (one: Set<string>, other: Set<string>) => new Set([...one].filter((each) => other.has(each)));
const places: Partial<Wanted>[] = [
  { place: 'all' },
  { place: 'inbox' },
  { place: 'trash' },
  { place: 'collection', id: id(9) },
  { place: 'competency', id: id(20) },
];

describe('filters', () => {
  it('combine as sets do: each part narrows, and together they leave what all leave', () => {
    fc.assert(
      fc.property(anyRows(), anyFilter, anyFilter, (rows, one, other) => {
        const columns = columnsOf(rows);
        const { chosen = {}, without = {}, ...rest } = one;
        let left = filtered(
          columns,
          rest.strength && chosen.competency?.length ? { ...rest, chosen: { competency: chosen.competency } } : rest,
        );
        for (const [facet, values] of Object.entries(chosen))
          if (facet !== 'competency' || !rest.strength)
            left = both(left, filtered(columns, { chosen: { [facet]: values } }));
        for (const [facet, values] of Object.entries(without))
          left = both(left, filtered(columns, { without: { [facet]: values } }));
        expect(filtered(columns, one)).toEqual(left);
        if (!isFiltering(other)) expect(filtered(columns, other)).toEqual(filtered(columns, {}));
      }),
    );
  });

  it('want all of the chosen tags and competencies, and one of the chosen kinds; a minus leaves the rest', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const columns = columnsOf(rows);
        const all = filtered(columns, {});
        const by = (facet: string, ...values: string[]) => filtered(columns, { chosen: { [facet]: values } });
        const watery = by('tag', 'Water');
        for (const [facet, a, b] of [
          ['tag', 'maps', 'WATER'],
          ['competency', id(20), id(21)],
          ['mark', 'evidence', 'note'],
        ] as const)
          expect(by(facet, a, b)).toEqual(both(by(facet, a), by(facet, b)));
        for (const [facet, a, b] of [
          ['kind', 'page', 'video'],
          ['level', 'Grade 7', 'Grade 8'],
        ] as const)
          expect(by(facet, a, b)).toEqual(new Set([...by(facet, a), ...by(facet, b)]));
        expect(filtered(columns, { without: { tag: ['water'] } })).toEqual(
          new Set([...all].filter((each) => !watery.has(each))),
        );
      }),
    );
  });

  it('find a tag whatever its case and accents, and a claim at least so strong', () => {
    fc.assert(
      fc.property(anyRows(), fc.constantFrom(1, 2, 3), (rows, strength) => {
        const here = rows.filter((row) => row.resource.dateTrashed === undefined);
        const idsOf = (of: Row[]) => new Set(of.map((row) => row.resource.id));
        const columns = columnsOf(rows);
        expect(filtered(columns, { chosen: { tag: ['CAFE'] } })).toEqual(
          idsOf(here.filter((row) => row.resource.keywords?.includes('Café'))),
        );
        const strong = (row: Row, competency?: string) =>
          row.alignments.some(
            (claim) => (claim.strength ?? 0) >= strength && (competency ?? claim.competency) === claim.competency,
          );
        expect(filtered(columns, { strength } as Filter)).toEqual(idsOf(here.filter((row) => strong(row))));
        expect(filtered(columns, { strength, chosen: { competency: [id(20)] } } as Filter)).toEqual(
          idsOf(here.filter((row) => strong(row, id(20)))),
        );
      }),
    );
  });
});

describe('facet counts', () => {
  it('say how many there would be with that value chosen', () => {
    fc.assert(
      fc.property(anyRows(), anyFilter, fc.constantFrom(...places), (rows, filter, place) => {
        const columns = columnsOf(rows);
        const counts = countFacets(columns, listRows(columns, wanted({ ...place, filter })).narrowed);
        for (const facet of ['kind', 'level'] as const) {
          for (const value of columns.facets[facet].dictionary) {
            const chosen = { ...filter, chosen: { ...filter.chosen, [facet]: [value] } };
            expect(counts[facet].get(value)).toBe(list(columns, { ...place, filter: chosen }).length);
          }
        }
        for (const facet of ['collection', 'competency'] as const) {
          for (const value of columns.facets[facet].dictionary) {
            const values = [...(filter.chosen?.[facet] ?? []), value];
            const chosen = { ...filter, chosen: { ...filter.chosen, [facet]: values } };
            expect(counts[facet].get(value)).toBe(list(columns, { ...place, filter: chosen }).length);
          }
        }
      }),
    );
  });

  it('of strengths add up to those that serve the competency', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const columns = columnsOf(rows);
        const { narrowed } = listRows(columns, wanted());
        const [unsaid, ...said] = countStrengths(columns, id(20), narrowed);
        expect(unsaid + said.reduce((sum, count) => sum + count)).toBe(
          list(columns, { place: 'competency', id: id(20) }).length,
        );
      }),
    );
  });

  it('of places are the lengths of their lists', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const columns = columnsOf(rows);
        const counts = countPlaces(columns);
        expect([counts.all, counts.inbox, counts.trash]).toEqual([
          list(columns).length,
          list(columns, { place: 'inbox' }).length,
          list(columns, { place: 'trash' }).length,
        ]);
        expect(counts.byCollection.get(id(9))).toBe(list(columns, { place: 'collection', id: id(9) }).length);
        expect(counts.byCompetency.get(id(20))).toBe(list(columns, { place: 'competency', id: id(20) }).length);
      }),
    );
  });
});

it('an empty list says which parts of the filter to lift, and how many that gives', () => {
  fc.assert(
    fc.property(anyRows(), anyFilter, (rows, filter) => {
      const columns = columnsOf(rows);
      for (const part of liftable(columns, wanted({ filter })))
        expect(list(columns, { filter: part.filter })).toHaveLength(part.count);
    }),
  );
});

describe('orders', () => {
  const strongest = ({ alignments }: Row) => Math.max(0, ...alignments.map(({ strength = 0.5 }) => strength));
  const numbers: Partial<Record<SortKey, (row: Row) => number>> = {
    saved: ({ resource }) => Date.parse(resource.dateSaved),
    changed: ({ resource }) => Date.parse(resource.dateChanged),
    time: ({ resource }) => minutesOf(resource.timeRequired),
    strength: strongest,
    competencies: ({ alignments }) => alignments.length,
  };
  const words: Partial<Record<SortKey, (row: Row) => string>> = {
    name: ({ resource }) => resource.name,
    published: ({ resource }) => resource.datePublished ?? '',
    publisher: ({ resource }) => resource.publisher ?? '',
  };
  /** More than 0 where the first should stand after the second, as one would say it of two rows. */
  const late = (order: Order, first: Row, second: Row): number => {
    const key = keyOf(order);
    const [a, b] = [first, second].map((row) => numbers[key]?.(row) ?? words[key]?.(row) ?? '') as [unknown, unknown];
    if (!a || !b) return Number(!a) - Number(!b);
    const rising = typeof a === 'number' ? a - Number(b) : String(a).localeCompare(String(b), 'de', { numeric: true });
    return isFalling(order) ? -rising : rising;
  };

  it('are those of the rows, both ways, and what says nothing of it comes last', () => {
    fc.assert(
      fc.property(anyRows(), fc.constantFrom(...orders), (rows, order) => {
        const here = rows.filter((row) => row.resource.dateTrashed === undefined);
        const got = list(columnsOf(rows), { order, language: 'de' }).map((each) =>
          here.find((row) => row.resource.id === each),
        );
        for (const [at, row] of got.entries()) {
          const before = got[at - 1];
          if (row && before) expect(late(order, before, row)).toBeLessThanOrEqual(0);
        }
        expect(got).toHaveLength(here.length);
      }),
    );
  });

  it('stand the best hits first, and keep the order of a collection', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const columns = columnsOf(rows);
        const scores = Float32Array.from(rows, (_, at) => ((at * 7) % 5) + 1);
        const got = list(columns, { order: 'best', scores }).map((each) => scores[columns.ids.indexOf(each)] ?? 0);
        expect(got).toEqual(got.toSorted((a, b) => b - a));
        const parts = list(columns, { place: 'collection', id: id(9) }).reverse();
        expect(list(columns, { place: 'collection', id: id(9), order: 'parts', parts: [...parts, id(7)] })).toEqual(
          parts,
        );
      }),
    );
  });
});

/** Both list and count the same, wherever one looks. */
function expectSame(one: Columns, other: Columns, filter: Filter): void {
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

describe('claims on sub-statements', () => {
  const tree = new Map([
    [id(20), {}],
    [id(22), { parent: id(20) }],
    [id(21), { parent: id(22) }],
  ]);

  it('count for the competencies above them, however deep, and once', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const columns = raiseClaims(columnsOf(rows), tree);
        const serving = rows.filter(
          (row) =>
            row.resource.dateTrashed === undefined &&
            row.alignments.some(({ competency }) => [20, 21, 22].map(id).includes(competency)),
        );
        expect(countPlaces(columns).byCompetency.get(id(20))).toBe(serving.length);
      }),
    );
  });

  it('end where two competencies of a broken framework stand above each other', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const circle = new Map([
          [id(20), { parent: id(21) }],
          [id(21), { parent: id(20) }],
        ]);
        const { byCompetency } = countPlaces(raiseClaims(columnsOf(rows), circle));
        expect(byCompetency.get(id(20))).toBe(byCompetency.get(id(21)));
      }),
    );
  });
});
