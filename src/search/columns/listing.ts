import type { Id } from '../../model/identity.ts';
import type { Filter } from '../filter.ts';
import { byScore } from './by-score.ts';
import { type Columns, rowsById } from './columns.ts';
import { type Narrowed, narrow } from './narrow.ts';
import { type Order, rowsInOrder } from './order.ts';
import { type Place, rowsAt } from './place.ts';

/** What part of the library is looked at, through which filter, in which order. */
export interface Wanted extends Place {
  filter: Filter;
  /** 'best' stands the best hits first, 'parts' keeps the order of the collection. */
  order: Order | 'best' | 'parts';
  /** A BCP 47 tag, for the order of names. */
  language: string;
  /** How well each row answers the words of the filter; undefined where it has none. */
  scores?: Float32Array | undefined;
  /** The resources of the collection in its order. */
  parts?: readonly Id[] | undefined;
}

/** The rows that were wanted. */
export interface Listed {
  ids: Id[];
  /** How many lie in the place, whatever the filter. */
  total: number;
  narrowed: Narrowed;
}

/** Lists the resources of a place that answer a filter. Plain loops: with every key of a search they go over the whole library. */
export function listRows(columns: Columns, wanted: Wanted): Listed {
  const here = rowsAt(columns, wanted);
  const narrowed = narrow(columns, here, wanted.filter, wanted.scores);
  let total = 0;
  for (let row = 0; row < here.length; row++) total += here[row] ?? 0;
  const rows = new Uint32Array(total);
  let count = 0;
  const all = inWantedOrder(columns, wanted);
  for (let at = 0; at < all.length; at++) {
    const row = all[at] ?? 0;
    if (narrowed.missed[row] !== 0) continue;
    rows[count] = row;
    count += 1;
  }
  const found = rows.subarray(0, count);
  const ordered = wanted.order === 'best' && wanted.scores ? byScore(found, wanted.scores) : found;
  const ids = new Array<Id>(count);
  for (let at = 0; at < count; at++) ids[at] = columns.ids[ordered[at] ?? 0] ?? '';
  return { ids, total, narrowed };
}

/** How many resources of a place answer a filter; nothing is put in order for it. */
export function countRows(columns: Columns, { filter, scores, ...place }: Omit<Wanted, 'order' | 'language'>): number {
  const { missed } = narrow(columns, rowsAt(columns, place), filter, scores);
  let count = 0;
  for (let row = 0; row < missed.length; row++) if (missed[row] === 0) count += 1;
  return count;
}

function inWantedOrder(columns: Columns, { order, parts, language, place }: Wanted): Uint32Array {
  if (order === 'parts') {
    const rows = rowsById(columns);
    return Uint32Array.from([...new Set(parts)].flatMap((id) => rows.get(id) ?? []));
  }
  return rowsInOrder(columns, order === 'best' ? '-saved' : order, language, place === 'trash');
}
