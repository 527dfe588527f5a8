import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/model/identity.ts';
import * as collections from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import { addHeading, editPart } from '../../src/storage/part-actions.ts';
import { copyCollection, mergeCollections, movePartsInto, splitCollection } from '../../src/storage/reshape-actions.ts';
import { saveResource } from '../../src/storage/resource-actions.ts';
import { undoLast } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const save = async (name: string) =>
  (await saveResource({ kind: 'page', name, url: `https://river.example/${name}` })).result.id;
const at = async (id: Id | undefined) => {
  const row = await database.collections.get(id ?? '');
  if (!row) throw new Error('the collection is gone');
  return row;
};
const shown = async (id: Id | undefined) =>
  Promise.all(
    (await at(id)).parts.map(async (part) => {
      if (part.kind === 'heading') return `# ${part.name}`;
      const { name } = (await database.resources.get(part.resource)) ?? {};
      return part.note ? `${name}: ${part.note}` : name;
    }),
  );
const note = async (collection: Id, index: number, words: string) =>
  editPart(collection, (await at(collection)).parts[index]?.id ?? '', { note: words });

/** Does something, and makes sure that one undo leaves every row as it was, byte by byte. */
async function undoably<Result>(deed: () => Promise<Result>, look: (result: Result) => Promise<void>) {
  const before = JSON.stringify(await readLibrary());
  await look(await deed());
  expect((await undoLast()).done).toBe(true);
  expect(JSON.stringify(await readLibrary())).toBe(before);
}

describe('A collection', () => {
  let [water, river, rain, well]: Id[] = [];
  beforeEach(async () => {
    await freshLibrary();
    [river, rain, well] = [await save('river'), await save('rain'), await save('well')];
    water = (await collections.createCollection('Water', { resources: [river, rain] })).result;
    await note(water, 0, 'watch first');
  });

  it('is copied with its notes and those inside it, to stand right behind itself', async () => {
    await collections.createCollection('Trip', { parent: water as Id, resources: [well as Id] });
    await collections.createCollection('Fire');
    await undoably(
      () => copyCollection(water as Id, 'Water, next year'),
      async ({ result }) => {
        expect(await shown(result)).toEqual(['river: watch first', 'rain']);
        const [inside] = await database.collections
          .where('parent')
          .equals(result ?? '')
          .toArray();
        expect(await shown(inside?.id)).toEqual(['well']);
        const order = (await database.collections.toArray()).filter((row) => row.parent === undefined);
        expect(order.sort((a, b) => a.position - b.position).map((row) => row.name)).toEqual([
          'Water',
          'Water, next year',
          'Fire',
        ]);
      },
    );
  });

  it('is split at a heading, which names what comes off', async () => {
    await addHeading(water as Id, 'Later');
    await collections.addToCollection(water as Id, [well as Id]);
    const heading = (await at(water)).parts[2]?.id ?? '';
    await undoably(
      () => splitCollection(water as Id, heading, 'Untitled'),
      async ({ result }) => {
        expect(await shown(water)).toEqual(['river: watch first', 'rain']);
        expect((await at(result)).name).toBe('Later');
        expect(await shown(result)).toEqual(['well']);
      },
    );
  });

  it('takes another in: each resource once, the notes of both, what stood inside, and the feedback', async () => {
    const { result: flood } = await collections.createCollection('Flood', { resources: [river as Id, well as Id] });
    await note(flood, 0, 'in pairs');
    const { result: trip } = await collections.createCollection('Trip', { parent: flood });
    const said = { ...(await at(flood)), id: 'urn:uuid:00000000-0000-4000-8000-0000000000f1' };
    const { curator, dateSaved, dateChanged } = said;
    await database.feedback.add({
      id: said.id,
      curator,
      dateSaved,
      dateChanged,
      target: flood,
      protocol: 'warm',
      text: 'Lovely',
    });
    await undoably(
      () => mergeCollections(water as Id, flood),
      async ({ result }) => {
        expect(result).toBe(true);
        expect(await shown(water)).toEqual(['river: watch first\n\nin pairs', 'rain', 'well']);
        expect((await at(flood)).dateTrashed).toBeDefined();
        expect((await at(trip)).parent).toBe(water);
        expect((await database.feedback.get(said.id))?.target).toBe(water);
      },
    );
  });

  it('is not merged into what stands inside it', async () => {
    const { result: trip } = await collections.createCollection('Trip', { parent: water as Id });
    expect(await mergeCollections(trip, water as Id)).toEqual({ action: undefined, result: false });
  });

  it('gives entries away to another, with their notes, and loses none where that one is gone', async () => {
    const { result: flood } = await collections.createCollection('Flood', { resources: [well as Id] });
    const ids = [(await at(water)).parts[0]?.id ?? ''];
    await undoably(
      async () => movePartsInto(water as Id, ids, flood, (await at(flood)).parts[0]?.id ?? null),
      async () => {
        expect(await shown(water)).toEqual(['rain']);
        expect(await shown(flood)).toEqual(['river: watch first', 'well']);
      },
    );
    await movePartsInto(water as Id, ids, 'urn:uuid:gone', null);
    expect(await shown(water)).toEqual(['river: watch first', 'rain']);
  });
});
