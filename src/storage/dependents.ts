import type { Id } from '../model/identity.ts';
import { resourcesOf } from '../model/parts.ts';
import type { Database, Place } from './database.ts';
import type { FormerRow } from './history.ts';

/** The tables whose rows have no meaning without the resource or excerpt that they are about. */
export const DEPENDENT_TABLES = ['excerpts', 'alignments', 'feedback', 'uses'] as const;

/** All tables whose rows can stand on another row. */
export const STANDING_TABLES = [...DEPENDENT_TABLES, 'collections'] as const;

type Dependents = { [Table in (typeof STANDING_TABLES)[number]]: Id[] };

/** What hangs on these resources: excerpts, what is said of either, and the collections that hold them. */
export async function dependentsOf(database: Database, resources: Id[]): Promise<Dependents> {
  const gone = new Set(resources);
  const excerpts = await database.excerpts.where('resource').anyOf(resources).primaryKeys();
  const targets = [...resources, ...excerpts];
  const [alignments, feedback, uses, collections] = await Promise.all([
    database.alignments.where('target').anyOf(targets).primaryKeys(),
    database.feedback.where('target').anyOf(targets).primaryKeys(),
    database.uses.where('resource').anyOf(resources).primaryKeys(),
    database.collections.filter((row) => resourcesOf(row).some((resource) => gone.has(resource))).primaryKeys(),
  ]);
  return { excerpts, alignments, feedback, uses, collections };
}

/** The rows that would lose their ground if an action that made resources or collections were undone, and that the action did not write itself. */
export async function standingOn(database: Database, former: FormerRow[]): Promise<Place[]> {
  const made = (table: string) =>
    former.filter((row) => row.table === table && row.before === null && row.changedAt !== null).map((row) => row.id);
  const own = new Set(former.map((row) => `${row.table} ${row.id}`));
  const resources = made('resources');
  const collections = made('collections');
  const places: Place[] = [];
  if (resources.length > 0) {
    const hanging = await dependentsOf(database, resources);
    for (const table of STANDING_TABLES) places.push(...hanging[table].map((id) => ({ table, id })));
  }
  if (collections.length > 0) {
    const inside = await database.collections.where('parent').anyOf(collections).primaryKeys();
    places.push(...inside.map((id) => ({ table: 'collections' as const, id })));
  }
  return places.filter((place) => !own.has(`${place.table} ${place.id}`));
}
