import type { Id } from '../model/identity.ts';
import { database } from './database.ts';
import { removedResources } from './former-rows.ts';

/** A small picture of a page, as a data: address, or as a path to a picture that Taproot ships. It has the id of its resource. */
export interface Thumbnail {
  id: Id;
  picture: string;
}

/** Larger ones are no thumbnails: the library draws fifty of them at a time. */
const LARGEST = 60_000;

/**
 * Keeps a picture beside its resource, on this machine only: it is no part of the record, of undo or of a bundle. A resource that was taken
 * back meanwhile keeps none.
 */
export async function keepThumbnail(id: Id, picture: string): Promise<void> {
  if (picture.length > LARGEST) return;
  await database.transaction('rw', ['resources', 'thumbnails'], async () => {
    if (await database.resources.get(id)) await database.thumbnails.put({ id, picture });
  });
}

/** The pictures of these resources, by id; most have none. */
export async function readThumbnails(ids: Id[]): Promise<Map<Id, string>> {
  const rows = await database.thumbnails.bulkGet(ids);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row.picture]));
}

/** Forgets the pictures of resources that are gone, where no undo brings these back. */
export async function forgetStrayThumbnails(): Promise<void> {
  // In this order: a picture comes after its resource, and one that is kept meanwhile is no stray.
  const known = await database.thumbnails.toCollection().primaryKeys();
  const here = new Set(await database.resources.toCollection().primaryKeys());
  const strays = known.filter((id) => !here.has(id));
  if (strays.length === 0) return;
  const perhapsBack = await removedResources(database);
  await database.thumbnails.bulkDelete(strays.filter((id) => !perhapsBack.has(id)));
}

/** Gives resources without a picture that of another one, which keeps it. */
export async function takeOverThumbnails(into: ReadonlyMap<Id, Id>): Promise<void> {
  const known = await readThumbnails([...into.values()]);
  const others = await readThumbnails([...into.keys()]);
  const taken = [...into].flatMap(([from, id]) => {
    const picture = known.has(id) ? undefined : others.get(from);
    return picture === undefined ? [] : [{ id, picture }];
  });
  await database.thumbnails.bulkPut(taken);
}
