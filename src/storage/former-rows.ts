import Dexie from 'dexie';
import type { Id } from '../model/identity.ts';
import type { Database, Place } from './database.ts';
import { piecesOf } from './long-work.ts';

/** What a row was before an action, and when it was changed by the action (null: it was removed). */
export interface FormerRow extends Place {
  before: unknown;
  changedAt: string | null;
}

/** Rows of one action as they were before it: a piece of them, so that ten thousand are never read or written at one go. */
export interface FormerRows {
  action: number;
  piece: number;
  rows: FormerRow[];
}

/** Writes the former rows of an action. */
export async function writeFormerRows(database: Database, action: number, rows: FormerRow[]): Promise<void> {
  let piece = 0;
  for (const some of piecesOf(rows)) {
    await database.formerRows.put({ action, piece, rows: some });
    piece += 1;
  }
}

/** One piece of an action's former rows; undefined after the last one. */
export const readFormerPiece = async (
  database: Database,
  action: number,
  piece: number,
): Promise<FormerRow[] | undefined> => (await database.formerRows.get([action, piece]))?.rows;

/** Calls for each piece of an action's former rows, in their order. */
export async function eachFormerPiece(
  database: Database,
  action: number,
  work: (rows: FormerRow[]) => Promise<void> | void,
): Promise<void> {
  for (let piece = 0; ; piece++) {
    const rows = await readFormerPiece(database, action, piece);
    if (!rows) return;
    await work(rows);
  }
}

/** All former rows of an action: for those that typing joins, which are few. */
export async function readFormerRows(database: Database, action: number): Promise<FormerRow[]> {
  const all: FormerRow[] = [];
  await eachFormerPiece(database, action, (rows) => {
    all.push(...rows);
  });
  return all;
}

const KEY = '[action+piece]';

/** The resources that an action in History removed, be it by undoing that they were added: an undo may bring them back. */
export async function removedResources(database: Database): Promise<ReadonlySet<Id>> {
  const removed = new Set<Id>();
  await database.formerRows.each(({ rows }) => {
    for (const { table, id, changedAt } of rows) if (table === 'resources' && changedAt === null) removed.add(id);
  });
  return removed;
}

export const removeFormerRows = (database: Database, action: number): PromiseLike<unknown> =>
  database.formerRows.where(KEY).between([action, Dexie.minKey], [action, Dexie.maxKey]).delete();

/** Forgets the former rows of this action and of all before it. */
export const removeFormerRowsUpTo = (database: Database, action: number): PromiseLike<unknown> =>
  database.formerRows.where(KEY).belowOrEqual([action, Dexie.maxKey]).delete();
