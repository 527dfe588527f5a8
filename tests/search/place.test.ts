import { expect, it } from 'vitest';
import { inOrder, raiseClaims, rowsIn, topOf } from '../../src/search/place.ts';
import type { Row } from '../../src/search/row.ts';

const id = (n: number) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const me = id(1);

function row(n: number, name: string, rest: Partial<Row> & { trashed?: boolean } = {}): Row {
  const { trashed = false, ...parts } = rest;
  const date = `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z`;
  const stamp = { curator: me, dateSaved: date, dateChanged: date };
  return {
    resource: { id: id(n), kind: 'page', name, ...stamp, ...(trashed ? { dateTrashed: date } : {}) },
    alignments: [],
    collections: [],
    excerpts: [],
    ...parts,
  };
}
const claim = (competency: string) => ({
  id: id(50),
  curator: me,
  dateSaved: '',
  dateChanged: '',
  target: id(2),
  competency,
});
const names = (rows: Row[]) => rows.map((found) => found.resource.name);

const rows = [
  row(2, 'weir', { collections: [id(9)] }),
  row(3, 'Aqueduct', { alignments: [claim(id(21))] }),
  row(4, 'lost', { trashed: true, collections: [id(9)] }),
];

it('shows in each place what lies there, and what is in the trash only in the trash', () => {
  expect(names(rowsIn(rows, { place: 'all' }))).toEqual(['weir', 'Aqueduct']);
  expect(names(rowsIn(rows, { place: 'inbox' }))).toEqual(['Aqueduct']);
  expect(names(rowsIn(rows, { place: 'collection', id: id(9) }))).toEqual(['weir']);
  expect(names(rowsIn(rows, { place: 'competency', id: id(21) }))).toEqual(['Aqueduct']);
  expect(names(rowsIn(rows, { place: 'trash' }))).toEqual(['lost']);
});

it('counts a claim on a sub-statement for the competency above it, however deep', () => {
  const byId = new Map([
    [id(20), {}],
    [id(22), { parent: id(20) }],
    [id(21), { parent: id(22) }],
  ]);
  expect(topOf(byId, id(21))).toBe(id(20));
  expect(names(rowsIn(raiseClaims(rows, byId), { place: 'competency', id: id(20) }))).toEqual(['Aqueduct']);
});

it('ends where two competencies of a broken framework stand above each other', () => {
  const circle = new Map([
    [id(20), { parent: id(21) }],
    [id(21), { parent: id(20) }],
  ]);
  expect(circle.has(topOf(circle, id(20)))).toBe(true);
});

it('orders by date both ways, and by name as the language does', () => {
  expect(names(inOrder(rows, 'newest', 'en'))).toEqual(['lost', 'Aqueduct', 'weir']);
  expect(names(inOrder(rows, 'oldest', 'en'))).toEqual(['weir', 'Aqueduct', 'lost']);
  expect(names(inOrder(rows, 'name', 'en'))).toEqual(['Aqueduct', 'lost', 'weir']);
});
