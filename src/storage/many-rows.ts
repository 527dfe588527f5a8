import type { Id } from '../model/identity.ts';
import type { RecordOf } from '../model/library.ts';
import type { Database } from './database.ts';
import { PIECE, piecesOf } from './long-work.ts';

/**
 * The kinds of record that hang on a resource (or on its excerpt), and the field that says on which: it has an index. A further kind that
 * is added here is deleted, merged and undone with its resource.
 */
export const HANGING = {
  excerpts: 'resource',
  alignments: 'target',
  feedback: 'target',
  uses: 'resource',
  attachments: 'resource',
} as const;
export type HangingTable = keyof typeof HANGING;

/** The resource or excerpt on which a row hangs. */
export const groundOf = (row: RecordOf<HangingTable>): Id => ('target' in row ? row.target : row.resource);

/** The tables whose rows hang on a collection, and the field that says on which: it has an index. */
export const ON_COLLECTIONS = { feedback: 'target', requests: 'collection', reviews: 'collection' } as const;

/** The tables with one row for a resource, which has the resource's id; a further one is added here likewise. */
export const UNDER_ITS_ID = ['savedTexts', 'transcripts'] as const;

/** Where up to so many rows lie between the first and the last of a piece, they are read in one stretch of the index. */
const STRETCH = 4 * PIECE;

/**
 * The rows that hang on any of these. Where rows lie close, a whole stretch of the index is read; where they lie apart, many small questions
 * at once are answered sooner than one with many parts.
 */
export async function rowsPointingTo<Name extends HangingTable>(
  database: Database,
  table: Name,
  targets: readonly Id[],
): Promise<RecordOf<Name>[]> {
  const index = HANGING[table];
  const rows: RecordOf<Name>[] = [];
  for (const some of piecesOf(targets.toSorted())) {
    const stretch = database.table(table).where(index).between(some[0], some.at(-1), true, true);
    const count = some.length < 2 ? STRETCH + 1 : await stretch.count();
    if (count === 0) continue;
    if (count <= STRETCH) {
      const wanted = new Set(some);
      const found: RecordOf<Name>[] = await stretch.toArray();
      rows.push(...found.filter((row) => wanted.has(groundOf(row))));
      continue;
    }
    const found = await Promise.all(some.map((id) => database.table(table).where(index).equals(id).toArray()));
    rows.push(...found.flat());
  }
  return rows;
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
