import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Columns } from '../../../src/search/columns/columns.ts';
import { liftable } from '../../../src/search/columns/lifting.ts';
import { type Filter, isFiltering } from '../../../src/search/filter.ts';
import type { Row } from '../../../src/search/row.ts';
import { columnsOf, list, wanted } from './some-columns.ts';
import { anyFilter, anyRows, id } from './some-rows.ts';

const filtered = (columns: Columns, filter: Filter) => new Set(list(columns, { filter }));

const both = (one: Set<string>, other: Set<string>) => new Set([...one].filter((each) => other.has(each)));

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

it('an empty list says which parts of the filter to lift, and how many that gives', () => {
  fc.assert(
    fc.property(anyRows(), anyFilter, (rows, filter) => {
      const columns = columnsOf(rows);
      for (const part of liftable(columns, wanted({ filter })))
        expect(list(columns, { filter: part.filter })).toHaveLength(part.count);
    }),
  );
});
