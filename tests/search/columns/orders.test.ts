import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFalling, keyOf, type Order, orders, type SortKey } from '../../../src/search/columns/order.ts';
import { minutesOf } from '../../../src/search/columns/values.ts';
import type { Row } from '../../../src/search/row.ts';
import { columnsOf, list } from './some-columns.ts';
import { anyRows, id } from './some-rows.ts';

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
