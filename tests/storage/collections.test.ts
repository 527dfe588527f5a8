import { beforeEach, describe, expect, it } from 'vitest';
import { siblings } from '../../src/model/nesting.ts';
import { resourcesOf } from '../../src/model/parts.ts';
import { trashResources } from '../../src/storage/bulk-actions.ts';
import * as collections from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import { addHeading, moveParts, removePart } from '../../src/storage/part-actions.ts';
import { movePartsInto } from '../../src/storage/reshape-actions.ts';
import { saveResource } from '../../src/storage/resource-actions.ts';
import { undo } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const save = async (name: string) =>
  (await saveResource({ kind: 'page', name, url: `https://river.example/${name}` })).result.id;
const names = async (collection: string) => {
  const parts = (await database.collections.get(collection))?.parts ?? [];
  return Promise.all(
    parts.map(async (part) =>
      part.kind === 'heading' ? `# ${part.name}` : (await database.resources.get(part.resource))?.name,
    ),
  );
};

describe('A collection', () => {
  beforeEach(freshLibrary);

  it('holds a resource once, however often it is put in', async () => {
    const river = await save('river');
    const { result: water } = await collections.createCollection('Water', { resources: [river] });
    await collections.addToCollection(water, [river, await save('rain')]);
    expect(await names(water)).toEqual(['river', 'rain']);
  });

  it('puts a resource under the heading that is named, and keeps it when the heading goes', async () => {
    const { result: water } = await collections.createCollection('Water', { resources: [await save('river')] });
    const { result: first } = await addHeading(water, 'First');
    await addHeading(water, 'Second');
    await collections.addToCollection(water, [await save('rain')], first);
    expect(await names(water)).toEqual(['river', '# First', 'rain', '# Second']);
    await removePart(water, first);
    expect(await names(water)).toEqual(['river', 'rain', '# Second']);
  });

  it('keeps the order that the teacher gives it', async () => {
    const { result: water } = await collections.createCollection('Water', {
      resources: [await save('river'), await save('rain'), await save('well')],
    });
    const parts = (await database.collections.get(water))?.parts ?? [];
    await moveParts(water, [parts[2]?.id ?? ''], parts[0]?.id ?? null);
    expect(await names(water)).toEqual(['well', 'river', 'rain']);
  });

  it('stands where it was put, however often two of them change places', async () => {
    const [a = '', b = '', c = ''] = await Promise.all(
      ['A', 'B', 'C'].map(async (name) => (await collections.createCollection(name)).result),
    );
    const order = async () => siblings(await database.collections.toArray(), undefined).map(({ name }) => name);
    for (let time = 0; time < 60; time++) {
      await collections.moveCollection(a, undefined, c);
      expect(await order()).toEqual(['B', 'A', 'C']);
      await collections.moveCollection(b, undefined, c);
      expect(await order()).toEqual(['A', 'B', 'C']);
    }
    const { action } = await collections.moveCollection(a, undefined, c);
    expect(await order()).toEqual(['B', 'A', 'C']);
    await undo(action ?? 0);
    expect(await order()).toEqual(['A', 'B', 'C']);
  });

  it('takes along under a heading what no page shows, because it lies in the trash', async () => {
    const [river, rain] = [await save('river'), await save('rain')];
    const { result: water } = await collections.createCollection('Water');
    const { result: first } = await addHeading(water, 'First');
    await collections.addToCollection(water, [river, rain]);
    await addHeading(water, 'Second');
    await trashResources([rain]);
    const shown = (await database.collections.get(water))?.parts[1]?.id ?? '';
    await moveParts(water, [first, shown], null);
    expect(await names(water)).toEqual(['# Second', '# First', 'river', 'rain']);
    const { result: other } = await collections.createCollection('Other');
    await movePartsInto(water, [first, shown], other, null);
    expect(await names(water)).toEqual(['# Second']);
    expect(await names(other)).toEqual(['# First', 'river', 'rain']);
  });

  it('never ends up inside itself', async () => {
    const { result: water } = await collections.createCollection('Water');
    const { result: trip } = await collections.createCollection('Field trip', { parent: water });
    expect((await collections.moveCollection(water, trip, null)).result).toBe(false);
    expect((await database.collections.get(water))?.parent).toBeUndefined();
  });

  it('goes to the trash with those inside it, leaves its resources in the library, and comes back', async () => {
    const { result: water } = await collections.createCollection('Water', { resources: [await save('river')] });
    const { result: trip } = await collections.createCollection('Field trip', { parent: water });
    await collections.trashCollection(water);
    expect((await database.collections.get(trip))?.dateTrashed).toBeDefined();
    expect(await database.resources.filter((row) => row.dateTrashed === undefined).count()).toBe(1);
    await collections.restoreCollection(trip);
    expect((await database.collections.get(water))?.dateTrashed).toBeUndefined();
    expect(resourcesOf((await database.collections.get(water)) ?? { parts: [] })).toHaveLength(1);
  });
});
