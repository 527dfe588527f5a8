import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Columns } from '../../../src/search/columns/columns.ts';
import * as bulk from '../../../src/storage/bulk-actions.ts';
import { Catalogue } from '../../../src/storage/catalogue/catalogue.ts';
import { database } from '../../../src/storage/database.ts';
import { deleteForever } from '../../../src/storage/delete-actions.ts';
import * as resources from '../../../src/storage/resource-actions.ts';
import { lastTouched } from '../../../src/storage/touched.ts';
import { undoLast } from '../../../src/storage/undo.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { found, listed, opened, plainColumns, stops } from './a-catalogue.ts';

beforeEach(freshLibrary);
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const page = (name: string, more: object = {}) =>
  resources.saveResource({ kind: 'page', name, url: `https://lessons.example/${encodeURIComponent(name)}`, ...more });

describe('a catalogue', () => {
  it('finds a page as soon as it was saved, and by its new name as soon as it has one', async () => {
    const catalogue = await opened();
    const { result } = await page('Weir');
    await vi.waitFor(() => expect(found(catalogue, 'weir')).toEqual(['Weir']));
    await resources.editResource(result.id, { name: 'Aqueduct' });
    await vi.waitFor(() => expect(found(catalogue, 'aque')).toEqual(['Aqueduct']));
    expect(found(catalogue, 'weir')).toEqual([]);
  });

  it('shows a change in lists before it looks through its words', async () => {
    const catalogue = await opened();
    const { result } = await page('Weir');
    await vi.waitFor(() => expect(found(catalogue, 'weir')).toEqual(['Weir']));
    const told: { names: readonly string[]; found: string[] }[] = [];
    catalogue.subscribe(() =>
      told.push({ names: catalogue.state?.columns.names ?? [], found: found(catalogue, 'aqueduct') }),
    );
    await resources.editResource(result.id, { name: 'Aqueduct' });
    await catalogue.settled();
    expect(told.slice(0, 2)).toEqual([
      { names: ['Aqueduct'], found: [] },
      { names: ['Aqueduct'], found: ['Aqueduct'] },
    ]);
  });

  it('tells those who listen', async () => {
    const catalogue = await opened();
    const listener = vi.fn();
    const leave = catalogue.subscribe(listener);
    await page('Weir');
    await catalogue.settled();
    expect(listener).toHaveBeenCalled();
    leave();
  });

  it('opens with what was stored, and knows what was done since', async () => {
    await page('Weir');
    await opened();
    stops.pop()?.();
    expect((await database.caches.toArray()).map(({ name }) => name)).toEqual(['columns', 'index']);
    await page('Aqueduct');
    const read = vi.spyOn(database.resources, 'toCollection');
    const again = await opened();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    expect(found(again, 'lessons')).toEqual(['Aqueduct', 'Weir']);
  });

  it.each<[string, () => Promise<void>]>([
    ['had nothing in it yet', async () => void (await opened())],
    [
      'had lost all that was in it',
      async () => {
        const { result } = await page('Aqueduct');
        await opened();
        await deleteForever([result.id]);
        const stored = await database.caches.get('columns');
        const value = { ...(stored?.value as Columns), gone: Uint8Array.of(1) };
        await database.caches.put({ name: 'columns', stamp: await lastTouched(database), value });
      },
    ],
  ])('never shows a library as empty because it %s when it was stored', async (_, before) => {
    await before();
    stops.pop()?.();
    await page('Weir');
    const again = new Catalogue();
    const told: string[][] = [];
    again.subscribe(() => {
      const { names, gone } = again.state?.columns ?? { names: [], gone: [] };
      told.push(names.filter((_name, row) => gone[row] === 0));
    });
    stops.push(again.start());
    await again.settled();
    expect(told).not.toContainEqual([]);
    expect(told.at(-1)).toEqual(['Weir']);
  });

  it('shows an empty library, also where that is what was stored', async () => {
    await opened();
    stops.pop()?.();
    expect((await opened()).state?.columns.rows).toBe(0);
  });

  it.each<[string, (row: { name: string; stamp: number; value: never }) => object]>([
    ['of another version', (row) => ({ ...row, value: Array.isArray(row.value) ? [{}] : { version: 0 } })],
    ['damaged', (row) => ({ ...row, value: undefined })],
    ['of a time that never was', (row) => ({ ...row, stamp: 99 })],
  ])('makes anew what is stored but %s', async (_, spoil) => {
    await page('Weir');
    await opened();
    stops.pop()?.();
    for (const row of await database.caches.toArray()) await database.caches.put(spoil(row as never) as never);
    const again = await opened();
    expect(found(again, 'weir')).toEqual(['Weir']);
    expect(listed((again.state as { columns: Columns }).columns)).toEqual(listed(await plainColumns()));
    expect((await database.caches.get('columns'))?.stamp).toBe(1);
  });

  it('makes anew what the disk does not give back', async () => {
    await page('Weir');
    await opened();
    stops.pop()?.();
    const unreadable = vi
      .spyOn(database.caches, 'get')
      .mockImplementation((() =>
        Dexie.Promise.reject(new Dexie.DataError('Failed to read large IndexedDB value'))) as never);
    const again = await opened();
    expect(found(again, 'weir')).toEqual(['Weir']);
    unreadable.mockRestore();
    expect((await database.caches.toArray()).map(({ name }) => name)).toEqual(['columns', 'index']);
  });

  it('says why where it cannot be opened at all', async () => {
    await page('Weir');
    const heard = vi.fn();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(database.resources, 'toCollection').mockImplementation(() => {
      throw new Error('damaged');
    });
    const catalogue = new Catalogue();
    catalogue.subscribe(heard);
    stops.push(catalogue.start());
    await vi.waitFor(() => expect(catalogue.failure).toEqual(new Error('damaged')));
    expect(heard).toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('notices rows that were written past all actions', async () => {
    await page('Weir');
    const catalogue = await opened();
    const [row] = await database.resources.toArray();
    if (row) await database.resources.put({ ...row, id: 'urn:uuid:00000000-0000-4000-8000-000000000001', name: 'Dam' });
    await vi.waitFor(() => expect(found(catalogue, 'dam')).toEqual(['Dam']), { timeout: 6000 });
  });

  it('follows an action on many resources', async () => {
    const catalogue = await opened();
    for (let at = 0; at < 250; at++) await page(`Lesson ${at}`);
    const ids = (await database.resources.toArray()).map((row) => row.id);
    await bulk.retag(ids, { add: ['hydrology'] });
    await catalogue.settled();
    expect(found(catalogue, 'hydrol')).toHaveLength(250);
    await undoLast();
    await catalogue.settled();
    expect(found(catalogue, 'hydrol')).toHaveLength(0);
    expect(listed((catalogue.state as { columns: Columns }).columns)).toEqual(listed(await plainColumns()));
  });
});
