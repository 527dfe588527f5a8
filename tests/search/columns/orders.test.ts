import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesFor, resource } from '../../../src/model/resource.ts';
import { isFalling, keyOf, type Order, orders, type SortKey } from '../../../src/search/columns/order.ts';
import { raiseClaims } from '../../../src/search/columns/raise.ts';
import type { Row } from '../../../src/search/row.ts';
import { columnsOf, list } from './some-columns.ts';
import { anyRows, id } from './some-rows.ts';

describe('orders', () => {
  const strongest = ({ alignments }: Row) => Math.max(0, ...alignments.map(({ strength = 0.5 }) => strength));
  const numbers: Partial<Record<SortKey, (row: Row) => number>> = {
    saved: ({ resource }) => Date.parse(resource.dateSaved),
    changed: ({ resource }) => Date.parse(resource.dateChanged),
    time: ({ resource }) => minutesFor(resource),
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

  it('follow the framework: a competency that comes to stand under another makes its resources serve both', () => {
    const date = '2026-01-01T00:00:00.000Z';
    const rowWith = (number: number, ...competencies: number[]): Row => ({
      resource: resource.parse({
        id: id(number),
        curator: id(1),
        dateSaved: date,
        dateChanged: date,
        kind: 'page',
        name: `${number}`,
      }),
      alignments: competencies.map((competency, at) => ({
        id: id(number * 10 + at),
        curator: id(1),
        dateSaved: date,
        dateChanged: date,
        target: id(number),
        competency: id(competency),
      })),
      collections: [],
      excerpts: [],
    });
    const columns = columnsOf([rowWith(100, 20, 21), rowWith(101, 22)]);
    const tree = (parents: Record<string, string>) =>
      new Map([20, 21, 22, 23, 24, 25].map((at) => [id(at), parents[id(at)] ? { parent: parents[id(at)] } : {}]));
    const before = raiseClaims(columns, tree({ [id(25)]: id(20) }));
    expect(list(before, { order: '-competencies' })).toEqual([id(100), id(101)]);
    const after = raiseClaims(columns, tree({ [id(22)]: id(23), [id(23)]: id(24) }));
    expect(list(after, { order: '-competencies' })).toEqual([id(101), id(100)]);
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
