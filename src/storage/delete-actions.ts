import type { Id } from '../model/identity.ts';
import { act } from './act.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { DEPENDENT_TABLES, hangingOn, hangingOnCollections, holding } from './dependents.ts';
import { inPieces, type Watching } from './long-work.ts';
import { UNDER_ITS_ID } from './many-rows.ts';
import { naming } from './naming.ts';

const TABLES = ['resources', 'collections', ...UNDER_ITS_ID, ...DEPENDENT_TABLES] as const;
const OF_COLLECTIONS = ['collections', 'feedback', 'requests', 'reviews'] as const;

/** Removes collections with what is asked, said and judged of them. */
export async function removeCollections(changes: Changes, ids: Id[]): Promise<void> {
  for (const { table, id } of await hangingOnCollections(database, ids)) await changes.remove(table, [id]);
  await changes.remove('collections', ids);
}

/** Removes resources with all that hangs on them, and their places in collections. */
export async function removeResources(changes: Changes, ids: readonly Id[], watching?: Watching): Promise<void> {
  await takeFromAll(changes, ids);
  await inPieces(
    // In the order of the keys, what hangs on a piece lies in one stretch of each index.
    ids.toSorted(),
    async (piece) => {
      const hanging = await hangingOn(database, piece);
      for (const table of DEPENDENT_TABLES) await changes.remove(table, hanging[table]);
      await changes.remove('resources', piece);
      for (const table of UNDER_ITS_ID) await changes.remove(table, piece);
    },
    watching,
  );
}

async function takeFromAll(changes: Changes, ids: readonly Id[]): Promise<void> {
  const gone = new Set(ids);
  await changes.edit('collections', await holding(database, gone), (row) => ({
    ...row,
    parts: row.parts.filter((part) => part.kind === 'heading' || !gone.has(part.resource)),
  }));
}

/** Deletes resources for ever; History can still undo it. Returns how many were to go. */
export const deleteForever = (ids: readonly Id[], watching?: Watching) =>
  act(
    naming('resources', [...ids], { key: 'history.deleted', params: { count: ids.length } }, 'history.deletedOne'),
    [...TABLES],
    async (changes) => {
      await removeResources(changes, ids, watching);
      return ids.length;
    },
  );

/** Takes a just-saved resource back, with all that was said of it meanwhile. */
export const takeBack = (id: Id) =>
  act({ key: 'history.takenBack' }, [...TABLES], (changes) => removeResources(changes, [id]));

export const emptyTrash = (watching?: Watching) =>
  act({ key: 'history.emptied' }, [...new Set([...TABLES, ...OF_COLLECTIONS])], async (changes) => {
    const resources = await database.resources.filter((row) => row.dateTrashed !== undefined).primaryKeys();
    const collections = await database.collections.filter((row) => row.dateTrashed !== undefined).primaryKeys();
    await removeResources(changes, resources, watching);
    await removeCollections(changes, collections);
    return resources.length + collections.length;
  });

export const deleteCollectionsForever = (ids: Id[]) =>
  act({ key: 'history.deletedCollections', params: { count: ids.length } }, [...OF_COLLECTIONS], (changes) =>
    removeCollections(changes, ids),
  );
