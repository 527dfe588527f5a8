import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import type { Use } from '../model/use.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { naming } from './naming.ts';
import { withPatch } from './resource-actions.ts';
import { standingResources } from './standing.ts';

type UseFields = Omit<Use, 'id' | 'curator' | 'dateSaved' | 'dateChanged' | 'resource'>;

/**
 * Writes down that a resource was tried in class. Returns the id of the entry.
 * @throws Gone where the resource is there no longer
 */
export const addUse = (resource: Id, fields: UseFields) =>
  act(
    naming('resources', [resource], { key: 'history.tried' }, 'history.triedOne'),
    ['uses', 'resources'],
    async (changes) => {
      await standingResources(database, [resource]);
      const id = systemSource.newId();
      await changes.add('uses', [{ id, ...changes.stamp, resource, ...fields }]);
      return id;
    },
  );

/** Changes an own entry; those of others stay as they are. */
export const editUse = (id: Id, patch: { [Field in keyof UseFields]?: UseFields[Field] | undefined }) =>
  act(
    { key: 'history.editedUse' },
    ['uses'],
    (changes) =>
      changes.edit('uses', [id], (row) => (row.curator === changes.stamp.curator ? withPatch<Use>(row, patch) : row)),
    { joins: `use ${id} ${Object.keys(patch).join()}` },
  );

/** Takes an own entry back. */
export const removeUse = (id: Id) =>
  act({ key: 'history.removedUse' }, ['uses'], async (changes) => {
    const [row] = await changes.read('uses', [id]);
    if (row?.curator === changes.stamp.curator) await changes.remove('uses', [id]);
  });
