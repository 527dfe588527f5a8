import type { Id } from '../model/identity.ts';
import type { RecordOf } from '../model/library.ts';
import type { Database } from './database.ts';
import { piecesOf } from './long-work.ts';

/** The indexes that name another row, by their table. */
interface Pointing {
  excerpts: 'resource';
  alignments: 'target' | 'competency';
  feedback: 'target';
  uses: 'resource';
}

/** The rows that point to any of these; many small questions at once are answered sooner than one with many parts. */
export async function rowsPointingTo<Name extends keyof Pointing>(
  database: Database,
  table: Name,
  index: Pointing[Name],
  targets: readonly Id[],
): Promise<RecordOf<Name>[]> {
  const rows: RecordOf<Name>[] = [];
  for (const some of piecesOf(targets)) {
    const found = await Promise.all(some.map((id) => database.table(table).where(index).equals(id).toArray()));
    rows.push(...found.flat());
  }
  return rows;
}

/** The ids of the rows that point to any of these. */
export async function idsPointingTo<Name extends keyof Pointing>(
  database: Database,
  table: Name,
  index: Pointing[Name],
  targets: readonly Id[],
): Promise<Id[]> {
  const ids: Id[] = [];
  for (const some of piecesOf(targets)) {
    const found = await Promise.all(some.map((id) => database.table(table).where(index).equals(id).primaryKeys()));
    ids.push(...(found.flat() as Id[]));
  }
  return ids;
}

/** The resources that have any of these addresses. */
export async function resourcesAt(database: Database, urls: readonly string[]): Promise<Id[]> {
  const ids: Id[] = [];
  for (const some of piecesOf(urls)) {
    const found = await Promise.all(some.map((url) => database.resources.where('url').equals(url).primaryKeys()));
    ids.push(...found.flat());
  }
  return ids;
}
