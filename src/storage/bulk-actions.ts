import type { Id } from '../model/identity.ts';
import type { Resource } from '../model/resource.ts';
import type { ListChange } from '../model/word-list.ts';
import type { Sentence } from '../words/say.ts';
import { act } from './act.ts';
import { inPieces, type Watching } from './long-work.ts';
import { naming } from './naming.ts';
import { withChangedList, withPatch } from './resource-actions.ts';

/**
 * Changes many resources as one action, piece by piece. Those that the change leaves as they are are not written.
 * Stopped by its signal, it changes nothing.
 * @param change answers the same row where there is nothing to change
 * @returns as the result: how many were changed
 */
const editEach = (
  ids: readonly Id[],
  label: Sentence | (() => Promise<Sentence>),
  change: (row: Resource, now: string) => Resource,
  watching?: Watching,
) =>
  act(label, ['resources'], async (changes) => {
    let count = 0;
    await inPieces(
      ids,
      async (piece) => {
        count += await changes.edit('resources', piece, (row) => change(row, changes.stamp.dateChanged));
      },
      watching,
    );
    return count;
  });

/** Adds tags to resources and takes others away. A tag that is both added and taken away stands in the end. */
export const retag = (ids: readonly Id[], change: ListChange, watching?: Watching) =>
  editEach(
    ids,
    naming('resources', [...ids], { key: 'history.tagged', params: { count: ids.length } }, 'history.taggedOne'),
    (row) => withChangedList(row, 'keywords', change),
    watching,
  );

/** Gives resources a licence; undefined takes it away. */
export const setLicence = (ids: readonly Id[], license: string | undefined, watching?: Watching) =>
  editEach(
    ids,
    naming('resources', [...ids], { key: 'history.licensed', params: { count: ids.length } }, 'history.editedOne'),
    (row) => (row.license === license ? row : withPatch<Resource>(row, { license })),
    watching,
  );

/** Adds levels to resources and takes others off; those that are not named stay. */
export const changeLevels = (ids: readonly Id[], change: ListChange, watching?: Watching) =>
  editEach(
    ids,
    naming('resources', [...ids], { key: 'history.levelled', params: { count: ids.length } }, 'history.editedOne'),
    (row) => withChangedList(row, 'educationalLevel', change),
    watching,
  );

export const trashResources = (ids: readonly Id[], watching?: Watching) =>
  editEach(
    ids,
    naming('resources', [...ids], { key: 'history.trashed', params: { count: ids.length } }, 'history.trashedOne'),
    (row, now) => (row.dateTrashed === undefined ? { ...row, dateTrashed: now } : row),
    watching,
  );

export const restoreResources = (ids: readonly Id[], watching?: Watching) =>
  editEach(
    ids,
    naming('resources', [...ids], { key: 'history.restored', params: { count: ids.length } }, 'history.restoredOne'),
    (row) => (row.dateTrashed === undefined ? row : withPatch<Resource>(row, { dateTrashed: undefined })),
    watching,
  );
