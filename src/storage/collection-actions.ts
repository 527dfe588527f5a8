import type { Collection } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { mayMoveInto, positionBefore, roomBefore, siblings, withDescendants } from '../model/nesting.ts';
import { addItems } from '../model/parts.ts';
import type { Resource } from '../model/resource.ts';
import type { ListChange } from '../model/word-list.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { makeRoom } from './make-room.ts';
import { naming } from './naming.ts';
import { resourceAt } from './reads.ts';
import { withChangedList, withPatch } from './resource-actions.ts';
import { assertCollection, standingResources } from './standing.ts';

const itemFor = (resource: Id) => ({ kind: 'item' as const, id: systemSource.newId(), resource });

/**
 * Makes a collection, last among its siblings, with the resources in it. Returns its id.
 * @throws Gone where none of the resources is there any longer
 */
export const createCollection = (
  name: string,
  { parent, resources = [] }: { parent?: Id; resources?: readonly Id[] } = {},
) =>
  act({ key: 'history.madeCollection', params: { name } }, ['collections', 'resources'], async (changes) => {
    const id = systemSource.newId();
    const position = positionBefore(siblings(await database.collections.toArray(), parent), null);
    const parts = (await standingResources(database, [...new Set(resources)])).map(itemFor);
    await changes.add('collections', [
      { id, ...changes.stamp, name, position, parts, ...(parent === undefined ? {} : { parent }) },
    ]);
    return id;
  });

type Patch = { [Field in keyof Collection]?: Collection[Field] | undefined };

export const editCollection = (id: Id, patch: Patch, field = Object.keys(patch).join()) =>
  act(
    naming('collections', [id], { key: 'history.editedCollection' }, 'history.editedCollectionOne'),
    ['collections'],
    (changes) => changes.edit('collections', [id], (row) => withPatch(row, patch)),
    {
      joins: `collection ${id} ${field}`,
    },
  );

/** Adds levels to a collection, or takes them off. */
export const changeCollectionLevels = (id: Id, change: ListChange) =>
  act(
    naming('collections', [id], { key: 'history.editedCollection' }, 'history.editedCollectionOne'),
    ['collections'],
    (changes) => changes.edit('collections', [id], (row) => withChangedList(row, 'educationalLevel', change)),
    { joins: `collection ${id} educationalLevel` },
  );

/**
 * Puts resources into a collection, under a heading where one is named; those that are there already stay where they are, and those that are
 * gone are passed over.
 * @throws Gone where the collection, or each of the resources, is there no longer
 */
export const addToCollection = (id: Id, resources: readonly Id[], heading?: Id) =>
  act(
    naming(
      'collections',
      [id],
      { key: 'history.collected', params: { count: resources.length } },
      'history.collectedAt',
    ),
    ['collections', 'resources'],
    async (changes) => {
      const [there] = await Promise.all([standingResources(database, resources), assertCollection(changes, id)]);
      return changes.edit('collections', [id], (row) => ({
        ...row,
        parts: addItems(row.parts, there.map(itemFor), heading),
      }));
    },
  );

/**
 * Saves a link and puts it into a collection, as one action. What the library has already is not doubled, and leaves the trash where it
 * lay there. Returns the resource's id.
 * @throws Gone where the collection is there no longer
 */
export const addLink = (collection: Id, url: string, name: string) =>
  act({ key: 'history.saved', params: { name } }, ['resources', 'collections'], async (changes) => {
    const [known] = await Promise.all([resourceAt(url), assertCollection(changes, collection)]);
    const id = known?.id ?? systemSource.newId();
    if (!known) await changes.add('resources', [{ id, ...changes.stamp, kind: 'page', name, url }]);
    else if (known.dateTrashed !== undefined)
      await changes.edit('resources', [id], (row) => withPatch<Resource>(row, { dateTrashed: undefined }));
    await changes.edit('collections', [collection], (row) => ({ ...row, parts: addItems(row.parts, [itemFor(id)]) }));
    return id;
  });

export const takeOut = (id: Id, resources: readonly Id[]) => {
  const gone = new Set(resources);
  return act(
    naming('collections', [id], { key: 'history.takenOut', params: { count: resources.length } }, 'history.takenOutAt'),
    ['collections'],
    (changes) =>
      changes.edit('collections', [id], (row) => ({
        ...row,
        parts: row.parts.filter((part) => part.kind === 'heading' || !gone.has(part.resource)),
      })),
  );
};

/** Moves a collection among its siblings or into another. Returns false where it would end inside itself. */
export const moveCollection = (id: Id, parent: Id | undefined, before: Id | null) =>
  act(
    naming('collections', [id], { key: 'history.movedCollection' }, 'history.movedCollectionOne'),
    ['collections'],
    async (changes) => {
      const rows = await database.collections.toArray();
      if (!mayMoveInto(rows, id, parent)) return false;
      const room = roomBefore(
        siblings(rows, parent).filter((row) => row.id !== id),
        before,
      );
      await makeRoom(changes, 'collections', room);
      await changes.edit('collections', [id], (row) => withPatch<Collection>(row, { parent, position: room.position }));
      return true;
    },
  );

/** Trashes a collection and those inside it; their resources stay in the library. */
export const trashCollection = (id: Id) =>
  act(
    naming('collections', [id], { key: 'history.trashedCollection' }, 'history.trashedCollectionOne'),
    ['collections'],
    async (changes) => {
      const rows = withDescendants(await database.collections.toArray(), id).filter(
        (row) => row.dateTrashed === undefined,
      );
      await changes.edit(
        'collections',
        rows.map((row) => row.id),
        (row) => ({ ...row, dateTrashed: changes.stamp.dateChanged }),
      );
    },
  );

/** Takes a collection, those inside it and those around it out of the trash. */
export const restoreCollection = (id: Id) =>
  act(
    naming('collections', [id], { key: 'history.restoredCollection' }, 'history.restoredCollectionOne'),
    ['collections'],
    async (changes) => {
      const rows = await database.collections.toArray();
      const around = rows.filter((row) => withDescendants(rows, row.id).some((inside) => inside.id === id));
      const ids = new Set(
        [...withDescendants(rows, id), ...around].filter((row) => row.dateTrashed !== undefined).map((row) => row.id),
      );
      await changes.edit('collections', [...ids], (row) => withPatch<Collection>(row, { dateTrashed: undefined }));
    },
  );
