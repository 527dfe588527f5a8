import { beforeEach, describe, expect, it, vi } from 'vitest';
import { records, tableNames } from '../../src/model/library.ts';
import type { act } from '../../src/storage/act.ts';
import { claim, unclaim } from '../../src/storage/alignment-actions.ts';
import { changeLevels, restoreResources, retag, setLicence, trashResources } from '../../src/storage/bulk-actions.ts';
import { moveInto } from '../../src/storage/bulk-places.ts';
import { addToCollection, createCollection, takeOut } from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import { deleteForever } from '../../src/storage/delete-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import type { Watching } from '../../src/storage/long-work.ts';
import { redoLast, undo } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { addManyResources } from '../support/many-resources.ts';

describe('Changing many resources at once', () => {
  beforeEach(freshLibrary);

  it('retags them, and one undo gives every row back as it was', async () => {
    const ids = await addManyResources(900);
    const before = JSON.stringify(await readLibrary());
    const { action, result } = await retag(ids, { add: ['hydrology'], remove: ['rivers'] });
    expect(result).toBe(900);
    const after = await readLibrary();
    expect(after.resources.every(({ keywords }) => keywords?.join() === 'water,hydrology')).toBe(true);
    expect(await undo(action ?? 0)).toMatchObject({ done: true });
    expect(JSON.stringify(await readLibrary())).toBe(before);
    expect(await redoLast()).toMatchObject({ done: true });
    expect(await readLibrary()).toEqual(after);
  });

  it('leaves alone what has the tags already, so that nothing is to be undone there', async () => {
    const ids = await addManyResources(9);
    const { action, result } = await retag(ids, { add: ['rivers'] });
    expect(result).toBe(6);
    expect(await database.actions.get(action ?? 0)).toMatchObject({ count: 6 });
    expect((await retag(ids, { add: ['rivers'] })).action).toBeUndefined();
  });

  it('tells how far it is', async () => {
    const ids = await addManyResources(900);
    const onProgress = vi.fn();
    await retag(ids, { add: ['hydrology'] }, { onProgress });
    expect(onProgress.mock.calls.length).toBeGreaterThan(1);
    expect(onProgress).toHaveBeenLastCalledWith(900, 900);
  });

  it('changes nothing where it is stopped half way', async () => {
    const ids = await addManyResources(900);
    const before = await readLibrary();
    const actions = await database.actions.count();
    const stop = new AbortController();
    const stopped = retag(ids, { add: ['hydrology'] }, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readLibrary()).toEqual(before);
    expect(await database.actions.count()).toBe(actions);
  });

  it('takes nothing back where the undo is stopped half way', async () => {
    const ids = await addManyResources(900);
    const { action } = await retag(ids, { add: ['hydrology'] });
    const after = await readLibrary();
    const stop = new AbortController();
    const onProgress = (done: number) => done > 600 && stop.abort();
    await expect(undo(action ?? 0, { signal: stop.signal, onProgress })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readLibrary()).toEqual(after);
    expect(await undo(action ?? 0)).toMatchObject({ done: true });
  });

  it('keeps what was undone in pieces, so that no row of History grows with the library', async () => {
    const ids = await addManyResources(900);
    const { action } = await retag(ids, { add: ['hydrology'] });
    const pieces = (await database.formerRows.toArray()).filter((row) => row.action === action);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ rows }) => rows.length))).toBeLessThanOrEqual(500);
  });
});

const COLLABORATION = 'urn:uuid:889b3640-4da0-59c6-b642-8f038d8166ce';
type Doing = (ids: string[], to: { collection: string; other: string }, watching?: Watching) => ReturnType<typeof act>;

