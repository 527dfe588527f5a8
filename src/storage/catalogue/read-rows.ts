import type { Alignment } from '../../model/alignment.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Id } from '../../model/identity.ts';
import type { LinkCheck } from '../../model/link-check.ts';
import type { Resource } from '../../model/resource.ts';
import type { Use } from '../../model/use.ts';
import type { Row } from '../../search/row.ts';
import { joinRows } from '../../search/rows.ts';
import type { Database } from '../database.ts';
import type { Membership } from './membership.ts';

/** So many resources are read at a time where all are. */
export const CHUNK = 500;

const TABLES = ['resources', 'alignments', 'excerpts', 'uses', 'linkChecks'] as const;

/** Reads the rows of some resources, each by index; those that are gone are left out. */
export function readRows(database: Database, ids: readonly Id[], membership: Pick<Membership, 'of'>): Promise<Row[]> {
  return database.transaction('r', TABLES, async () => {
    const [resources, excerpts, own, uses, checks] = await Promise.all([
      database.resources.bulkGet([...ids]),
      eachOf(ids, (id) => database.excerpts.where('resource').equals(id).toArray()),
      eachOf(ids, (id) => database.alignments.where('target').equals(id).toArray()),
      eachOf(ids, (id) => database.uses.where('resource').equals(id).toArray()),
      database.linkChecks.bulkGet([...ids]),
    ]);
    const onExcerpts = await eachOf(excerpts, ({ id }) => database.alignments.where('target').equals(id).toArray());
    return joined({ resources, alignments: [...own, ...onExcerpts], excerpts, uses, linkChecks: checks }, membership);
  });
}

/** Many small questions at once are answered sooner than one with many parts. */
const eachOf = async <Key, Found>(keys: readonly Key[], read: (key: Key) => PromiseLike<Found[]>): Promise<Found[]> =>
  (await Promise.all(keys.map(read))).flat();

/**
 * Reads the rows of many resources by a stretch of each index.
 * @param ids rising; few others stand between them
 * @param strays as `readStrays` gives them
 */
export async function readManyRows(
  database: Database,
  ids: readonly Id[],
  membership: Pick<Membership, 'of'>,
  strays: Strays,
): Promise<Row[]> {
  const wanted = new Set(ids);
  const [resources, excerpts, own, uses, linkChecks] = await readStretch(database, ids[0] ?? '', ids.at(-1) ?? '');
  const onExcerpts = excerpts.flatMap(({ id }) => strays.get(id) ?? []);
  const here = resources.filter(({ id }) => wanted.has(id));
  return joined({ resources: here, alignments: [...own, ...onExcerpts], excerpts, uses, linkChecks }, membership);
}

const readStretch = (
  database: Database,
  first: Id,
  last: Id,
): Promise<[Resource[], Excerpt[], Alignment[], Use[], LinkCheck[]]> =>
  database.transaction('r', TABLES, () =>
    Promise.all([
      database.resources.where('id').between(first, last, true, true).toArray(),
      database.excerpts.where('resource').between(first, last, true, true).toArray(),
      database.alignments.where('target').between(first, last, true, true).toArray(),
      database.uses.where('resource').between(first, last, true, true).toArray(),
      database.linkChecks.where('id').between(first, last, true, true).toArray(),
    ]),
  );

/** The claims that point to excerpts, by excerpt. */
export type Strays = ReadonlyMap<Id, Alignment[]>;

/** Finds the claims that point to excerpts among all. Their ids stand anywhere between those of resources. */
export async function readStrays(database: Database): Promise<Strays> {
  const excerpts = new Set(await database.excerpts.toCollection().primaryKeys());
  const strays: Alignment[] = [];
  if (excerpts.size > 0) {
    for (let last: Id | undefined = ''; last !== undefined; ) {
      const rows: Alignment[] = await database.alignments
        .where('id')
        .above(last)
        .limit(4 * CHUNK)
        .toArray();
      strays.push(...rows.filter((row) => excerpts.has(row.target)));
      last = rows.at(-1)?.id;
    }
  }
  return Map.groupBy(strays, (row) => row.target);
}

/** What was read of some resources; of those that are gone, or that nobody checked, nothing. */
interface Read {
  resources: readonly (Resource | undefined)[];
  alignments: readonly Alignment[];
  excerpts: readonly Excerpt[];
  uses: readonly Use[];
  linkChecks: readonly (LinkCheck | undefined)[];
}

const present = <Value>(rows: readonly (Value | undefined)[]): Value[] => rows.filter((row) => row !== undefined);

const joined = ({ resources, linkChecks, ...hanging }: Read, membership: Pick<Membership, 'of'>): Row[] =>
  joinRows({ ...hanging, resources: present(resources), linkChecks: present(linkChecks) }, (id) => membership.of(id));
