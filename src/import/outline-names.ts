import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import type { Plan } from './plan.ts';

/** What the ids in differing rows stand for. */
export interface NamedInOutline {
  resources: [Id, string][];
  collections: [Id, string][];
  curators: [Id, string][];
  competencies: Competency[];
}

const ID = /^urn:uuid:/;

/** The ids that values name, at any depth. */
function idsIn(values: readonly unknown[], found = new Set<string>()): Set<string> {
  for (const value of values)
    if (typeof value === 'string') {
      if (ID.test(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) idsIn(Object.values(value), found);
  return found;
}

/**
 * Finds what stands for the ids in a preview.
 * @param rows what differs
 * @param here the library that the plan was made for
 */
export function namesFor(
  plan: Plan,
  rows: readonly { fields: unknown }[],
  here: Pick<Library, 'resources' | 'collections'>,
): NamedInOutline {
  const spoken = idsIn(rows.map(({ fields }) => fields));
  const named = (table: 'resources' | 'collections'): [Id, string][] => {
    const all = [...plan.entries[table].map(({ id, theirs: { name } }) => ({ id, name })), ...here[table]];
    return all.filter(({ id }) => spoken.has(id)).map(({ id, name }) => [id, name]);
  };
  return {
    resources: named('resources'),
    collections: named('collections'),
    curators: plan.entries.curators.map(({ id, theirs: { name } }) => [id, name]),
    competencies: plan.entries.competencies.map(({ id, theirs }) => ({ ...theirs, id })),
  };
}
