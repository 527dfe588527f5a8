import type { Id } from '../model/identity.ts';
import type { TableName } from '../model/library.ts';
import { record } from './act.ts';
import { type Database, database as library, type Place } from './database.ts';
import type { FormerRow } from './history.ts';

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
  return database.transaction('rw', [...known.tables, 'actions', 'formerRows'], async (): Promise<Undone> => {
    const former = (await database.formerRows.get(action))?.rows;
    if (!former) return { done: false, why: 'unknown' };
    const groups = Map.groupBy(former, (row) => row.table);
    const current = new Map<TableName, (Row | undefined)[]>();
    const places: Place[] = [];
    for (const [table, rows] of groups) {
      const now = (await database.table(table).bulkGet(rows.map((row) => row.id))) as (Row | undefined)[];
      current.set(table, now);
      rows.forEach((row, index) => {
        if ((now[index]?.dateChanged ?? null) !== row.changedAt) places.push({ table, id: row.id });
      });
    }
    if (places.length > 0) return { done: false, why: 'changed-since', places };
    const undone: FormerRow[] = [];
    for (const [table, rows] of groups) {
      await putBack(database, table, rows);
      rows.forEach((row, index) => {
        undone.push({
          table,
          id: row.id,
          before: current.get(table)?.[index] ?? null,
          changedAt: (row.before as Row | null)?.dateChanged ?? null,
        });
      });
    }
    const number = await record(database, known.label, undone, now, undefined, action);
    await database.actions.update(action, { undoneBy: number });
    return { done: true, action: number };
  });
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
