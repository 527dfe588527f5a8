import type { Id } from '../model/identity.ts';
import type { StoredName } from '../model/library.ts';
import type { Sentence } from '../words/say.ts';
import { FILE_TABLES, filesIn, filesNeeded, forgetFiles } from './attachment-files.ts';
import { type Changes, gatherChanges } from './changes.ts';
import { type Database, database as library } from './database.ts';
import { type FormerRow, readFormerRows, writeFormerRows } from './former-rows.ts';
import { prune } from './history.ts';
import { gatherTouched } from './touched.ts';

/** How long further typing in the same field joins the action that it began. */
const JOIN_MS = 60_000;

export interface ActOptions {
  /** Changes with the same key that follow each other within a minute are one action, and one undo. */
  joins?: string;
  /** Belongs to this earlier action, whatever came between: the text of a page that was just saved. */
  partOf?: number;
  database?: Database;
  now?: string;
}

/** What an action gave: its number for undo (undefined where nothing changed), and what the change returned. */
export interface Acted<Result> {
  action: number | undefined;
  result: Result;
}

/**
 * One action of the teacher: one transaction, and one undo. All of `change` is written, or nothing.
 * @param label what History calls it; a function is asked inside the transaction, before the change
 * @param tables the tables that `change` reads or writes
 */
export async function act<Result>(
  label: Sentence | (() => Promise<Sentence>),
  tables: StoredName[],
  change: (changes: Changes) => Promise<Result>,
  { joins, partOf, database = library, now = new Date().toISOString() }: ActOptions = {},
): Promise<Acted<Result>> {
  return database.transaction(
    'rw',
    [...tables, ...FILE_TABLES, 'local', 'actions', 'formerRows', 'touched'],
    async () => {
      const touched = gatherTouched();
      // What does not wait for each other is asked and written at once: each wait is one more before the teacher sees the change.
      const [curator, said] = await Promise.all([curatorHere(database), typeof label === 'function' ? label() : label]);
      const { changes, former, kept } = gatherChanges(database, curator, now, touched.touch);
      const result = await change(changes);
      const [action] = await Promise.all([
        former.length === 0 ? undefined : write(database, said, former, now, { joins, partOf }),
        touched.write(database),
      ]);
      await forgetFiles(database, [...kept, ...filesIn(former)]);
      return { action, result };
    },
  );
}

/** Writes down what an action did, as one of its own or as a part of an earlier one. */
async function write(
  database: Database,
  label: Sentence,
  former: FormerRow[],
  now: string,
  { joins, partOf }: { joins: string | undefined; partOf: number | undefined },
): Promise<number> {
  const earlier = partOf ?? (joins === undefined ? undefined : await joinable(database, joins, now));
  if (earlier === undefined) return record(database, label, former, now, joins);
  await join(database, earlier, former, now);
  return earlier;
}

/** Writes an action and its former rows down. */
export async function record(
  database: Database,
  label: Sentence,
  former: FormerRow[],
  now: string,
  joins?: string,
  undoes?: number,
): Promise<number> {
  const action = await database.actions.add({
    label,
    date: now,
    tables: [...new Set(former.map((row) => row.table))],
    count: former.length,
    ...filesNeeded(former),
    ...(joins === undefined ? {} : { joins }),
    ...(undoes === undefined ? {} : { undoes }),
  });
  await Promise.all([writeFormerRows(database, action, former), prune(database, action, now)]);
  return action;
}

async function curatorHere(database: Database): Promise<Id> {
  const settings = await database.local.get('settings');
  if (!settings) throw new Error('prepareLibrary has to run before the first action');
  return settings.value.curator;
}

/** The newest action, where this change goes on with it. */
async function joinable(database: Database, joins: string, now: string): Promise<number | undefined> {
  const last = await database.actions.orderBy('number').last();
  if (!last || last.joins !== joins || last.undoneBy !== undefined) return undefined;
  return Date.parse(now) - Date.parse(last.date) > JOIN_MS ? undefined : last.number;
}

async function join(database: Database, action: number, former: FormerRow[], now: string): Promise<void> {
  const earlier = await readFormerRows(database, action);
  const rows = new Map(earlier.map((row) => [`${row.table} ${row.id}`, row]));
  for (const row of former) {
    const known = rows.get(`${row.table} ${row.id}`);
    rows.set(`${row.table} ${row.id}`, known ? { ...known, changedAt: row.changedAt } : row);
  }
  const tables = [...new Set([...rows.values()].map((row) => row.table))];
  await writeFormerRows(database, action, [...rows.values()]);
  await database.actions.update(action, { date: now, count: rows.size, tables, ...filesNeeded([...rows.values()]) });
}
