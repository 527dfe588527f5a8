import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildColumns } from '../../../src/search/columns/build.ts';
import { listRows, type Wanted } from '../../../src/search/columns/listing.ts';
import { countMonths, schoolYears } from '../../../src/search/columns/saved-when.ts';
import { valuesOf } from '../../../src/search/columns/values.ts';
import { anyFilter, anyRows } from './some-rows.ts';

it('months and school years say how many there would be if the list were narrowed to them, whatever dates it asks for now', () => {
  fc.assert(
    fc.property(anyRows(), anyFilter, (rows, filter) => {
      const columns = buildColumns(rows.map(valuesOf));
      const wanted: Wanted = { place: 'all', filter, order: '-saved', language: 'en' };
      const months = countMonths(columns, wanted);
      const { from: _from, before: _before, ...whenever } = filter;
      const within = ({ from, before }: { from: number; before: number }) =>
        listRows(columns, { ...wanted, filter: { ...whenever, from, before } }).ids.length;
      for (const month of months) expect(month.count).toBe(within(month));
      for (const year of schoolYears(months)) expect(year.count).toBe(within(year));
      const all = listRows(columns, { ...wanted, filter: whenever }).ids.length;
      expect(months.reduce((sum, month) => sum + month.count, 0)).toBe(all);
    }),
  );
});

it('a school year begins in August', () => {
  const month = (year: number, number: number) => ({
    from: new Date(year, number).getTime(),
    before: new Date(year, number + 1).getTime(),
    count: 1,
  });
  const years = schoolYears([month(2026, 7), month(2026, 6), month(2025, 8)]);
  expect(years.map(({ from, months }) => [new Date(from).getFullYear(), months.length])).toEqual([
    [2026, 1],
    [2025, 2],
  ]);
});
