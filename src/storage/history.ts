import type { StoredName } from '../model/library.ts';
import type { Sentence } from '../words/say.ts';
import { forgetFiles } from './attachment-files.ts';
import type { Database } from './database.ts';
import { removeFormerRowsUpTo } from './former-rows.ts';

/** One thing that a teacher did. */
export interface Action {
  number: number;
  label: Sentence;
  date: string;
  tables: StoredName[];
  count: number;
  /** Typing in one field is one action: a further change with the same key within a minute joins it. */
  joins?: string;
  undoes?: number;
  /** Hashes of the attached files that undoing it would need. */
  files?: string[];
  undoneBy?: number;
}

const KEPT_ACTIONS = 200;
/** How long an action can be undone, in days. */
export const KEPT_DAYS = 30;

/**
 * Forgets actions beyond the last 200 or older than 30 days. Runs inside the action's own transaction.
 * @param last the number of the action that was just written down
 */
export async function prune(database: Database, last: number, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
  const old: number[] = [];
  const files: string[] = [];
  await database.actions
    .orderBy('number')
    .until((action) => action.number > last - KEPT_ACTIONS && action.date >= oldest)
    .each((action) => {
      old.push(action.number);
      files.push(...(action.files ?? []));
    });
  const newest = old.at(-1);
  if (newest === undefined) return;
  await database.actions.bulkDelete(old);
  await removeFormerRowsUpTo(database, newest);
  await forgetFiles(database, files);
}

/** The newest action; undefined where there is none. */
export const lastAction = (database: Database): Promise<Action | undefined> =>
  database.actions.orderBy('number').last();

/** The actions that the History panel shows, newest first. */
export const recentActions = (database: Database, limit = KEPT_ACTIONS): Promise<Action[]> =>
  database.actions.orderBy('number').reverse().limit(limit).toArray();
