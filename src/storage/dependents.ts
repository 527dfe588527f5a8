import type { Id } from '../model/identity.ts';
import { resourcesOf } from '../model/parts.ts';
import type { Database, Place } from './database.ts';
import { piecesOf } from './long-work.ts';
import { HANGING, ON_COLLECTIONS, rowsPointingTo, type UNDER_ITS_ID } from './many-rows.ts';

/** The tables whose rows have no meaning without the resource or excerpt that they are about. */
export const DEPENDENT_TABLES = Object.keys(HANGING) as (keyof typeof HANGING)[];

/** What hangs on these resources: excerpts, and what is said of either. */
export async function hangingOn(
  database: Database,
  resources: readonly Id[],
): Promise<Record<(typeof DEPENDENT_TABLES)[number], Id[]>> {
  const idsIn = async (table: (typeof DEPENDENT_TABLES)[number], targets: readonly Id[]) =>
    (await rowsPointingTo(database, table, targets)).map((row) => row.id);
  const excerpts = await idsIn('excerpts', resources);
  const targets = [...resources, ...excerpts];
  const hanging: Partial<Record<(typeof DEPENDENT_TABLES)[number], Id[]>> = {};
  for (const table of DEPENDENT_TABLES)
    hanging[table] =
      table === 'excerpts' ? excerpts : await idsIn(table, HANGING[table] === 'target' ? targets : resources);
  return hanging as Record<(typeof DEPENDENT_TABLES)[number], Id[]>;
}

/** The resources of these that have a row under their own id in this table. */
async function havingOne(
  database: Database,
  table: (typeof UNDER_ITS_ID)[number],
  resources: readonly Id[],
): Promise<Id[]> {
  const found: Id[] = [];
  for (const some of piecesOf(resources))
    found.push(...(await database.table<{ id: Id }, Id>(table).where('id').anyOf(some).primaryKeys()));
  return found;
}

/** The collections that hold any of these resources. */
export const holding = (database: Database, resources: ReadonlySet<Id>): Promise<Id[]> =>
  database.collections.filter((row) => resourcesOf(row).some((resource) => resources.has(resource))).primaryKeys();

/** What is asked, said and judged of these collections themselves. */
export async function hangingOnCollections(database: Database, collections: readonly Id[]): Promise<Place[]> {
  const places: Place[] = [];
  for (const [table, field] of Object.entries(ON_COLLECTIONS) as [keyof typeof ON_COLLECTIONS, string][])
    for (const some of piecesOf(collections))
      for (const id of await database.table<{ id: Id }, Id>(table).where(field).anyOf(some).primaryKeys())
        places.push({ table, id });
  return places;
}

/** The rows that stand on resources, collections, competencies or frameworks: they would lose their ground if these went. */
export async function standingOn(database: Database, ground: Place[]): Promise<Place[]> {
  const among = (table: string) => ground.filter((place) => place.table === table).map((place) => place.id);
  const resources = among('resources');
  const collections = among('collections');
  const competencies = among('competencies');
  const frameworks = among('frameworks');
  const places: Place[] = [];
  if (resources.length > 0) {
    const hanging = {
      ...(await hangingOn(database, resources)),
      savedTexts: await havingOne(database, 'savedTexts', resources),
      transcripts: await havingOne(database, 'transcripts', resources),
      collections: await holding(database, new Set(resources)),
    };
    for (const table of Object.keys(hanging) as (keyof typeof hanging)[])
      for (const id of hanging[table]) places.push({ table, id });
  }
  if (collections.length > 0) {
    const inside = await database.collections.where('parent').anyOf(collections).primaryKeys();
    places.push(...inside.map((id) => ({ table: 'collections' as const, id })));
    places.push(...(await hangingOnCollections(database, collections)));
  }
  if (competencies.length > 0) {
    const claims = await database.alignments.where('competency').anyOf(competencies).primaryKeys();
    places.push(...claims.map((id) => ({ table: 'alignments' as const, id })));
  }
  if (competencies.length > 0 || frameworks.length > 0) {
    const gone = new Set([...competencies, ...frameworks]);
    const under = await database.competencies
      .filter(({ parent, framework }) => gone.has(parent ?? '') || gone.has(framework))
      .primaryKeys();
    places.push(...under.map((id) => ({ table: 'competencies' as const, id })));
  }
  return places;
}