/** What the bulk bar can do, each to more resources than one piece holds. */
const everything: Record<string, Doing> = {
  'adds a tag': (ids, _, watching) => retag(ids, { add: ['hydrology'] }, watching),
  'takes a tag away': (ids, _, watching) => retag(ids, { remove: ['water'] }, watching),
  'claims a competency': (ids, _, watching) => claim(ids, COLLABORATION, { strength: 3, why: 'In pairs' }, watching),
  'takes a claim back': (ids, _, watching) => unclaim(ids, COLLABORATION, watching),
  collects: (ids, { other }) => addToCollection(other, ids),
  moves: (ids, { other }) => moveInto({ id: other }, ids),
  'moves into a new collection': (ids) => moveInto({ name: 'Trip' }, ids),
  'takes out': (ids, { collection }) => takeOut(collection, ids),
  'sets a licence': (ids, _, watching) => setLicence(ids, 'https://creativecommons.org/licenses/by/4.0/', watching),
  'takes the licence away': (ids, _, watching) => setLicence(ids, undefined, watching),
  'adds a level': (ids, _, watching) => changeLevels(ids, { add: ['Grade 8'] }, watching),
  trashes: (ids, _, watching) => trashResources(ids, watching),
  restores: (ids, _, watching) => restoreResources(ids, watching),
  'deletes for ever': (ids, _, watching) => deleteForever(ids, watching),
};

/** Every record is one that a bundle could carry. */
async function expectSound() {
  const library = await readLibrary();
  for (const table of tableNames)
    for (const row of library[table]) expect(records[table].safeParse(row).error, table).toBeUndefined();
}

/** Resources with a claim on half of them, some in the trash, some with a licence, and two collections. */
async function busyLibrary() {
  await freshLibrary();
  const ids = await addManyResources(450, (at) => (at % 5 === 0 ? { license: 'All rights reserved' } : {}));
  await claim(ids.slice(0, 200), COLLABORATION);
  const { result: collection } = await createCollection('Water', { resources: ids.slice(0, 300) });
  const { result: other } = await createCollection('Rivers', { resources: ids.slice(250, 350) });
  await trashResources(ids.slice(400));
  return { ids, collection, other };
}

describe('Each thing that is done to many resources', () => {
  it.each(Object.entries(everything))('%s as one action, which undo takes back to the letter', async (_, doIt) => {
    const { ids, ...to } = await busyLibrary();
    const before = JSON.stringify(await readLibrary());
    const actions = await database.actions.count();
    const { action } = await doIt(ids, to);
    const after = JSON.stringify(await readLibrary());
    expect(after).not.toBe(before);
    await expectSound();
    expect(await database.actions.count()).toBe(actions + 1);
    expect(await undo(action ?? 0)).toMatchObject({ done: true });
    expect(JSON.stringify(await readLibrary())).toBe(before);
    expect(await redoLast()).toMatchObject({ done: true });
    expect(JSON.stringify(await readLibrary())).toBe(after);
  });

  const watched = Object.entries(everything).filter(([, doIt]) => doIt.length === 3);
  it.each(watched)('%s, or nothing at all where it is stopped half way', async (_, doIt) => {
    const { ids, ...to } = await busyLibrary();
    const before = JSON.stringify(await readLibrary());
    const stop = new AbortController();
    const stopped = doIt(ids, to, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(JSON.stringify(await readLibrary())).toBe(before);
  });
});

describe('Throwing away', () => {
  it('leaves alone what another window has thrown away already, and restoring what is not in the trash', async () => {
    await freshLibrary();
    const [one = '', other = ''] = await addManyResources(2);
    await trashResources([one]);
    const { dateTrashed } = (await database.resources.get(one)) ?? {};
    expect((await trashResources([one, other])).result).toBe(1);
    expect((await database.resources.get(one))?.dateTrashed).toBe(dateTrashed);
    await restoreResources([one]);
    expect((await restoreResources([one, other])).result).toBe(1);
  });
});

describe('Claiming for many', () => {
  it('says how strongly and why on new claims, and leaves the words of old ones alone', async () => {
    await freshLibrary();
    const [first = '', second = ''] = await addManyResources(2);
    await claim([first], COLLABORATION, { strength: 1, why: 'My own words' });
    await claim([first, second], COLLABORATION, { strength: 3, why: 'In pairs' });
    const claims = (await database.alignments.toArray()).sort((a, b) => (a.target < b.target ? -1 : 1));
    expect(claims).toMatchObject([
      { target: first, strength: 1, why: 'My own words' },
      { target: second, strength: 3, why: 'In pairs' },
    ]);
  });
});
