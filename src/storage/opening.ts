import { DATABASE_VERSION, type Database, database as library } from './database.ts';

/** The library on this machine was written by a later Taproot; this one would not know all of its rows. */
export class LibraryIsNewer extends Error {
  /** As IndexedDB itself names it where it notices. */
  override name = 'VersionError';
}

/**
 * Opens the database. Dexie opens one of a later version without a word, so that is asked.
 * @throws LibraryIsNewer, or the browser's own error where the disk does not answer
 */
export async function openKnown(database: Database): Promise<void> {
  if (!database.isOpen()) await database.open();
  if (database.verno <= DATABASE_VERSION) return;
  database.close();
  throw new LibraryIsNewer('the library was written by a newer Taproot');
}

/** Calls back when another window has brought the library to a newer version, and this one had to let go of it. */
export function onOutdated(listener: () => void, database: Database = library): void {
  database.on('versionchange', () => {
    database.close();
    listener();
    return false;
  });
}
