import type { Travelling } from '../model/exchange.ts';
import type { Id } from '../model/identity.ts';
import { type Library, type RecordOf, type TableName, tableNames } from '../model/library.ts';
import type { Sentence } from '../words/say.ts';
import { act } from './act.ts';
import { forgetOldTexts, forgetUncounted, keepText, notYetKept } from './bundle-texts.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { exchangeOf } from './exchanges.ts';
import { inPieces, type Watching } from './long-work.ts';
import { rememberTravelled, whatIsHere } from './travelled.ts';

/** Rows to add (new ids) and to write over those that are there, and the ids of those that go. */
export interface LibraryChanges {
  add: Partial<Library>;
  put: Partial<Library>;
  remove?: { [Name in TableName]?: Id[] };
}

const HOWS = ['add', 'put'] as const;

/** Writes all rows, table by table, and tells how many of them are written. */
async function writeAll(changes: Changes, rows: LibraryChanges, { signal, onProgress }: Watching): Promise<void> {
  const total = tableNames.reduce(
    (sum, table) => sum + HOWS.reduce((of, how) => of + (rows[how][table]?.length ?? 0), 0),
    0,
  );
  let done = 0;
  for (const table of tableNames)
    for (const how of HOWS)
      await inPieces(
        rows[how][table] ?? [],
        async (piece: RecordOf<TableName>[]) => {
          await changes[how](table, piece);
          done += piece.length;
          onProgress?.(done, total);
        },
        { signal },
      );
}

/**
 * Writes an import, or a sample, as one action.
 * @param files bytes of attachments, by their hash; only those that a written attachment names are kept
 * @param bundles what the import came out of, kept so that the next ones can be compared with it
 */
export async function applyLibraryChanges(
  label: Sentence,
  rows: LibraryChanges,
  files: ReadonlyMap<string, Blob> = new Map(),
  bundles: readonly (Travelling | undefined)[] = [],
  watching: Watching = {},
) {
  const { add, put } = rows;
  const kept = bundles.filter((bundle) => bundle !== undefined);
  const now = new Date().toISOString();
  const texts = await notYetKept(kept);
  for (const { id, json } of texts) await keepText(id, json, now);
  if (kept.length > 0) await forgetOldTexts(now);
  const write = async (changes: Changes) => {
    const hashes = new Set([...(add.attachments ?? []), ...(put.attachments ?? [])].map((row) => row.sha256));
    const named = [...files].filter(([sha256]) => hashes.has(sha256));
    if (named.length > 0) await changes.keepFiles(named.map(([sha256, blob]) => ({ sha256, blob })));
    await writeAll(changes, rows, watching);
    for (const table of tableNames) await changes.remove(table, rows.remove?.[table] ?? []);
    const known = await changes.read(
      'exchanges',
      texts.map(({ id }) => id),
    );
    // What the teacher sent stays what the teacher sent: opened once more, it gives back what it says.
    const sent = new Set(known.filter(({ direction }) => direction === 'sent').map(({ id }) => id));
    await changes.put(
      'exchanges',
      texts
        .filter(({ id }) => !sent.has(id))
        .map((bundle) => ({ ...changes.stamp, ...exchangeOf('received', bundle) })),
    );
  };
  const done = await act(label, [...tableNames, 'exchanges'], write).catch(async (error: unknown) => {
    await forgetUncounted(texts.map(({ id }) => id));
    throw error;
  });
  const isHere = kept.length > 0 ? await whatIsHere() : undefined;
  for (const bundle of kept) await rememberTravelled(bundle, isHere);
  return done;
}

/** The whole library as plain data, read in one transaction so that no edit falls between two tables. */
export async function readLibrary(): Promise<Library> {
  return database.transaction('r', tableNames, async () => {
    const rows = await Promise.all(tableNames.map((table) => database.table(table).toArray()));
    return Object.fromEntries(tableNames.map((table, index) => [table, rows[index]])) as unknown as Library;
  });
}

/** The name that colleagues read beside this teacher's words. */
export const renameCurator = (name: string) =>
  act(
    { key: 'history.renamedCurator' },
    ['curators'],
    (changes) => changes.edit('curators', [changes.stamp.curator], (row) => ({ ...row, name })),
    {
      joins: 'curator name',
    },
  );
