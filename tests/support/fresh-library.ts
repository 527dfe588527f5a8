import { database } from '../../src/storage/database.ts';
import { prepareLibrary } from '../../src/storage/first-start.ts';

/** The library of a teacher who has just installed Taproot. */
export async function freshLibrary(): Promise<void> {
  await database.delete();
  await database.open();
  await prepareLibrary();
}
