import type { Id } from '../model/identity.ts';
import type { TableName } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import { record } from './act.ts';
import { type Database, database as library, type Place } from './database.ts';
import { STANDING_TABLES, standingOn } from './dependents.ts';
import type { FormerRow } from './history.ts';
import { gatherTouched } from './touched.ts';

/** How an undo ended: with the number of its own action, or refused because later changes stand on those rows, or because nothing is known of it. */
export type Undone =
  | { done: true; action: number }
  | { done: false; why: 'changed-since'; places: Place[] }
  | { done: false; why: 'unknown' };

interface Row {
  id: Id;
  dateChanged: string;
}

/**
 * Puts the rows of an action back as they were before it. It is itself an action, so undoing an undo does the action again.
 * A row that was changed since carries another dateChanged than the action left in it; then nothing is undone.
 */
export async function undo(
  action: number,
  { database = library, now = new Date().toISOString() }: { database?: Database; now?: string } = {},
): Promise<Undone> {
  const known = await database.actions.get(action);
  if (!known || known.undoneBy !== undefined) return { done: false, why: 'unknown' };
  return database.transaction(
    'rw',
    [...new Set([...known.tables, ...STANDING_TABLES, 'resources']), 'actions', 'formerRows', 'touched'],
    async (): Promise<Undone> => {
      const former = (await database.formerRows.get(action))?.rows;
      if (!former) return { done: false, why: 'unknown' };
      const groups = Map.groupBy(former, (row) => row.table);
      const current = new Map<TableName, (Row | undefined)[]>();
      const places: Place[] = [];
      for (const [table, rows] of groups) {
        const rowsNow = (await database.table(table).bulkGet(rows.map((row) => row.id))) as (Row | undefined)[];
        current.set(table, rowsNow);
        rows.forEach((row, index) => {
          if ((rowsNow[index]?.dateChanged ?? null) !== row.changedAt) places.push({ table, id: row.id });
        });
      }
      places.push(...(await standingOn(database, former)), ...(await linksTaken(database, former)));
      if (places.length > 0) return { done: false, why: 'changed-since', places };
      const undone: FormerRow[] = [];
      const touched = gatherTouched();
      for (const [table, rows] of groups) {
        await putBack(database, table, rows);
        rows.forEach((row, index) => {
          const before = current.get(table)?.[index] ?? null;
          touched.touch(table, before, row.before as Row | null);
          undone.push({
            table,
            id: row.id,
            before,
            changedAt: (row.before as Row | null)?.dateChanged ?? null,
          });
        });
      }
      await touched.write(database);
      if (known.undoes !== undefined)
        return { done: true, action: await standAgain(database, known.number, known.undoes) };
      const number = await record(database, known.label, undone, now, undefined, action);
      await database.actions.update(action, { undoneBy: number });
      return { done: true, action: number };
    },
  );
}

/** Undoing an undo leaves the first action standing as if it had never been undone. */
async function standAgain(database: Database, undoing: number, action: number): Promise<number> {
  await database.actions.delete(undoing);
  await database.formerRows.delete(undoing);
  await database.actions
    .where('number')
    .equals(action)
    .modify((row) => {
      delete row.undoneBy;
    });
  return action;
}

/** Resources that took an address meanwhile which a row to be put back has as well: no two may have the same one. */
async function linksTaken(database: Database, former: FormerRow[]): Promise<Place[]> {
  const rows = former.filter((row) => row.table === 'resources');
  const own = new Set(rows.map((row) => row.id));
  const now = await database.resources.bulkGet(rows.map((row) => row.id));
  const urls = rows.flatMap(({ before }, index) => {
    const { url } = (before ?? {}) as Partial<Resource>;
    return url === undefined || url === now[index]?.url ? [] : [url];
  });
  const there = await database.resources.where('url').anyOf(urls).primaryKeys();
  return there.filter((id) => !own.has(id)).map((id) => ({ table: 'resources', id }));
}

async function putBack(database: Database, table: TableName, rows: FormerRow[]): Promise<void> {
  await database.table(table).bulkPut(rows.filter((row) => row.before !== null).map((row) => row.before));
  await database.table(table).bulkDelete(rows.filter((row) => row.before === null).map((row) => row.id));
}

/** Undoes the newest action that is not undone yet and is not itself an undo. */
export async function undoLast(options: { database?: Database; now?: string } = {}): Promise<Undone> {
  const { database = library } = options;
  const last = await database.actions
    .orderBy('number')
    .reverse()
    .filter((action) => action.undoneBy === undefined && action.undoes === undefined)
    .first();
  return last ? undo(last.number, options) : { done: false, why: 'unknown' };
}

/** Does the newest undone action again: it undoes the newest undo that nothing has followed but other undos. */
export async function redoLast(options: { database?: Database; now?: string } = {}): Promise<Undone> {
  const { database = library } = options;
  const last = await database.actions
    .orderBy('number')
    .reverse()
    .filter((action) => action.undoneBy === undefined)
    .first();
  return last?.undoes === undefined ? { done: false, why: 'unknown' } : undo(last.number, options);
}
