import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restoreResources, retag, trashResources } from '../../src/storage/bulk-actions.ts';
import { Catalogue } from '../../src/storage/catalogue/catalogue.ts';
import { database } from '../../src/storage/database.ts';
import { deleteForever } from '../../src/storage/delete-actions.ts';
import { KnownTags } from '../../src/storage/known-tags.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { addManyResources } from '../support/many-resources.ts';

beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

/** As after the library was open once. */
async function storeColumns() {
  const catalogue = new Catalogue();
  const stop = catalogue.start();
  await catalogue.settled();
  stop();
}

it('the tags in use are offered, the most used first', async () => {
  await addManyResources(9);
  expect(await new KnownTags().read()).toEqual(['water', 'rivers']);
});

it('what lies in the trash uses no tag, whether it was thrown away before the library was last open or since', async () => {
  const ids = await addManyResources(9);
  await trashResources(ids.slice(0, 3));
  await storeColumns();
  await retag(ids.slice(0, 1), { add: ['hydrology'] });
  await trashResources(ids.slice(3, 9).filter((_, at) => at % 3 === 0));
  expect(await new KnownTags().read()).toEqual(['water']);
  await restoreResources(ids.slice(0, 1));
  expect(await new KnownTags().read()).toEqual(['water', 'rivers', 'hydrology']);
});

it('where the library was open before, the popup does not read all of it for its tags, and knows what changed since', async () => {
  const ids = await addManyResources(9);
  await storeColumns();
  await retag(ids.slice(0, 4), { add: ['hydrology'], remove: ['water'] });
  await retag(ids.slice(4), { remove: ['water'] });
  await deleteForever(ids.slice(0, 1));
  const read = vi.spyOn(database.resources, 'each');
  expect(await new KnownTags().read()).toEqual(['hydrology', 'rivers']);
  expect(read).not.toHaveBeenCalled();
});

it('what was stored is read once, however often the popup asks', async () => {
  const ids = await addManyResources(9);
  await storeColumns();
  const tags = new KnownTags();
  const read = vi.spyOn(database.caches, 'get');
  expect(await tags.read()).toEqual(['water', 'rivers']);
  await retag(ids, { add: ['hydrology'], remove: ['water'] });
  expect(await tags.read()).toEqual(['hydrology', 'rivers']);
  await trashResources(ids.slice(0, 1));
  expect(await tags.read()).toEqual(['hydrology', 'rivers']);
  expect(read).toHaveBeenCalledTimes(1);
});

it('what was stored is read again where what came after it is written down no longer', async () => {
  const ids = await addManyResources(9);
  await storeColumns();
  const tags = new KnownTags();
  await tags.read();
  await retag(ids, { add: ['hydrology'], remove: ['water'] });
  await database.touched.clear();
  expect(await tags.read()).toEqual(['hydrology', 'rivers']);
});
