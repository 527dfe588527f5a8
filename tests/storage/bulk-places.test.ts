import { beforeEach, describe, expect, it } from 'vitest';
import { moveInto } from '../../src/storage/bulk-places.ts';
import { createCollection, trashCollection } from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import { deleteCollectionsForever } from '../../src/storage/delete-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import { editPart } from '../../src/storage/part-actions.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { addManyResources } from '../support/many-resources.ts';

beforeEach(freshLibrary);

describe('Moving', () => {
  it('takes resources out of where they were, and their notes along', async () => {
    const [first = '', second = ''] = await addManyResources(2);
    const { result: water } = await createCollection('Water', { resources: [first, second] });
    const { result: rivers } = await createCollection('Rivers', { resources: [second] });
    const note = async (collection: string, at: number, words: string) => {
      const part = (await database.collections.get(collection))?.parts[at];
      await editPart(collection, part?.id ?? '', { note: words });
    };
    await note(water, 0, 'To begin with');
    await note(water, 1, 'In pairs');
    await note(rivers, 0, 'On the bridge');
    await moveInto({ id: rivers }, [first, second]);
    expect((await database.collections.get(water))?.parts).toEqual([]);
    expect((await database.collections.get(rivers))?.parts).toMatchObject([
      { resource: second, note: 'On the bridge\n\nIn pairs' },
      { resource: first, note: 'To begin with' },
    ]);
  });
});

describe('Moving into a collection that another window took away meanwhile', () => {
  it.each([
    ['threw away', (id: string) => trashCollection(id)],
    ['deleted for ever', (id: string) => deleteCollectionsForever([id])],
  ])('leaves all where they were, where it was %s', async (_, takeAway) => {
    const ids = await addManyResources(2);
    await createCollection('Water', { resources: ids });
    const { result: rivers } = await createCollection('Rivers');
    await takeAway(rivers);
    const before = JSON.stringify(await readLibrary());
    await expect(moveInto({ id: rivers }, ids)).rejects.toThrow();
    expect(JSON.stringify(await readLibrary())).toBe(before);
  });
});
