import { DATABASE_VERSION, type Database, database as library } from './database.ts';

/** Dexie numbers IndexedDB's versions in tens. */
const DEXIE_STEP = 10;

/** The library on this machine was written by a later Taproot; this one would not know all of its rows. */
export class LibraryIsNewer extends Error {
  /** As IndexedDB itself names it where it notices. */
  override name = 'VersionError';
}

/**
 * Opens the database. Dexie opens one of a later version without a word and may add tables to it, so the disk is asked first.
 * @throws LibraryIsNewer, or the browser's own error where the disk does not answer
 */
export async function openKnown(database: Database): Promise<void> {
  if (database.isOpen()) return;
  const onDisk = (await indexedDB.databases()).find((each) => each.name === database.name);
  if ((onDisk?.version ?? 0) >= (DATABASE_VERSION + 1) * DEXIE_STEP)
    throw new LibraryIsNewer('the library was written by a newer Taproot');
  await database.open();
}

/**
 * Calls back when another window has brought the library to a newer version, and this one had to let go of it.
 * @returns stops the calling back
 */
export function onOutdated(listener: () => void, database: Database = library): () => void {
  const letGo = (event: IDBVersionChangeEvent) => {
    // Somebody deletes the library: that is no update.
    if (event.newVersion === null) return true;
    database.close();
    listener();
    return false;
  };
  database.on('versionchange', letGo);
  return () => database.on('versionchange').unsubscribe(letGo);
}
