import type { Id } from '../model/identity.ts';
import type { Resource } from '../model/resource.ts';
import type { Database, Place } from './database.ts';
import { standingOn } from './dependents.ts';
import { eachFormerPiece, type FormerRow } from './former-rows.ts';
import { resourcesAt } from './many-rows.ts';

/** A former row with the row that stands in its place now. */
export interface FormerAndNow extends FormerRow {
  current: { id: Id; dateChanged: string } | undefined;
}

/** Lays the rows that stand now beside former ones, in the order of these. */
export async function besideNow(database: Database, former: readonly FormerRow[]): Promise<FormerAndNow[]> {
  const found = new Map<string, FormerAndNow['current']>();
  for (const [table, rows] of Map.groupBy(former, (row) => row.table)) {
    const now = await database.table(table).bulkGet(rows.map((row) => row.id));
    rows.forEach((row, index) => {
      found.set(`${table} ${row.id}`, now[index]);
    });
  }
  return former.map((row) => ({ ...row, current: found.get(`${row.table} ${row.id}`) }));
}

/** The places that keep an action from being undone: rows changed since, rows that would lose their ground, addresses taken meanwhile. */
export async function standingInTheWay(
  database: Database,
  action: number,
  onPiece: (count: number) => void,
): Promise<Place[]> {
  const places: Place[] = [];
  const own = new Set<string>();
  const made: Place[] = [];
  const urls: string[] = [];
  await eachFormerPiece(database, action, async (former) => {
    for (const { table, id, before, changedAt, current } of await besideNow(database, former)) {
      if ((current?.dateChanged ?? null) !== changedAt) places.push({ table, id });
      own.add(`${table} ${id}`);
      if (before === null && changedAt !== null) made.push({ table, id });
      const { url } = (table === 'resources' ? (before ?? {}) : {}) as Partial<Resource>;
      if (url !== undefined && url !== (current as Resource | undefined)?.url) urls.push(url);
    }
    onPiece(former.length);
  });
  const others = [...(await standingOn(database, made)), ...(await linksTaken(database, urls))];
  return [...places, ...others.filter(({ table, id }) => !own.has(`${table} ${id}`))];
}

/** Resources that took an address meanwhile which a row to be put back has as well: no two may have the same one. */
const linksTaken = async (database: Database, urls: string[]): Promise<Place[]> =>
  (await resourcesAt(database, urls)).map((id) => ({ table: 'resources', id }));
