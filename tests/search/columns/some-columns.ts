import { buildColumns } from '../../../src/search/columns/build.ts';
import type { Columns } from '../../../src/search/columns/columns.ts';
import { listRows, type Wanted } from '../../../src/search/columns/listing.ts';
import { valuesOf } from '../../../src/search/columns/values.ts';
import type { Row } from '../../../src/search/row.ts';
import { id } from './some-rows.ts';

export const columnsOf = (rows: Row[]): Columns => buildColumns(rows.map(valuesOf));

export const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  place: 'all',
  filter: {},
  order: 'saved',
  language: 'en',
  ...more,
});

export const list = (columns: Columns, more: Partial<Wanted> = {}) => listRows(columns, wanted(more)).ids;

/** The places in which lists stand. */
export const places: Partial<Wanted>[] = [
  { place: 'all' },
  { place: 'inbox' },
  { place: 'trash' },
  { place: 'collection', id: id(9) },
  { place: 'competency', id: id(20) },
];
