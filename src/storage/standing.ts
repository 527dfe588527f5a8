import type { Id } from '../model/identity.ts';
import type { Changes } from './changes.ts';
import type { Database } from './database.ts';

/** What something was to hang on, or to go into, is there no longer: another window took it away. Nothing is changed. */
export class Gone extends Error {
  override name = 'Gone';
}

/** More than so many are looked for among the keys of all: a row that is read is larger than its key. */
const MANY = 1_000;

async function idsIn(database: Database, table: 'resources' | 'excerpts', ids: readonly Id[]): Promise<Set<Id>> {
  const rowsOf = database.table<{ id: Id }, Id>(table);
  if (ids.length > MANY) return new Set(await rowsOf.toCollection().primaryKeys());
  const rows = await rowsOf.bulkGet([...ids]);
  return new Set(rows.flatMap((row) => (row ? [row.id] : [])));
}

const orGone = (asked: readonly Id[], there: readonly Id[]): readonly Id[] => {
  if (asked.length > 0 && there.length === 0) throw new Gone('nothing of it is left');
  return there;
};

/**
 * Those of these resources that are still there; the others are passed over.
 * @throws Gone where none is
 */
export async function standingResources(database: Database, ids: readonly Id[]): Promise<readonly Id[]> {
  const known = await idsIn(database, 'resources', ids);
  return orGone(
    ids,
    ids.filter((id) => known.has(id)),
  );
}

/**
 * Those of these resources and excerpts that are still there; the others are passed over.
 * @throws Gone where none is
 */
export async function standingTargets(database: Database, ids: readonly Id[]): Promise<readonly Id[]> {
  const resources = await idsIn(database, 'resources', ids);
  const others = ids.filter((id) => !resources.has(id));
  const excerpts = others.length === 0 ? resources : await idsIn(database, 'excerpts', others);
  return orGone(
    ids,
    ids.filter((id) => resources.has(id) || excerpts.has(id)),
  );
}

/** The tables in which something may be that is talked about. */
export const GROUNDS = ['resources', 'excerpts', 'collections'] as const;

/**
 * Looks whether a resource, an excerpt or a collection is still there, be it in the trash.
 * @throws Gone where it is not
 */
export async function assertGround(database: Database, id: Id): Promise<void> {
  const found = await Promise.all(GROUNDS.map((table) => database.table(table).get(id)));
  if (found.every((row) => row === undefined)) throw new Gone('what was meant is gone');
}

/**
 * Looks whether a collection is still there, and not in the trash: what goes into it would be found no longer.
 * @throws Gone where it is not
 */
export async function assertCollection(changes: Changes, id: Id): Promise<void> {
  const [row] = await changes.read('collections', [id]);
  if (!row || row.dateTrashed !== undefined) throw new Gone('the collection is gone');
}
