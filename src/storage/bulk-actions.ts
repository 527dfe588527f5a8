import type { Id } from '../model/identity.ts';
import type { Resource } from '../model/resource.ts';
import type { Sentence } from '../words/say.ts';
import { act } from './act.ts';
import { inPieces, type Watching } from './long-work.ts';
import { naming } from './naming.ts';
import { withPatch } from './resource-actions.ts';

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
export const retag = (
  ids: readonly Id[],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
  watching?: Watching,
) =>
  editEach(
    ids,
    naming('resources', [...ids], { key: 'history.tagged', params: { count: ids.length } }, 'history.taggedOne'),
    (row) => withTags(row, add, remove),
    watching,
  );

function withTags(row: Resource, add: readonly string[], remove: readonly string[]): Resource {
  const before = row.keywords ?? [];
  const after = [...new Set([...before.filter((tag) => !remove.includes(tag)), ...add])];
  const isSame = after.length === before.length && after.every((tag, at) => tag === before[at]);
  return isSame ? row : { ...row, keywords: after };
}

/** Gives resources one value in a field that holds one; undefined takes the field away. */
const setField =
  (field: 'license' | 'educationalLevel', plain: 'history.licensed' | 'history.levelled') =>
  (ids: readonly Id[], value: string | undefined, watching?: Watching) =>
    editEach(
      ids,
      naming('resources', [...ids], { key: plain, params: { count: ids.length } }, 'history.editedOne'),
      (row) => (row[field] === value ? row : withPatch<Resource>(row, { [field]: value })),
      watching,
    );

export const setLicence = setField('license', 'history.licensed');
export const setLevel = setField('educationalLevel', 'history.levelled');

export const trashResources = (ids: readonly Id[], watching?: Watching) =>
  editEach(
    ids,
    naming('resources', [...ids], { key: 'history.trashed', params: { count: ids.length } }, 'history.trashedOne'),
    (row, now) => ({ ...row, dateTrashed: now }),
    watching,
  );

export const restoreResources = (ids: readonly Id[], watching?: Watching) =>
  editEach(
    ids,
    naming('resources', [...ids], { key: 'history.restored', params: { count: ids.length } }, 'history.restoredOne'),
    (row) => withPatch<Resource>(row, { dateTrashed: undefined }),
    watching,
  );
