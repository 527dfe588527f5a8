import type { Collection, Item } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { positionBefore, siblings } from '../model/nesting.ts';
import { addItems, itemsOf } from '../model/parts.ts';
import { act } from './act.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { naming } from './naming.ts';
import { Gone, standingResources } from './standing.ts';

/** Where resources move to: a collection that is there, or the name of one to be made. */
export type Destination = { id: Id } | { name: string };

/**
 * Moves resources into a collection and out of all others that are not in the trash. The notes that they had there go with them. Resources
 * that are gone are passed over.
 * @returns as the result: the collection they are in now
 * @throws Gone where another window has deleted the collection meanwhile, or thrown it away: they would be left without a place; and where it
 * has deleted each of the resources
 */
export const moveInto = (destination: Destination, resources: readonly Id[]) =>
  act(
    'name' in destination
      ? { key: 'history.movedInto', params: { count: resources.length, name: destination.name } }
      : naming(
          'collections',
          [destination.id],
          { key: 'history.collected', params: { count: resources.length } },
          'history.movedInto',
        ),
    ['collections', 'resources'],
    async (changes) => {
      const there = await standingResources(database, resources);
      const moving = new Set(there);
      const rows = await database.collections.toArray();
      const id = 'id' in destination ? existing(rows, destination.id) : await make(changes, rows, destination.name);
      const left = rows.filter(
        (row) =>
          row.id !== id && row.dateTrashed === undefined && itemsOf(row).some((item) => moving.has(item.resource)),
      );
      const notes = notesOf(left.flatMap(itemsOf));
      await changes.edit(
        'collections',
        left.map((row) => row.id),
        (row) => ({ ...row, parts: row.parts.filter((part) => part.kind === 'heading' || !moving.has(part.resource)) }),
      );
      await changes.edit('collections', [id], (row) => withItems(row, there, notes));
      return id;
    },
  );

function existing(rows: readonly Collection[], id: Id): Id {
  if (rows.some((row) => row.id === id && row.dateTrashed === undefined)) return id;
  throw new Gone('the collection is gone');
}

async function make(changes: Changes, rows: Collection[], name: string): Promise<Id> {
  const id = systemSource.newId();
  const position = positionBefore(siblings(rows, undefined), null);
  await changes.add('collections', [{ id, ...changes.stamp, name, position, parts: [] }]);
  return id;
}

/** The notes of items by resource; what was said in several places stands one below the other. */
function notesOf(items: readonly Item[]): Map<Id, string[]> {
  const notes = new Map<Id, string[]>();
  for (const { resource, note } of items) if (note) notes.set(resource, [...(notes.get(resource) ?? []), note]);
  return notes;
}

/** Items for these resources at the end; one that is there already stays where it is. Each takes the notes of its resource. */
function withItems(row: Collection, resources: readonly Id[], notes: ReadonlyMap<Id, string[]>): Collection {
  const noted = (item: Item): Item => {
    const said = [...new Set([...(item.note ? [item.note] : []), ...(notes.get(item.resource) ?? [])])];
    return said.length === 0 ? item : { ...item, note: said.join('\n\n') };
  };
  const moving = new Set(resources);
  const there = row.parts.map((part) => (part.kind === 'item' && moving.has(part.resource) ? noted(part) : part));
  const fresh = resources.map((resource) => noted({ kind: 'item', id: systemSource.newId(), resource }));
  return { ...row, parts: addItems(there, fresh) };
}
