import type { Part } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { moveParts as moved, withAllUnder } from '../model/parts.ts';
import { act } from './act.ts';
import type { Changes } from './changes.ts';
import { naming } from './naming.ts';

const editParts = (changes: Changes, collection: Id, change: (parts: Part[]) => Part[]) =>
  changes.edit('collections', [collection], (row) => ({ ...row, parts: change(row.parts) }));

/** Adds a heading before a part, or at the end. Returns its id. */
export const addHeading = (collection: Id, name: string, before?: Id) =>
  act({ key: 'history.addedHeading', params: { name } }, ['collections'], async (changes) => {
    const id = systemSource.newId();
    await editParts(changes, collection, (parts) => {
      const at = before === undefined ? -1 : parts.findIndex((part) => part.id === before);
      return parts.toSpliced(at < 0 ? parts.length : at, 0, { kind: 'heading', id, name });
    });
    return id;
  });

/** Changes the words of a heading or the note of an item. */
export const editPart = (collection: Id, id: Id, patch: { name?: string; description?: string; note?: string }) =>
  act(
    naming('collections', [collection], { key: 'history.editedPart' }, 'history.editedPartOf'),
    ['collections'],
    (changes) =>
      editParts(changes, collection, (parts) =>
        parts.map((part) => (part.id === id ? ({ ...part, ...patch } as Part) : part)),
      ),
    { joins: `part ${id} ${Object.keys(patch).join()}` },
  );

/** Removes a heading or takes an item out; what stood under the heading stays. */
export const removePart = (collection: Id, id: Id) =>
  act(
    naming('collections', [collection], { key: 'history.removedPart' }, 'history.removedPartOf'),
    ['collections'],
    (changes) => editParts(changes, collection, (parts) => parts.filter((part) => part.id !== id)),
  );

/** Moves parts to stand before another one, or at the end; headings with all that stands under them. */
export const moveParts = (collection: Id, ids: Id[], before: Id | null) =>
  act(
    naming(
      'collections',
      [collection],
      { key: 'history.movedParts', params: { count: ids.length } },
      'history.movedPartsOf',
    ),
    ['collections'],
    (changes) => editParts(changes, collection, (parts) => moved(parts, withAllUnder(parts, ids), before)),
  );
