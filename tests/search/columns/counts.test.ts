import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets, countPlaces, countStrengths, countTags } from '../../../src/search/columns/counts.ts';
import { listRows } from '../../../src/search/columns/listing.ts';
import { raiseClaims } from '../../../src/search/columns/raise.ts';
import { countAll } from '../../../src/search/columns/values-at.ts';
import { columnsOf, list, places, wanted } from './some-columns.ts';
import { anyFilter, anyRows, id } from './some-rows.ts';

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
        for (const facet of ['collection', 'competency', 'tag'] as const) {
          for (const value of columns.facets[facet].dictionary) {
            const values = [...(filter.chosen?.[facet] ?? []), value];
            const chosen = { ...filter, chosen: { ...filter.chosen, [facet]: values } };
            expect(counts[facet].get(value)).toBe(list(columns, { ...place, filter: chosen }).length);
          }
        }
      }),
    );
  });

  it('of tags say what choosing one of them lists, whatever its case and accents', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const columns = columnsOf(rows);
        const counts = countTags(columns);
        for (const tag of columns.facets.tag.dictionary)
          expect(counts.get(tag)).toBe(list(columns, { place: 'all', filter: { chosen: { tag: [tag] } } }).length);
      }),
    );
  });

  it('of all values leave the trash out, and name what only the trash has', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const held = (tag: string) => rows.filter(({ resource }) => resource.keywords?.includes(tag));
        const known = ['Water', 'water', 'maps', 'Café'].filter((tag) => held(tag).length > 0);
        const counted = known.map((value) => {
          const here = held(value).filter(({ resource }) => resource.dateTrashed === undefined);
          return { value, count: here.length };
        });
        expect(new Set(countAll(columnsOf(rows), 'tag'))).toEqual(new Set(counted));
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
