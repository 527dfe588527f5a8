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

/** Lists the resources of a place that answer a filter. */
export function listRows(columns: Columns, wanted: Wanted): Listed {
  const here = rowsAt(columns, wanted);
  const narrowed = narrow(columns, here, wanted.filter, wanted.scores);
  let total = 0;
  for (const one of here) total += one;
  const rows = new Uint32Array(total);
  let count = 0;
  for (const row of inWantedOrder(columns, wanted)) {
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
  for (const misses of missed) if (misses === 0) count += 1;
  return count;
}

function inWantedOrder(columns: Columns, { order, parts, language, place }: Wanted): Iterable<number> {
  if (order === 'parts') {
    const rows = rowsById(columns);
    return [...new Set(parts)].flatMap((id) => rows.get(id) ?? []);
  }
  return rowsInOrder(columns, order === 'best' ? '-saved' : order, language, place === 'trash');
}
