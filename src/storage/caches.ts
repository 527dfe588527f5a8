import type { Database } from './database.ts';
import { lastTouched } from './touched.ts';

/** What can be made again from the rows at any time: an index, or columns. Never trusted over them. */
export interface Cache {
  name: CacheName;
  /** The number of the last entry of `touched` that it knows. */
  stamp: number;
  value: unknown;
}

export type CacheName = 'columns' | 'index' | 'texts';

/** A cache as it was written; undefined where there is none, or where the disk does not give it back: it can be made again. */
export const readCache = (database: Database, name: CacheName): Promise<Cache | undefined> =>
  database.caches.get(name).catch(() => undefined);

/**
 * Keeps caches that belong together. Where another window has kept a later state, or the library was begun anew, nothing is written.
 */
export async function writeCaches(database: Database, caches: Cache[]): Promise<void> {
  await database.transaction('rw', ['caches', 'touched'], async () => {
    const stored = await Promise.all(caches.map(({ name }) => readCache(database, name)));
    const known = stored.filter((cache) => cache !== undefined);
    const last = await lastTouched(database);
    const late = known.some(({ name, stamp }) => stamp > (caches.find((each) => each.name === name)?.stamp ?? 0));
    if ((late && known.every(({ stamp }) => stamp <= last)) || caches.some(({ stamp }) => stamp > last)) return;
    await database.caches.bulkPut(caches);
  });
}
