import type { Collection } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { mayMoveInto, positionBefore, roomBefore, siblings } from '../model/nesting.ts';
import { withAllUnder } from '../model/parts.ts';
import { copyCollections, mergeInto, splitAt } from '../model/reshape.ts';
import { takeIn } from '../model/take-in.ts';
import { act } from './act.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { makeRoom } from './make-room.ts';
import { naming } from './naming.ts';

const { newId } = systemSource;

/** Makes room right behind a collection, among its siblings; the position there. */
async function makeRoomBehind(changes: Changes, rows: Collection[], row: Collection): Promise<number> {
  const ordered = siblings(rows, row.parent);
  const next = ordered[ordered.findIndex((each) => each.id === row.id) + 1];
  const room = roomBefore(ordered, next?.id ?? null);
  await makeRoom(changes, 'collections', room);
  return room.position;
}

/** Copies a collection with those inside it, to stand behind the original. Returns the id of the copy. */
export const copyCollection = (id: Id, name: string) =>
  act({ key: 'history.copiedCollection', params: { name } }, ['collections'], async (changes) => {
    const rows = await database.collections.toArray();
    const root = rows.find((row) => row.id === id);
    if (!root) return undefined;
    const [copy, ...inside] = copyCollections(rows, root, newId).map((row) => ({ ...row, ...changes.stamp }));
    if (!copy) return undefined;
    const position = await makeRoomBehind(changes, rows, root);
    await changes.add('collections', [{ ...copy, name, position }, ...inside]);
    return copy.id;
  });

/** Cuts a collection in two at a heading: the heading with all that follows it becomes a collection of its own, behind the first. Returns its id. */
export const splitCollection = (id: Id, heading: Id, unnamed: string) =>
  act(
    naming('collections', [id], { key: 'history.splitCollection' }, 'history.splitCollectionOne'),
    ['collections'],
    async (changes) => {
      const rows = await database.collections.toArray();
      const row = rows.find((each) => each.id === id);
      const cut = row && splitAt(row.parts, heading);
      if (!cut) return undefined;
      const { name, description } = cut.heading;
      const made: Collection = {
        ...row,
        ...changes.stamp,
        id: newId(),
        name: name || unnamed,
        parts: cut.goes,
        position: await makeRoomBehind(changes, rows, row),
      };
      delete made.description;
      if (description !== undefined) made.description = description;
      await changes.edit('collections', [id], (now) => ({ ...now, parts: cut.stays }));
      await changes.add('collections', [made]);
      return made.id;
    },
  );

/**
 * Merges a collection into another: what it holds follows the other's own, those inside it move along, feedback on it and requests for
 * it are on the other from now on, and it goes to the trash with its reviews, which judged another plan. Returns false where the other stands inside it.
 */
export const mergeCollections = (into: Id, from: Id) =>
  act(
    naming('collections', [from], { key: 'history.mergedCollection' }, 'history.mergedCollectionOne'),
    ['collections', 'feedback', 'requests'],
    async (changes) => {
      const rows = await database.collections.toArray();
      const [target, source] = [into, from].map((id) => rows.find((row) => row.id === id));
      if (!target || !source || !mayMoveInto(rows, from, into)) return false;
      await changes.edit('collections', [into], (row) => mergeInto(row, source, newId));
      const inside = siblings(rows, from).filter((row) => row.dateTrashed === undefined);
      const last = positionBefore(siblings(rows, into), null);
      const places = new Map(inside.map((row, at) => [row.id, last + at]));
      await changes.edit('collections', [...places.keys()], (row) => ({
        ...row,
        parent: into,
        position: places.get(row.id) ?? row.position,
      }));
      const words = await database.feedback.where('target').equals(from).primaryKeys();
      await changes.edit('feedback', words, (row) => ({ ...row, target: into }));
      const asked = await database.requests.where('collection').equals(from).primaryKeys();
      await changes.edit('requests', asked, (row) => ({ ...row, collection: into }));
      await changes.edit('collections', [from], (row) => ({ ...row, dateTrashed: changes.stamp.dateChanged }));
      return true;
    },
  );

/**
 * Moves parts from one collection into another with their notes, headings with all that stands under them, before a part there or at its end;
 * what is there already takes their notes in.
 */
export const movePartsInto = (from: Id, ids: Id[], into: Id, before: Id | null) =>
  act(
    naming('collections', [from], { key: 'history.movedPartsInto' }, 'history.movedPartsIntoOne'),
    ['collections'],
    async (changes) => {
      const [source] = await changes.read('collections', [from]);
      const moving = new Set(withAllUnder(source?.parts ?? [], ids));
      const parts = source?.parts.filter((part) => moving.has(part.id)) ?? [];
      if (from === into || (await changes.read('collections', [into])).length === 0) return;
      await changes.edit('collections', [into], (row) => ({ ...row, parts: takeIn(row.parts, parts, before) }));
      await changes.edit('collections', [from], (row) => ({
        ...row,
        parts: row.parts.filter((part) => !moving.has(part.id)),
      }));
    },
  );
