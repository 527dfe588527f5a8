import { beforeEach, describe, expect, it, vi } from 'vitest';
import { retag } from '../../src/storage/bulk-actions.ts';
import { database } from '../../src/storage/database.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import { redoLast, undo } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';
import { addManyResources } from '../support/many-resources.ts';

describe('Changing many resources at once', () => {
  beforeEach(freshLibrary);

  it('retags them, and one undo gives every row back as it was', async () => {
    const ids = await addManyResources(1_000);
    const before = JSON.stringify(await readLibrary());
    const { action, result } = await retag(ids, { add: ['hydrology'], remove: ['rivers'] });
    expect(result).toBe(1_000);
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
    const ids = await addManyResources(1_000);
    const onProgress = vi.fn();
    await retag(ids, { add: ['hydrology'] }, { onProgress });
    expect(onProgress.mock.calls.length).toBeGreaterThan(1);
    expect(onProgress).toHaveBeenLastCalledWith(1_000, 1_000);
  });

  it('changes nothing where it is stopped half way', async () => {
    const ids = await addManyResources(1_000);
    const before = await readLibrary();
    const actions = await database.actions.count();
    const stop = new AbortController();
    const stopped = retag(ids, { add: ['hydrology'] }, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readLibrary()).toEqual(before);
    expect(await database.actions.count()).toBe(actions);
  });

  it('takes nothing back where the undo is stopped half way', async () => {
    const ids = await addManyResources(1_000);
    const { action } = await retag(ids, { add: ['hydrology'] });
    const after = await readLibrary();
    const stop = new AbortController();
    const onProgress = (done: number) => done > 600 && stop.abort();
    await expect(undo(action ?? 0, { signal: stop.signal, onProgress })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readLibrary()).toEqual(after);
    expect(await undo(action ?? 0)).toMatchObject({ done: true });
  });

  it('keeps what was undone in pieces, so that no row of History grows with the library', async () => {
    const ids = await addManyResources(1_000);
    const { action } = await retag(ids, { add: ['hydrology'] });
    const pieces = (await database.formerRows.toArray()).filter((row) => row.action === action);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ rows }) => rows.length))).toBeLessThanOrEqual(500);
  });
});
