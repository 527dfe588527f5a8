import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { prepareLibrary } from '../../src/storage/first-start.ts';
import { onOutdated } from '../../src/storage/opening.ts';

const NAME = 'taproot of tomorrow';
const later = () => {
  const database = new Dexie(NAME);
  database.version(99).stores({ resources: 'id, url, dateSaved, tomorrow' });
  return database;
};

describe('A library that a newer Taproot has written', () => {
  it('is not opened, and not a byte of it is changed', async () => {
    const tomorrow = later();
    await tomorrow.table('resources').add({ id: 'one', tomorrow: 1 });
    tomorrow.close();
    await expect(prepareLibrary(openDatabase(NAME))).rejects.toMatchObject({ name: 'VersionError' });
    const again = later();
    expect(await again.table('resources').toArray()).toEqual([{ id: 'one', tomorrow: 1 }]);
    await again.delete();
  });

  it('makes an older window that is still open let go and say so', async () => {
    const today = openDatabase(NAME);
    await prepareLibrary(today);
    const told = new Promise<void>((resolve) => {
      onOutdated(resolve, today);
    });
    const tomorrow = later();
    await tomorrow.open();
    await told;
    expect(today.isOpen()).toBe(false);
    await tomorrow.delete();
  });
});
