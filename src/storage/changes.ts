import { editedBy } from '../model/editors.ts';
import type { Id } from '../model/identity.ts';
import type { StoredName, StoredOf } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import { type AttachmentFile, knownFiles } from './attachment-files.ts';
import type { Database } from './database.ts';
import type { FormerRow } from './former-rows.ts';
import { piecesOf } from './long-work.ts';
import type { Touch } from './touched.ts';

/** The writes of one action. Each remembers the rows as they were, so that the action can be undone. */
export interface Changes {
  /** What a record made in this action says of itself: by whom, and when. */
  stamp: { curator: Id; dateSaved: string; dateChanged: string };
  /** Adds rows that are not there yet; fails the whole action where one is. */
  add<Name extends StoredName>(table: Name, rows: StoredOf<Name>[]): Promise<void>;
  /** Writes rows over those with the same ids. */
  put<Name extends StoredName>(table: Name, rows: StoredOf<Name>[]): Promise<void>;
  /**
   * Changes the rows that are there and stamps them as changed now; those that are gone, or that `change` answers as they are, are passed
   * over. Answers how many were changed.
   */
  edit<Name extends StoredName>(
    table: Name,
    ids: Id[],
    change: (row: StoredOf<Name>) => StoredOf<Name>,
  ): Promise<number>;
  remove(table: StoredName, ids: Id[]): Promise<void>;
  /** Keeps the bytes of attachments that this action adds; those that none of them names are forgotten at its end. */
  keepFiles(files: AttachmentFile[]): Promise<void>;
  /** The rows that are there now, read inside the action. */
  read<Name extends StoredName>(table: Name, ids: Id[]): Promise<StoredOf<Name>[]>;
}

interface Row {
  id: Id;
  dateChanged: string;
}

const present = <Value>(rows: (Value | undefined)[]): Value[] => rows.filter((row) => row !== undefined);

/** Undo knows a row that was changed since by its dateChanged, so two changes in one millisecond must not share it. */
const laterThan = (before: string, now: string): string =>
  Date.parse(now) > Date.parse(before) ? now : new Date(Date.parse(before) + 1).toISOString();

/** A set of writes and the former rows that it gathers, in the order in which they were first touched. */
export function gatherChanges(
  database: Database,
  curator: Id,
  now: string,
  touch: Touch,
): { changes: Changes; former: FormerRow[]; kept: string[] } {
  const former: FormerRow[] = [];
  const kept: string[] = [];
  const seen = new Map<string, FormerRow>();

  const remember = (table: StoredName, id: Id, before: object | null, after: { dateChanged: string } | null) => {
    touch(table, before, after);
    const changedAt = after?.dateChanged ?? null;
    const known = seen.get(`${table} ${id}`);
    if (known) {
      known.changedAt = changedAt;
      return;
    }
    const row = { table, id, before, changedAt };
    seen.set(`${table} ${id}`, row);
    former.push(row);
  };

  const write = async (table: StoredName, before: (Row | undefined)[], after: Row[]) => {
    await database.table(table).bulkPut(after);
    after.forEach((row, index) => {
      remember(table, row.id, before[index] ?? null, row);
    });
  };

  const changes: Changes = {
    stamp: { curator, dateSaved: now, dateChanged: now },
    async add(table, rows) {
      for (const some of piecesOf(rows)) {
        await database.table(table).bulkAdd(some);
        for (const row of some) remember(table, row.id, null, row);
      }
    },
    async put(table, rows) {
      for (const some of piecesOf(rows))
        await write(table, await database.table(table).bulkGet(some.map((row) => row.id)), some);
    },
    async edit(table, ids, change) {
      let count = 0;
      for (const some of piecesOf(ids)) {
        const found: StoredOf<typeof table>[] = present(await database.table(table).bulkGet(some));
        const changed = found.map((row) => {
          const next = change(row);
          return table === 'resources' && next !== row
            ? (editedBy(curator, row as Resource, next as Resource) as typeof row)
            : next;
        });
        const before = found.filter((row, at) => row !== changed[at]);
        const after = changed
          .filter((row, at) => row !== found[at])
          .map((row, at) => ({ ...row, dateChanged: laterThan(before[at]?.dateChanged ?? now, now) }));
        await write(table, before, after);
        count += after.length;
      }
      return count;
    },
    async remove(table, ids) {
      for (const some of piecesOf(ids)) {
        const before: Row[] = present(await database.table(table).bulkGet(some));
        await database.table(table).bulkDelete(before.map((row) => row.id));
        for (const row of before) remember(table, row.id, row, null);
      }
    },
    async keepFiles(files) {
      const known = new Set(await knownFiles(database, files));
      await database.attachmentFiles.bulkPut(files.filter(({ sha256 }) => !known.has(sha256)));
      kept.push(...files.map(({ sha256 }) => sha256));
    },
    async read(table, ids) {
      const found: StoredOf<typeof table>[] = [];
      for (const some of piecesOf(ids)) found.push(...present(await database.table(table).bulkGet(some)));
      return found;
    },
  };
  return { changes, former, kept };
}
