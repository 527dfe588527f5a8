import type { Room } from '../model/nesting.ts';
import type { Changes } from './changes.ts';

/** Moves siblings on to where they make room for another. */
export const makeRoom = (changes: Changes, table: 'collections' | 'competencies', { others }: Room) =>
  changes.edit(table, [...others.keys()], (row) => ({ ...row, position: others.get(row.id) ?? row.position }));
