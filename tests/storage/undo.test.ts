import { beforeEach, describe, expect, it } from 'vitest';
import { claim, editAlignment } from '../../src/storage/alignment-actions.ts';
import { trashResources } from '../../src/storage/bulk-actions.ts';
import { createCollection } from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import { deleteForever } from '../../src/storage/delete-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import { editResource, saveResource } from '../../src/storage/resource-actions.ts';
import { addSampleUnit, removeSampleUnit } from '../../src/storage/sample-actions.ts';
import { redoLast, undo, undoLast } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const page = { kind: 'page', name: 'River data', url: 'https://river.example/data' } as const;
const COLLABORATION = 'urn:uuid:889b3640-4da0-59c6-b642-8f038d8166ce';

describe('Undo', () => {
  beforeEach(freshLibrary);

  it('gives the library back as it was before a page was saved', async () => {
    const before = await readLibrary();
    const { action } = await saveResource(page);
    expect(await database.resources.count()).toBe(1);
    expect(await undo(action ?? 0)).toMatchObject({ done: true });
    expect(await readLibrary()).toEqual(before);
  });

  it('gives back a resource that was deleted for ever, with its claims, quotes and places in collections', async () => {
    await addSampleUnit();
    const before = await readLibrary();
    const { action } = await deleteForever(before.resources.slice(0, 3).map((row) => row.id));
    expect(await database.resources.count()).toBe(before.resources.length - 3);
    await undo(action ?? 0);
    expect(await readLibrary()).toEqual(before);
  });

  it('refuses, and changes nothing, where the teacher has changed the row since', async () => {
    const { result } = await saveResource(page);
    const trashing = await trashResources([result.id]);
    await editResource(result.id, { name: 'Better name' });
    const now = await readLibrary();
    expect(await undo(trashing.action ?? 0)).toEqual({
      done: false,
      why: 'changed-since',
      places: [{ table: 'resources', id: result.id }],
    });
    expect(await readLibrary()).toEqual(now);
  });

  it('refuses to bring a page back whose address another resource has by now', async () => {
    const { result } = await saveResource(page);
    const deleting = await deleteForever([result.id]);
    const again = await saveResource(page);
    expect(await undo(deleting.action ?? 0)).toEqual({
      done: false,
      why: 'changed-since',
      places: [{ table: 'resources', id: again.result.id }],
    });
    await undo(again.action ?? 0);
    expect(await undo(deleting.action ?? 0)).toMatchObject({ done: true });
    expect(await database.resources.toCollection().primaryKeys()).toEqual([result.id]);
  });

  it('refuses to take a page away under a claim that was made on it since', async () => {
    const saving = await saveResource(page);
    await claim([saving.result.id], COLLABORATION);
    expect(await undo(saving.action ?? 0)).toMatchObject({ done: false, why: 'changed-since' });
  });

  it('takes the last action back, then the one before it, and does both again', async () => {
    const { result } = await saveResource(page);
    await claim([result.id], COLLABORATION);
    const both = await readLibrary();
    await undoLast();
    await undoLast();
    expect(await database.resources.count()).toBe(0);
    await redoLast();
    await redoLast();
    expect(await readLibrary()).toEqual(both);
    await undoLast();
    expect(await database.alignments.count()).toBe(0);
    expect(await database.resources.count()).toBe(1);
  });

  it('takes two actions back where it is asked for twice in one breath, and does both again', async () => {
    const before = await readLibrary();
    const { result } = await saveResource(page);
    await claim([result.id], COLLABORATION);
    const both = await readLibrary();
    expect(await Promise.all([undoLast(), undoLast()])).toMatchObject([{ done: true }, { done: true }]);
    expect(await readLibrary()).toEqual(before);
    expect(await Promise.all([redoLast(), redoLast()])).toMatchObject([{ done: true }, { done: true }]);
    expect(await readLibrary()).toEqual(both);
  });

  it('has nothing to do again once something new was done', async () => {
    await saveResource(page);
    await undoLast();
    await createCollection('Water');
    expect(await redoLast()).toEqual({ done: false, why: 'unknown' });
  });

  it('takes a whole sentence back in one press, however often it was saved while it was typed', async () => {
    const { result } = await saveResource(page);
    const claiming = await claim([result.id], COLLABORATION);
    const alignment = claiming.result[0]?.id ?? '';
    for (const why of ['Nobody', 'Nobody can', 'Nobody can win alone']) await editAlignment(alignment, { why });
    await undoLast();
    expect((await database.alignments.get(alignment))?.why).toBeUndefined();
  });

  it('keeps what the teacher made while the sample unit was there when the sample goes', async () => {
    await addSampleUnit();
    const { result } = await saveResource(page);
    await removeSampleUnit();
    expect((await database.resources.toArray()).map((row) => row.id)).toEqual([result.id]);
    expect(await database.collections.count()).toBe(0);
    expect(await database.alignments.count()).toBe(0);
  });
});
