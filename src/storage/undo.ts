import { record } from './act.ts';
import { filesIn, forgetFiles } from './attachment-files.ts';
import { type Database, database as library, type Place } from './database.ts';
import { eachFormerPiece, type FormerRow, readFormerPiece, removeFormerRows } from './former-rows.ts';
import type { Action } from './history.ts';
import type { Watching } from './long-work.ts';
import { gatherTouched } from './touched.ts';
import { besideNow, standingInTheWay } from './undo-check.ts';

/** How an undo ended: with the number of its own action, or refused because later changes stand on those rows, or because nothing is known of it. */
export type Undone =
  | { done: true; action: number }
  | { done: false; why: 'changed-since'; places: Place[] }
  | { done: false; why: 'unknown' };

interface UndoOptions extends Watching {
  database?: Database;
  now?: string;
}

/** Finds the action that is to be undone; undefined where there is none. */
type FindAction = (database: Database) => PromiseLike<Action | undefined>;

/**
 * Puts the rows of an action back as they were before it. It is itself an action, so undoing an undo does the action again.
 * A row that was changed since carries another dateChanged than the action left in it; then nothing is undone.
 */
export const undo = (action: number, options?: UndoOptions): Promise<Undone> =>
  takeBack((database) => database.actions.get(action), options);

/** Finds an action and undoes it, all in one transaction: of two that are asked for at once, the second finds what the first has left. */
async function takeBack(
  find: FindAction,
  { database = library, now = new Date().toISOString(), signal, onProgress }: UndoOptions = {},
): Promise<Undone> {
  return database.transaction('rw', database.tables, async (): Promise<Undone> => {
    const known = await find(database);
    if (!known || known.undoneBy !== undefined) return { done: false, why: 'unknown' };
    const { number: action, undoes } = known;
    let done = 0;
    // Each row is looked at first, and put back afterwards.
    const onPiece = (count: number) => {
      signal?.throwIfAborted();
      done += count;
      onProgress?.(Math.round(done / 2), known.count);
    };
    if (!(await readFormerPiece(database, action, 0))) return { done: false, why: 'unknown' };
    const places = await standingInTheWay(database, action, onPiece);
    if (places.length > 0) return { done: false, why: 'changed-since', places };
    const undone = await putBack(database, action, onPiece);
    const number =
      undoes === undefined
        ? await record(database, known.label, undone, now, undefined, action)
        : await standAgain(database, action, undoes);
    if (undoes === undefined) await database.actions.update(action, { undoneBy: number });
    await forgetFiles(database, filesIn(undone));
    return { done: true, action: number };
  });
}

/** Writes the former rows of an action back. Returns the rows that stood there before that. */
async function putBack(database: Database, action: number, onPiece: (count: number) => void): Promise<FormerRow[]> {
  const undone: FormerRow[] = [];
  const touched = gatherTouched();
  await eachFormerPiece(database, action, async (former) => {
    for (const { table, id, before, current } of await besideNow(database, former)) {
      touched.touch(table, current ?? null, before as object | null);
      const changedAt = (before as { dateChanged: string } | null)?.dateChanged ?? null;
      undone.push({ table, id, before: current ?? null, changedAt });
    }
    for (const [table, rows] of Map.groupBy(former, (row) => row.table)) {
      await database.table(table).bulkPut(rows.filter((row) => row.before !== null).map((row) => row.before));
      await database.table(table).bulkDelete(rows.filter((row) => row.before === null).map((row) => row.id));
    }
    onPiece(former.length);
  });
  await touched.write(database);
  return undone;
}

/** Undoing an undo leaves the first action standing as if it had never been undone. */
async function standAgain(database: Database, undoing: number, action: number): Promise<number> {
  await database.actions.delete(undoing);
  await removeFormerRows(database, undoing);
  await database.actions
    .where('number')
    .equals(action)
    .modify((row) => {
      delete row.undoneBy;
    });
  return action;
}

/** Undoes the newest action that is not undone yet and is not itself an undo. */
export const undoLast = (options?: UndoOptions): Promise<Undone> =>
  takeBack(
    ({ actions }) =>
      actions
        .orderBy('number')
        .reverse()
        .filter((action) => action.undoneBy === undefined && action.undoes === undefined)
        .first(),
    options,
  );

/** Does the newest undone action again: it undoes the newest undo that nothing has followed but other undos. */
export const redoLast = (options?: UndoOptions): Promise<Undone> =>
  takeBack(async ({ actions }) => {
    const last = await actions
      .orderBy('number')
      .reverse()
      .filter((action) => action.undoneBy === undefined)
      .first();
    return last?.undoes === undefined ? undefined : last;
  }, options);
