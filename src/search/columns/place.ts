import type { Id } from '../../model/identity.ts';
import type { Columns } from './columns.ts';
import { rowsWith } from './narrow.ts';

/** A place of the library: what the navigation leads to. */
export interface Place {
  place: 'inbox' | 'all' | 'trash' | 'collection' | 'competency';
  /** The collection or competency. */
  id?: Id;
}

const last = new WeakMap<Columns, { at: string; here: Uint8Array }>();

/**
 * 1 for each row that lies in a place. The Inbox holds what is in no collection; the trash is a place of its own. The last answer is kept:
 * with every key of a search the same place is asked about.
 */
export function rowsAt(columns: Columns, { place, id = '' }: Place): Readonly<Uint8Array> {
  const at = `${place} ${id}`;
  const known = last.get(columns);
  if (known?.at === at) return known.here;
  const here = findRows(columns, place, id);
  last.set(columns, { at, here });
  return here;
}

function findRows(columns: Columns, place: Place['place'], id: Id): Uint8Array {
  const { rows, gone, trashed, facets } = columns;
  const here = place === 'collection' || place === 'competency' ? rowsOf(facets[place], id) : undefined;
  const { starts } = facets.collection;
  const at = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    if (gone[row] === 1 || (trashed[row] !== 0) !== (place === 'trash')) continue;
    if (here && here[row] !== 1) continue;
    if (place === 'inbox' && starts[row] !== starts[row + 1]) continue;
    at[row] = 1;
  }
  return at;
}

const rowsOf = (column: Columns['facets']['collection'], id: Id): Uint8Array =>
  rowsWith(
    column,
    Uint8Array.from(column.dictionary, (value) => Number(value === id)),
  );
