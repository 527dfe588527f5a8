import { type Columns, isColumns } from '../../search/columns/columns.ts';
import { isSegment, type Segment } from '../../search/index/packed.ts';
import { readCache, writeCaches } from '../caches.ts';
import type { Database } from '../database.ts';
import { forgetTouched, lastTouched } from '../touched.ts';

/** What was stored, each read at once: the columns are shown while the larger index is still on its way. */
export function readStored(database: Database) {
  const columns = storedColumns(database);
  const stamp = columns.then((known) => known?.stamp);
  return { columns, segments: storedSegments(database, stamp) };
}

/** Columns as they were stored, and the last entry of `touched` that they know; undefined where they are not to be believed. */
export async function storedColumns(database: Database): Promise<{ columns: Columns; stamp: number } | undefined> {
  const [cache, last] = await Promise.all([readCache(database, 'columns'), lastTouched(database)]);
  return cache && cache.stamp <= last && isColumns(cache.value)
    ? { columns: cache.value, stamp: cache.stamp }
    : undefined;
}

/** The index that was stored together with columns of this stamp; undefined where it is not to be believed. */
async function storedSegments(database: Database, stamp: Promise<number | undefined>): Promise<Segment[] | undefined> {
  const cache = await readCache(database, 'index');
  const fits = cache !== undefined && cache.stamp === (await stamp);
  return fits && Array.isArray(cache.value) && cache.value.every(isSegment) ? cache.value : undefined;
}

/** Stores what belongs together under one stamp. */
export async function store(
  database: Database,
  stamp: number,
  columns: Columns,
  segments: readonly Segment[],
): Promise<void> {
  await writeCaches(database, [
    { name: 'columns', stamp, value: columns },
    { name: 'index', stamp, value: segments },
  ]);
  await forgetTouched(database, stamp);
}
